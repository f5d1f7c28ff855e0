"""`kiosk pass`: every picture it makes opens the door of this gym, and of no other."""

import stat
from collections.abc import Callable, Iterator
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer

from kiosk.app.venue import GYM_KEY
from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.identification.passes import EndedPass, PassKeys
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.files import scan_file
from kiosk.scan.decode.luminance import Luminance
from kiosk.store.data_files import with_directory
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run
from tests.helpers.members import LONG_AGO, customer

DECODER = Decoder(["qr"])

pytestmark = pytest.mark.usefixtures("qapp")  # passes are drawn by Qt


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    yield database
    database.close()


@pytest.fixture
def known(database: Database) -> Callable[[int], None]:
    """Let the directory know customers 1 to `count`."""

    def fill(count: int) -> None:
        directory = with_directory(database).directory()
        for number in range(1, count + 1):
            directory.put(MemberRecord(customer(number), (), LONG_AGO))

    return fill


def owner(text: str, database: Database) -> CustomerId | None:
    """Whose pass `text` is, by the kiosk's own keys."""
    owner = PassKeys(SqlitePassKeys(database).all()).read(text, date.today())
    return None if isinstance(owner, EndedPass) else owner


def text_of(image: QImage) -> str:
    """What the decoder reads in a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = Image.frombytes(
        "L", (grey.width(), grey.height()), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine()
    )
    (reading,) = DECODER.decode_still(Luminance.of_image(pixels))
    return reading.code.text


def test_a_folder_gets_a_png_and_an_svg_each(
    run: Run, config: Path, tmp_path: Path, database: Database, known: Callable[[int], None]
) -> None:
    known(3)
    folder = tmp_path / "passes" / "new"
    ran = run("pass", 1, 3, "-o", folder, "--config", config)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"2 passes written to {folder}.\n"
    assert sorted(file.name for file in folder.iterdir()) == ["1.png", "1.svg", "3.png", "3.svg"]
    for number in (1, 3):
        (code,) = scan_file(folder / f"{number}.png", DECODER).codes
        assert owner(code.text, database) == number
        renderer = QSvgRenderer(QByteArray((folder / f"{number}.svg").read_bytes()))
        picture = QImage(500, 500, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFFFF)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        assert owner(text_of(picture), database) == number


def test_a_pdf_gets_a_page_each(
    run: Run,
    config: Path,
    tmp_path: Path,
    database: Database,
    known: Callable[[int], None],
) -> None:
    known(3)
    file = tmp_path / "passes.pdf"
    assert run("pass", "--all", "--output", file, "--config", config).code == 0
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    found = []
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        picture = document.render(page, QSize(600, round(600 * size.height() / size.width())))
        found.append(owner(text_of(picture), database))
    document.close()
    assert found == [1, 2, 3]
    assert mode(file) == 0o600


def mode(file: Path) -> int:
    """Who may do what with a file."""
    return stat.S_IMODE(file.stat().st_mode)


def test_passes_are_for_their_maker_alone(
    run: Run, config: Path, tmp_path: Path, known: Callable[[int], None]
) -> None:
    known(2)
    folder = tmp_path / "passes"
    run("pass", 1, "-o", folder, "--config", config)
    assert mode(folder) == 0o700
    (folder / "1.png").chmod(0o644)
    run("pass", "--all", "-o", folder, "--config", config)  # over the older ones
    assert [mode(file) for file in folder.iterdir()] == [0o600] * 4


def test_a_folder_that_was_there_keeps_its_mode(
    run: Run, config: Path, tmp_path: Path, known: Callable[[int], None]
) -> None:
    known(1)
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    run("pass", 1, "-o", folder, "--config", config)
    assert mode(folder) == 0o755
    assert mode(folder / "1.png") == 0o600


def test_another_gyms_kiosk_does_not_take_them(
    run: Run, config: Path, tmp_path: Path, known: Callable[[int], None]
) -> None:
    known(1)
    run("pass", 1, "-o", tmp_path, "--config", config)
    (code,) = scan_file(tmp_path / "1.png", DECODER).codes
    elsewhere = Database(tmp_path / "elsewhere.sqlite3")
    assert owner(code.text, elsewhere) is None
    elsewhere.close()


def test_many_show_a_bar(
    run: Run,
    config: Path,
    tmp_path: Path,
    known: Callable[[int], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    known(20)
    ran = run("pass", "--all", "-o", tmp_path / "all", "--config", config)
    assert "Passes" in ran.err
    assert len(list((tmp_path / "all").iterdir())) == 40


def test_the_gyms_name_and_logo_are_on_a_pass(
    run: Run, config: Path, tmp_path: Path, database: Database, known: Callable[[int], None]
) -> None:
    known(1)
    run("pass", 1, "-o", tmp_path / "plain", "--config", config)
    DeviceSettings(database).set(GYM_KEY, "Iron Gym")
    logo = QImage(40, 20, QImage.Format.Format_RGB32)
    logo.fill(0xFFFF0000)
    logo.save(str(tmp_path / "logo.png"))
    config.write_text(config.read_text() + f'\n[screen]\nlogo = "{tmp_path / "logo.png"}"\n')
    assert run("pass", 1, "-o", tmp_path / "ours", "--config", config).code == 0
    plain, ours = (Image.open(tmp_path / name / "1.png") for name in ("plain", "ours"))
    above = (0, 0, plain.width, round(plain.height * 0.19))
    assert len(plain.crop(above).getcolors() or ()) == 1  # white
    red = ours.convert("RGB").crop(above).getcolors(maxcolors=100_000) or ()
    assert (255, 0, 0) in [colour for _, colour in red]
    plain.close()
    ours.close()


def test_somebody_nobody_knows_is_told(
    run: Run, config: Path, tmp_path: Path, known: Callable[[int], None]
) -> None:
    known(1)
    ran = run("pass", 1, 999, "-o", tmp_path / "out", "--config", config)
    assert ran.code == 1
    assert "Customer 999 is not in the directory" in ran.sentence
    assert not (tmp_path / "out").exists()


@pytest.fixture
def three(database: Database) -> None:
    """Two members of one name, of whom one has an address, and another."""
    directory = with_directory(database).directory()
    directory.put(MemberRecord(customer(1, "Ana", email="ana@example.org"), (), LONG_AGO))
    directory.put(MemberRecord(customer(2, "Ana"), (), LONG_AGO))
    directory.put(MemberRecord(customer(3, "Zoë"), (), LONG_AGO))


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("named", "number"),
    [
        ("zoe silva", 3),
        ("Zoë Silva", 3),
        ("ANA@example.org", 1),
        ("#2", 2),
        (" 3 ", 3),
    ],
)
def test_a_member_is_named_by_number_address_or_name(
    named: str, number: int, run: Run, config: Path, tmp_path: Path
) -> None:
    ran = run("pass", named, "-o", tmp_path / "out", "--config", config)
    assert ran.code == 0
    assert ran.out == f"1 pass written to {tmp_path / 'out'}.\n"
    assert (tmp_path / "out" / f"{number}.png").exists()


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("named", "answer", "number"), [("Ana Silva", "2\n", 2), ("Silva", "1\n", 1), ("zo", "1\n", 3)]
)
def test_where_several_fit_or_one_only_nearly_it_is_asked_which(
    named: str,
    answer: str,
    number: int,
    run: Run,
    config: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO(answer))
    ran = run("pass", named, "-o", tmp_path / "out", "--config", config)
    assert ran.code == 0
    assert f"“{named}” fits:" in ran.err
    assert [file.stem for file in (tmp_path / "out").glob("*.png")] == [str(number)]


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("Ana Silva", "Say which one “Ana Silva” is by the number: 1, 2."),
        ("Bob", "Nobody in the directory is found by “Bob”"),
        ("9" * 400, "A customer's number is between 1 and 9007199254740991; check it."),
        ("0", "A customer's number is between 1"),
        ("x" * 5000, "Nobody in the directory is found by “xxx"),
        ("", "Nobody in the directory is found by “”"),
    ],
)
def test_whoever_is_not_found_is_told_before_anything_is_written(
    named: str,
    said: str,
    run: Run,
    config: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO(""))
    ran = run("pass", "3", named, "-o", tmp_path / "out", "--config", config)
    assert ran.code == 1
    assert said in ran.err.splitlines()[-1]
    assert len(ran.err) < 400
    assert not (tmp_path / "out").exists()


def test_without_a_place_the_command_says_how_to_name_one(run: Run, config: Path) -> None:
    ran = run("pass", "--all", "--config", config)
    assert ran.code == 2
    assert "`-o passes.pdf`" in ran.err
    assert "`-o passes`" in ran.err


def test_an_empty_directory_is_told(run: Run, config: Path, tmp_path: Path) -> None:
    ran = run("pass", "--all", "-o", tmp_path / "out.pdf", "--config", config)
    assert (ran.code, ran.sentence) == (1, "The directory is empty; run `kiosk sync` first.")


@pytest.mark.parametrize("output", ["/proc/kiosk/passes", "/proc/kiosk.pdf"])
def test_where_nothing_can_be_written_is_told(
    output: str, run: Run, config: Path, known: Callable[[int], None]
) -> None:
    known(1)
    ran = run("pass", 1, "-o", output, "--config", config)
    assert ran.code == 1
    assert f"{output} cannot be written" in ran.sentence


@pytest.mark.parametrize("words", [(), (1, "--all")])
def test_nobody_or_everybody_but_not_both(
    words: tuple[object, ...], run: Run, config: Path, tmp_path: Path
) -> None:
    assert run("pass", *words, "-o", tmp_path, "--config", config).code == 2
