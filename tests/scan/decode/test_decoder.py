"""Real pictures through the real engines."""

import sys

import pytest
from PIL import Image, ImageFilter, ImageOps

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from tests.helpers.barcodes import draw, held_up, showing
from tests.helpers.places import fractions

TEXTS = {
    Symbology.QR: "https://gym.example/m/41",
    Symbology.CODE128: "Card-0041",
    Symbology.CODE39: "CARD41",
    Symbology.EAN13: "4006381333931",
    Symbology.EAN8: "96385074",
    Symbology.UPCA: "012345678905",
    Symbology.ITF: "12345670",
    Symbology.CODABAR: "A1234B",
    Symbology.CODE93: "CARD41",
    Symbology.DATAMATRIX: "member 41",
    Symbology.AZTEC: "member 41",
    Symbology.PDF417: "member 41",
}
IN_ZBAR = set(TEXTS) - {Symbology.DATAMATRIX, Symbology.AZTEC, Symbology.PDF417}


def _read(decoder: Decoder, picture: Image.Image) -> list[tuple[str, str, str]]:
    readings = decoder.decode(Luminance.of_image(picture))
    return [(one.code.text, one.code.symbology, one.code.engine) for one in readings]


@pytest.mark.parametrize("symbology", TEXTS)
def test_each_symbology_is_read_and_named(symbology: Symbology) -> None:
    picture = showing(TEXTS[symbology], symbology)
    assert _read(Decoder([symbology]), picture) == [(TEXTS[symbology], symbology, "zxing")]


@pytest.mark.parametrize("symbology", sorted(IN_ZBAR))
def test_zbar_names_them_alike(symbology: Symbology) -> None:
    wanted = frozenset([symbology])
    decoder = Decoder(wanted, steps=[Zbar(wanted)])
    picture = showing(TEXTS[symbology], symbology)
    assert _read(decoder, picture) == [(TEXTS[symbology], symbology, "zbar")]


@pytest.mark.parametrize("symbology", TEXTS)
def test_what_is_not_configured_is_not_read(symbology: Symbology) -> None:
    near = {Symbology.EAN13, Symbology.UPCA} if symbology in ("ean13", "upca") else {symbology}
    others = set(Symbology) - near
    assert _read(Decoder(others), showing(TEXTS[symbology], symbology)) == []


@pytest.mark.parametrize("engine", [Zxing, Zbar])
def test_upc_a_is_ean_13_with_a_leading_zero(engine: type[Zxing] | type[Zbar]) -> None:
    tag = showing("012345678905", Symbology.UPCA)
    ean = showing("4006381333931", Symbology.EAN13)

    def read(picture: Image.Image, *wanted: Symbology) -> list[tuple[str, str]]:
        found = Decoder(wanted, steps=[engine(wanted)]).decode(Luminance.of_image(picture))
        return [(reading.code.text, reading.code.symbology) for reading in found]

    assert read(tag, Symbology.EAN13) == [("0012345678905", "ean13")]
    assert read(tag, Symbology.EAN13, Symbology.UPCA) == [("012345678905", "upca")]
    assert read(ean, Symbology.EAN13, Symbology.UPCA) == [("4006381333931", "ean13")]
    assert read(ean, Symbology.UPCA) == []


@pytest.mark.parametrize("angle", [7, 20, 90, 180, 263])
@pytest.mark.parametrize("symbology", [Symbology.QR, Symbology.CODE128])
def test_turned_codes_are_read(angle: int, symbology: Symbology, decoder: Decoder) -> None:
    code = draw(TEXTS[symbology], symbology, scale=3)
    picture = held_up(code.rotate(angle, expand=True, fillcolor=255), size=(800, 800))
    assert [text for text, _, _ in _read(decoder, picture)] == [TEXTS[symbology]]


