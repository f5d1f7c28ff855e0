"""Each library by itself: all of them say the same of the same code, and each may be missing."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from tapirscan import ScannerError

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import (
    ENGINES,
    DecodeStage,
    Tapirscan,
    Zbar,
    Zxing,
    available_engines,
)
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from tests.helpers.barcodes import draw, draw_bytes, draw_format, held_up, showing
from tests.helpers.code_texts import TEXTS
from tests.helpers.engines import LIBRARIES, hide
from tests.helpers.patience import PATIENCE_S

MAKERS: dict[str, Callable[[Collection[Symbology]], DecodeStage]] = {
    "zxing": Zxing,
    "tapirscan": Tapirscan,
    "tapirscan medium": lambda wanted: Tapirscan(wanted, "medium"),
    "zbar": Zbar,
}
MATRIX_NOT_IN_ZBAR = {Symbology.DATAMATRIX, Symbology.AZTEC, Symbology.PDF417}
NAMES = [engine.name for engine in ENGINES]

every_engine = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


def _read(
    make: Callable[[Collection[Symbology]], DecodeStage],
    picture: Image.Image,
    *wanted: Symbology,
) -> list[tuple[str, str]]:
    found = make(wanted or tuple(Symbology)).read(Luminance.of_image(picture))
    return [(one.code.text, one.code.symbology) for one in found]


@pytest.mark.parametrize(
    ("name", "symbology"),
    [
        (name, symbology)
        for name in MAKERS
        for symbology in TEXTS
        if name != "zbar" or symbology not in MATRIX_NOT_IN_ZBAR
    ],
)
def test_every_engine_names_every_code_alike(name: str, symbology: Symbology) -> None:
    picture = showing(TEXTS[symbology], symbology)
    for wanted in ([symbology], list(Symbology)):
        engine = MAKERS[name](wanted)
        [reading] = engine.read(Luminance.of_image(picture))
        assert (reading.code.text, reading.code.symbology) == (TEXTS[symbology], symbology)
        assert (engine.name, reading.code.engine) == (name, name.partition(" ")[0])
        box = reading.box
        assert 100 < (box.left + box.right) / 2 < 540
        assert (reading.width, reading.height) == (640, 480)


@every_engine
@pytest.mark.parametrize(
    ("symbology", "text"),
    [
        (Symbology.CODABAR, "A1234B"),
        (Symbology.CODABAR, "C12-34:5D"),
        (Symbology.CODE39, "GYM/A1"),
        (Symbology.CODE39, "7+B%C$D"),
        (Symbology.CODE39, "A012345676"),
        (Symbology.CODE128, "(01)95012345678903"),
        (Symbology.CODE128, "007"),
        (Symbology.EAN13, "9783161484100"),
        (Symbology.ITF, "12345678901231"),
        (Symbology.EAN8, "00000000"),
    ],
)
def test_what_a_library_may_take_for_more_than_a_text_is_given_as_it_stands(
    make: Callable[[Collection[Symbology]], DecodeStage], symbology: Symbology, text: str
) -> None:
    """Start and stop letters, the letters of extended Code 39, pharmacies' and books' numbers."""
    form = {Symbology.CODE39: zxingcpp.BarcodeFormat.Code39Std}.get(symbology)
    code = draw_format(text, form, scale=3) if form else draw(text, symbology, scale=3)
    assert _read(make, held_up(code, size=(1000, 400))) == [(text, symbology)]


@every_engine
@pytest.mark.parametrize(
    ("wanted", "tag"),
    [
        ([Symbology.EAN13], [("0012345678905", "ean13")]),
        ([Symbology.EAN13, Symbology.UPCA], [("012345678905", "upca")]),
        ([Symbology.UPCA], [("012345678905", "upca")]),
    ],
)
def test_a_upc_a_is_one_card_wherever_it_comes_from(
    make: Callable[[Collection[Symbology]], DecodeStage],
    wanted: list[Symbology],
    tag: list[tuple[str, str]],
) -> None:
    assert _read(make, showing("012345678905", Symbology.UPCA), *wanted) == tag
    assert _read(make, showing("0012345678905", Symbology.EAN13), *wanted) == tag
    other = [("4006381333931", "ean13")] if Symbology.EAN13 in wanted else []
    assert _read(make, showing("4006381333931", Symbology.EAN13), *wanted) == other


@every_engine
@pytest.mark.parametrize("text", ["01234565", "04252614"])
def test_a_upc_e_is_never_taken_for_an_ean_13(
    make: Callable[[Collection[Symbology]], DecodeStage], text: str
) -> None:
    picture = held_up(draw_format(text, zxingcpp.BarcodeFormat.UPCE))
    drawn = zxingcpp.read_barcodes(picture)
    assert [one.format for one in drawn] == [zxingcpp.BarcodeFormat.UPCE]
    for wanted in (
        [Symbology.EAN13],
        [Symbology.UPCA],
        [Symbology.EAN13, Symbology.UPCA],
        list(Symbology),
    ):
        assert _read(make, picture, *wanted) == []


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Müller-7".encode("latin-1"), "Müller-7"),
        ("Café-41".encode("latin-1"), "Café-41"),
        ("ÄÖÜß-1".encode(), "ÄÖÜß-1"),
        ("Müller-7".encode(), "Müller-7"),
        ("カード-7".encode("shift-jis"), "カード-7"),
    ],
)
def test_of_other_letters_than_ascii_zbar_is_not_believed_and_the_others_are(
    content: bytes, text: str
) -> None:
    """Bytes without a word about their character set, as most codes have them."""
    picture = held_up(draw_bytes(content))
    assert _read(Zbar, picture) == []
    for name, make in MAKERS.items():
        if name != "zbar":
            assert _read(make, picture) == [(text, "qr")], name
    choices: list[list[DecodeStage] | None] = [None, [Zbar([Symbology.QR]), Zxing([Symbology.QR])]]
    for engines in choices:
        found = Decoder([Symbology.QR], engines=engines).decode_still(Luminance.of_image(picture))
        assert [one.code.text for one in found] == [text]


@every_engine
@pytest.mark.parametrize(
    "size", [(1, 1), (2, 2), (3, 1), (1, 3), (3, 3), (5000, 1), (1, 5000)], ids=str
)
def test_dots_and_lines_hold_no_code(
    make: Callable[[Collection[Symbology]], DecodeStage], size: tuple[int, int]
) -> None:
    for pixels in (b"\x00", b"\xff", b"\x00\x00\x00\xff\xff"):
        data = (pixels * (size[0] * size[1]))[: size[0] * size[1]]
        assert make(tuple(Symbology)).read(Luminance(data, *size, size[0])) == []


@every_engine
@pytest.mark.parametrize("symbology", [Symbology.QR, Symbology.CODE128])
def test_padded_rows_are_read(
    make: Callable[[Collection[Symbology]], DecodeStage], symbology: Symbology
) -> None:
    rows = showing(TEXTS[symbology], symbology).tobytes()
    padded = b"".join(rows[row * 640 : (row + 1) * 640] + b"\xaa" * 24 for row in range(480))
    for data in (padded, padded[:-24]):  # the last row needs no padding
        [reading] = make([symbology]).read(Luminance(data, 640, 480, 664))
        assert reading.code.text == TEXTS[symbology]
        assert (reading.width, reading.height) == (640, 480)


@every_engine
def test_one_engine_reads_for_four_threads_at_once(
    make: Callable[[Collection[Symbology]], DecodeStage],
) -> None:
    engine = make([Symbology.QR])
    together = threading.Barrier(4)

    def read_all(thread: int) -> list[tuple[str, list[str]]]:
        texts = [f"THREAD-{thread}-{number}" for number in range(8)]
        pictures = [(text, Luminance.of_image(showing(text))) for text in texts]
        together.wait()
        return [(text, [one.code.text for one in engine.read(each)]) for text, each in pictures]

    with ThreadPoolExecutor(4) as threads:
        for found in threads.map(read_all, range(4)):
            assert found == [(text, [text]) for text, _ in found]


def test_zbar_is_not_asked_where_there_is_nothing_it_knows() -> None:
    """To pyzbar an empty list means every kind."""

    def search(*_arguments: object, **_options: object) -> list[object]:
        raise AssertionError("zbar was asked")

    zbar = Zbar([Symbology.AZTEC])
    zbar._decode = search
    assert zbar.read(Luminance.of_image(showing("x"))) == []


@pytest.mark.parametrize("why", ["missing", "broken"])
@pytest.mark.parametrize("name", NAMES)
def test_without_one_engine_the_others_read_and_the_log_says_so_once(
    name: str, why: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hide(monkeypatch, name, broken=why == "broken")
    decoder = Decoder([Symbology.QR, Symbology.CODE128, Symbology.EAN13])
    assert decoder.engines == tuple(each for each in NAMES if each != name)
    [line] = [record.getMessage() for record in caplog.records]
    [engine] = [engine for engine in ENGINES if engine.name == name]
    assert line.startswith(f"{name} is not there (")
    assert line.endswith(engine.remedy)
    for symbology in (Symbology.QR, Symbology.CODE128, Symbology.EAN13):
        picture = Luminance.of_image(showing(TEXTS[symbology], symbology))
        for found in (decoder.decode_still(picture), decoder.live().decode(picture)):
            assert [one.code.text for one in found] == [TEXTS[symbology]]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.expects_warnings
def test_one_engine_that_is_left_reads_for_all(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for other in set(NAMES) - {name}:
        hide(monkeypatch, other)
    decoder = Decoder([Symbology.QR, Symbology.CODE128, Symbology.EAN13])
    assert decoder.engines == (name,)
    for symbology in (Symbology.QR, Symbology.CODE128, Symbology.EAN13):
        picture = Luminance.of_image(showing(TEXTS[symbology], symbology))
        for found in (decoder.decode_still(picture), decoder.live().decode(picture)):
            assert [one.code.text for one in found] == [TEXTS[symbology]]


def test_without_any_engine_there_is_a_decoder_that_reads_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name in NAMES:
        hide(monkeypatch, name)
    decoder = Decoder([Symbology.QR])
    assert decoder.engines == ()
    *each, last = [record.getMessage() for record in caplog.records]
    assert [line.partition(" ")[0] for line in each] == NAMES
    assert "no code can be read" in last
    picture = Luminance.of_image(showing("MEMBER-7"))
    assert decoder.decode_still(picture) == ()
    assert [decoder.live().decode(picture) for _ in range(3)] == [()] * 3


def test_a_wheel_without_its_library_is_an_engine_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setitem(os.environ, "TAPIRSCAN_LIBRARY_DIR", str(tmp_path))
    names = [engine.name for engine in available_engines([Symbology.QR])]
    assert names == [name for name in NAMES if name != "tapirscan"]
    assert "libtapirscan" in caplog.text


@pytest.mark.parametrize("library", LIBRARIES.values())
def test_a_process_without_one_library_starts_and_reads(library: str, tmp_path: Path) -> None:
    showing("MEMBER-7").save(picture := tmp_path / "code.png")
    program = (
        "import sys\n"
        f"sys.modules[{library!r}] = None\n"
        f"sys.argv = ['kiosk', 'scan', '--json', {str(picture)!r}]\n"
        "from kiosk.cli import main\n"
        "main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    [code] = json.loads(ran.stdout)["codes"]
    assert (code["text"], code["symbology"]) == ("MEMBER-7", "qr")
    assert ran.stderr.count("is not there") == 1
    assert "Install the" in ran.stderr


class _Failing:
    """An engine that raises, whatever it is shown."""

    def __init__(self, name: str, error: Exception) -> None:
        self.name = name
        self.asked = 0
        self._error = error

    def read(self, _picture: Luminance) -> list[Reading]:
        """Raise."""
        self.asked += 1
        raise self._error


@pytest.mark.parametrize("name", ["zxing", "zbar", "tapirscan"])
def test_an_engine_that_fails_costs_neither_a_picture_nor_what_others_read(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    wanted = [Symbology.QR, Symbology.EAN13]
    failing = _Failing(name, ValueError("of an odd size"))
    there = [failing if engine.name == name else engine for engine in available_engines(wanted)]
    decoder = Decoder(wanted, engines=there)
    for kind in wanted:
        picture = Luminance.of_image(showing(TEXTS[kind], kind))
        assert [one.code.text for one in decoder.decode_still(picture)] == [TEXTS[kind]]
        live = decoder.live(budget=1.0)
        found = [one.code.text for _ in range(3) for one in live.decode(picture)]
        assert set(found) == {TEXTS[kind]}
    assert failing.asked > 1
    assert caplog.text.count("ValueError: of an odd size") == 1


def test_a_scanner_of_tapirscan_s_that_has_failed_is_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine = Tapirscan([Symbology.QR])
    picture = Luminance.of_image(showing("MEMBER-7"))
    failed = engine._scanner()

    def fail(_image: object) -> object:
        raise ScannerError(7, "something in it broke")

    monkeypatch.setattr(failed, "scan", fail)
    with pytest.raises(ScannerError):
        engine.read(picture)
    assert [one.code.text for one in engine.read(picture)] == ["MEMBER-7"]
