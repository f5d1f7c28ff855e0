"""Real pictures through the real engines, as the kiosk is given them."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image, ImageFilter, ImageOps

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import ENGINES
from kiosk.scan.decode.luminance import Luminance
from tests.helpers.barcodes import draw, held_up, showing
from tests.helpers.code_texts import TEXTS
from tests.helpers.places import fractions


def _read(decoder: Decoder, picture: Image.Image) -> list[tuple[str, str, str]]:
    readings = decoder.decode_still(Luminance.of_image(picture))
    return [(one.code.text, one.code.symbology, one.code.engine) for one in readings]


@pytest.mark.parametrize("symbology", TEXTS)
def test_each_symbology_is_read_and_named(symbology: Symbology) -> None:
    picture = showing(TEXTS[symbology], symbology)
    assert _read(Decoder([symbology]), picture) == [(TEXTS[symbology], symbology, "zxing")]


@pytest.mark.parametrize("symbology", TEXTS)
def test_what_is_not_configured_is_not_read(symbology: Symbology) -> None:
    near = {Symbology.EAN13, Symbology.UPCA} if symbology in ("ean13", "upca") else {symbology}
    others = set(Symbology) - near
    assert _read(Decoder(others), showing(TEXTS[symbology], symbology)) == []


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


def test_nothing_in_view_is_nothing(decoder: Decoder) -> None:
    assert decoder.engines == tuple(engine.name for engine in ENGINES)
    assert _read(decoder, Image.new("L", (640, 480), 128)) == []


def test_the_larger_of_two_codes_comes_first(decoder: Decoder) -> None:
    small, large = draw("SMALL-1", scale=3), draw("LARGE-1", scale=7)
    for pair in ((small, large), (large, small)):
        texts = [text for text, _, _ in _read(decoder, held_up(*pair))]
        assert texts == ["LARGE-1", "SMALL-1"]


def test_the_more_central_of_two_alike_comes_first(decoder: Decoder) -> None:
    scene = held_up(draw("MIDDLE-1"), size=(900, 600))
    scene.paste(draw("CORNER-1"), (0, 0))
    readings = decoder.decode_still(Luminance.of_image(scene))
    assert [one.code.text for one in readings] == ["MIDDLE-1", "CORNER-1"]
    assert readings[0].complete
    left, top, width, height = fractions(readings[0])
    assert left < 0.5 < left + width
    assert top < 0.5 < top + height


def test_one_decoder_reads_for_four_threads_at_once() -> None:
    decoder = Decoder(tuple(Symbology))
    pictures = {text: showing(text, symbology) for symbology, text in TEXTS.items()}
    together = threading.Barrier(4)

    def read_all(shift: int) -> list[tuple[str, list[str]]]:
        order = [*pictures][shift:] + [*pictures][:shift]
        together.wait()
        return [(text, [one for one, _, _ in _read(decoder, pictures[text])]) for text in order]

    with ThreadPoolExecutor(4) as threads:
        for found in threads.map(read_all, (0, 3, 6, 9)):
            assert found == [(text, [text]) for text, _ in found]
            assert len(found) == len(pictures)


def test_a_decoder_needs_something_to_look_for() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Decoder([])
    with pytest.raises(ValueError, match="qrcode"):
        Decoder(["qrcode"])


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
    [reading] = decoder.decode_still(Luminance.of_image(picture))
    assert reading.code.oversized
    assert len(reading.code.text) <= 1024


def test_a_code_of_control_characters_alone_is_no_code(decoder: Decoder) -> None:
    assert _read(decoder, showing("\x01\x02\x03\u202e")) == []
