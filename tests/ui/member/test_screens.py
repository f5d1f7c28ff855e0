"""Every screen, in every size: the right meaning, whole words, and things to touch that can be."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.admission import rules, visit_notes
from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
)
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.screen import states as screen
from kiosk.ui.kit.palette import ICONS, Meaning, palette_for
from kiosk.ui.kit.theme import TEXT_SCALES, Look, theme_of
from kiosk.ui.member.status import CameraStatus, KioskStatus
from kiosk.ui.window import KioskWindow
from tests.gallery import members
from tests.helpers import fitting
from tests.ui.conftest import MakeWindow

# The last three are small screens with a large scale factor: 1024x768 at 150 % and 200 %, and
# 1280x800 at 200 %.
SIZES = [*members.SIZES, (480, 800), (3840, 2160), (683, 512), (512, 384), (640, 400)]
LONG_NAMES = [
    "Wilhelmina-Alexandrina Konstantinopolska",  # 40 characters
    "Maximilianalexanderbartholomäuschristoph",  # 40 characters in one word
    "<b>Bobby</b> <img src=x> & Söhne",
    "محمد عبد الرحمن بن عبد العزيز الفيصل",
    "אלכסנדרה מרגלית בן־שמעון הירשפלד",
    "Ναυσικά-Κλεοπάτρα Παπακωνσταντίνου",
    "W" * 40,
]


def _everything(window: KioskWindow, qtbot: QtBot) -> Iterator[str]:
    for name, _picture in members.pictures(window):
        qtbot.wait(1)
        yield name


@pytest.mark.parametrize("scale", [TEXT_SCALES[0], TEXT_SCALES[-1]])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_clipped_and_everything_can_be_touched(
    size: tuple[int, int], scale: int, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(*size, look=Look(text_scale=scale))
    seen = 0
    for name in _everything(window, qtbot):
        current = members.shown(window)
        assert fitting.clipped(current) == [], name
        assert fitting.overlapping(current) == [], name
        assert fitting.nameless(current) == [], name
        least = theme_of(current).touch
        for button in fitting.buttons(current):
            assert min(button.width(), button.height()) >= least, (name, button.objectName())
        assert current.accessibleName(), name
        seen += 1
    assert seen >= 20


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("first_name", LONG_NAMES)
def test_any_name_is_shown_whole_or_elided_as_plain_text(
    first_name: str, size: tuple[int, int], make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(*size)
    customer = Customer(CustomerId(1), first_name, "Ot")
    plan = CustomerMembership(CustomerMembershipId(1), customer.id, f"{first_name} {first_name}")
    note = visit_notes.EndsSoon(5)
    states: list[screen.ScreenState] = [
        screen.CheckingIn(1, rules.CheckIn(customer, plan, note)),
        screen.Result(1, VisitOutcome.WELCOME, customer, plan, note),
        screen.Result(2, VisitOutcome.SAVED, customer, plan, note),
        screen.Result(3, VisitOutcome.FRONT_DESK, customer, reason=rules.Reason.ON_HOLD),
        screen.ChoosingMembership(4, customer, (plan,) * 4),
        screen.ChoosingPerson(5, (customer,) * 4),
    ]
    for state in states:
        window.show_state(state, 4000)
        qtbot.wait(1)
        assert fitting.clipped(window.current) == [], state
        assert fitting.overlapping(window.current) == [], state
        assert any(first_name in text for text in fitting.texts(window.current)), state


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("welcome", Meaning.GOOD),
        ("saved", Meaning.SAVED),
        ("already_in", Meaning.NOTE),
        ("front_desk", Meaning.DESK),
        ("refused", Meaning.REFUSED),
        ("kept", Meaning.DESK),
        ("unknown", Meaning.UNKNOWN),
        ("trouble", Meaning.DESK),
    ],
)
def test_a_result_has_the_colour_icon_and_countdown_of_its_meaning(
    name: str, meaning: Meaning, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    window.show_state(members.states()[name], 4000)
    result = window.result
    qtbot.waitUntil(lambda: result.isVisible())
    assert window.current is result
    assert result.meaning is meaning
    assert result.ground.name() == palette_for().signals[meaning].ground
    assert result.disc.icon == ("warning" if name == "trouble" else ICONS[meaning])
    assert result.countdown.isVisible()
    assert result.countdown.limit_ms == 4000
    assert 0 < result.countdown.left <= 1
    corner = window.grab().toImage().pixelColor(4, window.height() // 2)
    ground = result.ground
    assert abs(corner.red() - ground.red()) + abs(corner.green() - ground.green()) < 60


@pytest.mark.parametrize("scale", [TEXT_SCALES[0], TEXT_SCALES[-1]])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_status_is_whole_beside_the_globe(
    size: tuple[int, int], scale: int, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(*size, look=Look(text_scale=scale))
    for name, _picture in members.pictures(window):
        if name == "ready_offline":
            qtbot.wait(1)
            assert window.ready.languages.isVisible()
            assert window.ready.status_label.text() == window.ready.status_label.full_text
            return
    pytest.fail("the gallery has no picture of a kiosk that is offline")


def test_what_to_do_is_large_on_an_upright_screen(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1080, 1920)
    for name, _picture in members.pictures(window):
        qtbot.wait(1)
        tall = window.ready.prompt.title.font().pixelSize()
        assert tall >= 150
        assert window.ready.preview.height() >= 0.36 * window.height()
        if name == "ready":
            return


def test_the_countdown_empties_and_stops(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.show_state(members.states()["welcome"], 80)
    bar = window.result.countdown
    qtbot.waitUntil(lambda: bar.left == 0.0)
    window.show_state(screen.Ready(), None)
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("view", "icon", "words"),
    [
        (CameraStatus.STARTING, "camera", "Show your code"),
        (CameraStatus.LOST, "camera-off", "Scan your code"),
        (CameraStatus.NONE, "scanner", "Scan your code"),
    ],
)
def test_without_a_picture_the_ready_screen_says_what_to_do(
    view: CameraStatus, icon: str, words: str, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(members.made_up_frame())
    assert window.ready.preview.has_frame
    window.set_camera(view)
    qtbot.wait(1)
    window.set_preview(members.made_up_frame())  # a late frame does not bring a lost camera back
    assert not window.ready.preview.has_frame
    assert window.ready.preview.icon == icon
    assert words in fitting.texts(window.ready)
    window.set_camera(view, "Please clean the lens.")
    assert "Please clean the lens." in fitting.texts(window.ready)


def test_the_ready_screen_shows_the_status(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480)
    window.set_clock(members.NOW)
    window.set_status(KioskStatus("Riverside Gym", False, 3, "The token is wrong."))
    qtbot.wait(1)
    said = fitting.texts(window.ready)
    for words in ("Riverside Gym", "18:02", "The token is wrong."):
        assert words in said
    assert "Offline, check-ins are kept safe · 3 waiting" in said
    window.set_status(KioskStatus("Riverside Gym", True))
    qtbot.wait(1)
    assert not window.ready.banner.isVisible()
    assert "Online" in fitting.texts(window.ready)
