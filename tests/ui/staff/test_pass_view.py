"""A member's pass at the desk: shown, photographed, printed, and all of them ended."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from kiosk.core.identification.codes import Code
from kiosk.core.identification.passes import EndedPass, PassKeys
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.files import scan_file
from kiosk.scan.decode.luminance import Luminance
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.passes import Branding, PassPrinter
from kiosk.ui.staff.pass_view import PassCode
from tests.helpers.staff_area import ANA, TODAY, Gym, Screen
from tests.ui.passes.making import first_page
from tests.ui.staff.conftest import PIN, QuickPin

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

DECODER = Decoder(["qr"])
SIZES = [(800, 480), (1080, 1920), (1920, 1080)]


@pytest.fixture
def opened(qtbot: QtBot, gym: Gym, jobs: ThreadJobs) -> Callable[..., Screen]:
    """A screen of a given size that shows Ana's pass."""

    def make(size: tuple[int, int] = (800, 480), printer: PassPrinter | None = None) -> Screen:
        screen = Screen(qtbot, gym.desk, jobs, QuickPin(), size=size, printer=printer)
        screen.unlock(PIN)
        screen.type("sousa")
        screen.touch_row("Ana Sousa")
        screen.touch("show_pass")
        screen.until(lambda: screen.button("end_passes") is not None)
        return screen

    return make


def photographed(screen: Screen) -> list[str]:
    """What the kiosk's reader sees in a picture of the screen."""
    image = screen.window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = Image.frombytes(
        "L",
        (image.width(), image.height()),
        bytes(image.constBits()),
        "raw",
        "L",
        image.bytesPerLine(),
    )
    return [one.code.text for one in DECODER.decode_still(Luminance.of_image(pixels))]


@pytest.mark.parametrize("size", SIZES)
def test_a_pass_on_screen_can_be_photographed(
    size: tuple[int, int], opened: Callable[..., Screen], gym: Gym
) -> None:
    screen = opened(size)
    (text,) = photographed(screen)
    assert gym.keys.read(text, TODAY) == ANA.id
    code = screen.area.findChild(PassCode)
    assert code is not None
    assert code.accessibleName() == "Pass of Ana Sousa"
    assert min(code.width(), code.height()) >= 0.4 * min(size)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_said_takes_no_room_from_the_code(
    size: tuple[int, int], opened: Callable[..., Screen]
) -> None:
    screen = opened(size, PassPrinter(Branding, lambda: None))
    code = screen.area.findChild(PassCode)
    assert code is not None
    screen.touch("print_pass")
    screen.until_said("This computer has no default printer")
    assert len(photographed(screen)) == 1
    assert min(code.width(), code.height()) >= 0.6 * min(size)


def test_going_back_leaves_no_pass_on_the_screen(opened: Callable[..., Screen]) -> None:
    screen = opened()
    screen.touch("back")
    screen.until(lambda: screen.button("end_passes") is None)
    assert photographed(screen) == []


def test_all_passes_end_after_one_question(opened: Callable[..., Screen], gym: Gym) -> None:
    screen = opened()
    (before,) = photographed(screen)
    screen.touch("end_passes")
    screen.until_shown("of every member, stops opening the door")
    screen.touch("sheet_cancel")
    assert gym.checkin_service.identifier_of(Code(before), TODAY) is not None
    assert len(gym.pass_keys.all()) == 1
    screen.touch("end_passes", "end_now")
    screen.until_said("All earlier passes have ended.")
    assert gym.checkin_service.identifier_of(Code(before), TODAY) == EndedPass(ANA.id, TODAY)
    screen.until(lambda: screen.button("end_passes") is not None)
    (after,) = photographed(screen)
    assert gym.keys.read(after, TODAY) == ANA.id


def test_passes_may_be_ended_in_a_month(opened: Callable[..., Screen], gym: Gym) -> None:
    screen = opened()
    (before,) = photographed(screen)
    screen.touch("end_passes")
    screen.until_shown("End them after 23 Dec 2026")
    screen.touch("end_later")
    screen.until_said("Earlier passes end on 24 Dec 2026.")
    keys = PassKeys(gym.pass_keys.all())
    assert keys.read(before, TODAY + timedelta(days=30)) == ANA.id
    assert isinstance(keys.read(before, TODAY + timedelta(days=31)), EndedPass)


def test_staff_are_told_of_a_pass_of_an_ended_key(screen: Screen, gym: Gym) -> None:
    text = gym.keys.make(ANA.id)
    assert gym.desk.passes is not None
    gym.desk.passes.end_all(TODAY)
    screen.area.scan(Code(text))
    screen.until_said("signed with a key that ended on 23 Nov 2026")
    screen.until_shown("Ana Sousa")
    screen.until(lambda: screen.button("show_pass") is not None)


def test_staff_are_told_of_a_forged_pass(screen: Screen) -> None:
    screen.area.scan(Code(PassKeys.of(b"made up").make(ANA.id)))
    screen.until_said("no key of this kiosk signed it")
    assert screen.button("link_card") is None


def test_a_pass_is_printed_without_a_dialog(
    opened: Callable[..., Screen], gym: Gym, tmp_path: Path
) -> None:
    file = tmp_path / "printed.pdf"

    def printer() -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFileName(str(file))
        return made

    screen = opened(printer=PassPrinter(lambda: Branding("Iron Gym"), printer))
    screen.touch("print_pass")
    screen.until_said("The pass is with the printer.")
    first_page(file, dpi=150).save(str(tmp_path / "printed.png"))
    (code,) = scan_file(tmp_path / "printed.png", DECODER).codes
    assert gym.keys.read(code.text, TODAY) == ANA.id


def test_a_computer_without_a_printer_says_what_to_do(opened: Callable[..., Screen]) -> None:
    screen = opened(printer=PassPrinter(Branding, lambda: None))
    screen.touch("print_pass")
    screen.until_said("This computer has no default printer")
    screen.until_said("kiosk pass 1 -o pass.pdf")
    screen.until(lambda: (button := screen.button("print_pass")) is not None and button.isEnabled())


def test_where_nothing_is_printed_there_is_no_button(opened: Callable[..., Screen]) -> None:
    assert opened().button("print_pass") is None