def test_inverted_small_and_soft_codes_are_read(decoder: Decoder) -> None:
    code = draw("MEMBER-7")
    for picture in (
        ImageOps.invert(held_up(code)),
        held_up(draw("MEMBER-7", scale=2), size=(1280, 720), grey=90),
        held_up(code).filter(ImageFilter.GaussianBlur(1.5)),
        held_up(code).point(lambda value: 60 + value // 6),
    ):
        assert [text for text, _, _ in _read(decoder, picture)] == ["MEMBER-7"]


def test_padded_rows_are_read_by_both_engines() -> None:
    picture = showing("MEMBER-7")
    rows = picture.tobytes()
    padded = b"".join(rows[row * 640 : (row + 1) * 640] + b"\xaa" * 24 for row in range(480))
    luminance = Luminance(padded, 640, 480, 664)
    wanted = [Symbology.QR]
    for step in (Zxing(wanted), Zbar(wanted)):
        assert [one.code.text for one in step.read(luminance)] == ["MEMBER-7"]


def test_zbar_is_asked_only_when_zxing_finds_nothing() -> None:
    class Blind:
        name = "blind"
        asked = 0

        def read(self, _picture: Luminance) -> list[Reading]:
            self.asked += 1
            return []

    wanted = [Symbology.QR]
    picture = Luminance.of_image(showing("MEMBER-7"))
    blind = Blind()
    found = Decoder(wanted, steps=[blind, Zbar(wanted)]).decode(picture)
    assert [one.code.engine for one in found] == ["zbar"]
    found = Decoder(wanted, steps=[Zxing(wanted), blind]).decode(picture)
    assert [one.code.engine for one in found] == ["zxing"]
    assert blind.asked == 1


def test_nothing_in_view_is_nothing(decoder: Decoder) -> None:
    assert decoder.engines == ("zxing", "zbar")
    assert decoder.decode(Luminance.of_image(Image.new("L", (640, 480), 128))) == ()
    assert decoder.decode(Luminance(b"\x80", 1, 1, 1)) == ()


def test_the_larger_of_two_codes_comes_first(decoder: Decoder) -> None:
    small, large = draw("SMALL-1", scale=3), draw("LARGE-1", scale=7)
    for pair in ((small, large), (large, small)):
        readings = decoder.decode(Luminance.of_image(held_up(*pair)))
        assert [one.code.text for one in readings] == ["LARGE-1", "SMALL-1"]


def test_the_more_central_of_two_alike_comes_first(decoder: Decoder) -> None:
    scene = held_up(draw("MIDDLE-1"), size=(900, 600))
    scene.paste(draw("CORNER-1"), (0, 0))
    readings = decoder.decode(Luminance.of_image(scene))
    assert [one.code.text for one in readings] == ["MIDDLE-1", "CORNER-1"]
    assert readings[0].complete
    left, top, width, height = fractions(readings[0])
    assert left < 0.5 < left + width
    assert top < 0.5 < top + height


def test_a_kiosk_without_libzbar_reads_with_zxing_and_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # None in sys.modules is what Python itself uses for "cannot be imported".
    monkeypatch.setitem(sys.modules, "pyzbar.pyzbar", None)
    decoder = Decoder([Symbology.QR])
    assert decoder.engines == ("zxing",)
    assert "libzbar0" in caplog.text
    assert [text for text, _, _ in _read(decoder, showing("MEMBER-7"))] == ["MEMBER-7"]


def test_a_decoder_needs_something_to_look_for() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Decoder([])
    with pytest.raises(ValueError, match="qrcode"):
        Decoder(["qrcode"])
    assert Zbar([Symbology.AZTEC]).read(Luminance.of_image(showing("x"))) == []


@pytest.mark.parametrize(
    "rubbish",
    [
        "x'; DROP TABLE customers; --",
        "<img src=x onerror=alert(1)>",
        "../../etc/passwd\x00.png",
        "\u202egnp.exe\u2066",
        "\x1b[2J\x07 bell",
        "Ж" * 500,
    ],
)
def test_hostile_text_comes_out_clean(rubbish: str, decoder: Decoder) -> None:
    picture = held_up(draw(rubbish, scale=3), size=(900, 900))
    [(text, _, _)] = _read(decoder, picture)
    assert text.isprintable()
    assert len(text) <= len(rubbish)


def test_a_code_full_of_rubbish_is_cut_and_marked(decoder: Decoder) -> None:
    picture = held_up(draw(bytes(range(32, 127)) * 25, scale=4), size=(1280, 1280))
    [reading] = decoder.decode(Luminance.of_image(picture))
    assert reading.code.oversized
    assert len(reading.code.text) <= 1024


def test_a_code_of_control_characters_alone_is_no_code(decoder: Decoder) -> None:
    assert _read(decoder, showing("\x01\x02\x03\u202e")) == []
