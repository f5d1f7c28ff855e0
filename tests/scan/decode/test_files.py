"""Whole files: pictures of every kind, real videos, and everything that is neither."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PySide6.QtWidgets import QApplication

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode import picture_files
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.files import scan_file
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.picture_files import load_picture, load_pictures
from tests.helpers.barcodes import draw, held_up, showing
from tests.helpers.patience import PATIENCE_S
from tests.helpers.video import make_video


def _codes(path: Path, decoder: Decoder) -> list[tuple[str, str]]:
    return [(code.text, code.symbology) for code in scan_file(path, decoder).codes]


def test_a_playlist_is_not_followed(tmp_path: Path, decoder: Decoder) -> None:
    (path := tmp_path / "list.m3u8").write_text("#EXTM3U\nhttp://192.0.2.1/film.ts\n")
    with pytest.raises(CameraError, match="neither a picture nor a video"):
        scan_file(path, decoder)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".bmp", ".gif", ".tiff", ".ppm"])
def test_pictures_of_every_kind_are_read(suffix: str, tmp_path: Path, decoder: Decoder) -> None:
    path = tmp_path / f"code{suffix}"
    showing("MEMBER-7").convert("RGB").save(path)
    result = scan_file(path, decoder)
    assert result.file == str(path)
    assert [(code.text, code.symbology, code.engine) for code in result.codes] == [
        ("MEMBER-7", "qr", "zxing")
    ]
    assert result.ms > 0


def test_several_codes_are_told_once_each(tmp_path: Path, decoder: Decoder) -> None:
    scene = held_up(draw("TWIN-1"), draw("TWIN-1"), size=(900, 700))
    scene.paste(draw("Card-0041", Symbology.CODE128, scale=2), (40, 20))
    scene.save(path := tmp_path / "several.png")
    assert sorted(_codes(path, decoder)) == [("Card-0041", "code128"), ("TWIN-1", "qr")]


def test_the_camera_s_rotation_mark_is_obeyed(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn a quarter to the right
    Image.new("L", (64, 32), 255).save(path := tmp_path / "phone.jpg", exif=exif)
    picture = load_picture(path)
    assert picture is not None
    assert (picture.width, picture.height) == (32, 64)


def test_a_picture_with_damaged_tags_is_read_as_it_is(tmp_path: Path, decoder: Decoder) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    for number, tags in enumerate((b"Exif\0\0MM\0*\0\0", exif.tobytes()[:-5])):
        path = tmp_path / f"{number}.png"
        showing("MEMBER-7").save(path, exif=tags)
        assert _codes(path, decoder) == [("MEMBER-7", "qr")]


def test_pictures_of_the_printer_s_colours_are_read(tmp_path: Path, decoder: Decoder) -> None:
    showing("MEMBER-7").convert("RGB").convert("CMYK").save(path := tmp_path / "cmyk.jpg")
    assert _codes(path, decoder) == [("MEMBER-7", "qr")]
    Image.merge("LAB", [showing("MEMBER-7")] * 3).save(path := tmp_path / "lab.tiff")
    assert _codes(path, decoder) == [("MEMBER-7", "qr")]


def test_a_photograph_of_a_telephone_that_cannot_be_read_says_what_to_do(
    tmp_path: Path, decoder: Decoder
) -> None:
    (path := tmp_path / "IMG_1.HEIC").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99))
    with pytest.raises(CameraError, match=r"HEIC photograph, .* Save it as JPEG"):
        scan_file(path, decoder)


@pytest.mark.parametrize("suffix", [".avif", ".png", ".jpg", ".webp", ".gif"])
def test_whatever_is_damaged_is_a_sentence(suffix: str, tmp_path: Path) -> None:
    showing("MEMBER-7").convert("RGB").save(whole := tmp_path / f"whole{suffix}")
    content = whole.read_bytes()
    refused = 0
    for at in range(8, len(content), max(1, len(content) // 40)):
        damaged = bytearray(content)
        damaged[at : at + 9] = b"\xff" * 9
        (path := tmp_path / f"damaged{suffix}").write_bytes(damaged)
        try:
            load_picture(path)
        except CameraError:
            refused += 1
    assert refused > 0


def test_transparent_and_sixteen_bit_pictures_are_read(tmp_path: Path, decoder: Decoder) -> None:
    code = showing("MEMBER-7")
    clear = Image.new("RGBA", code.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=code.point(lambda value: 255 - value))
    clear.save(path := tmp_path / "clear.png")
    assert _codes(path, decoder) == [("MEMBER-7", "qr")]
    deep = code.convert("I;16").point(lambda value: value * 128 + 20000)
    deep.save(path := tmp_path / "deep.png")
    assert _codes(path, decoder) == [("MEMBER-7", "qr")]


@pytest.mark.parametrize(("low", "high"), [(0, 65535), (0, 255), (1000, 3000), (60000, 60400)])
@pytest.mark.parametrize("suffix", [".png", ".pgm", ".tiff", "big-endian.tiff"])
def test_grey_of_sixteen_bits_is_scaled_from_its_darkest_to_its_lightest(
    low: int, high: int, suffix: str, tmp_path: Path, decoder: Decoder
) -> None:
    levels = np.asarray(showing("MEMBER-7")) / 255 * (high - low) + low
    deep = Image.fromarray(levels.astype(np.uint16))
    if suffix.startswith("big"):
        deep = Image.frombytes("I;16B", deep.size, levels.astype(">u2").tobytes())
    deep.save(path := tmp_path / f"deep{suffix}")
    assert _codes(path, decoder) == [("MEMBER-7", "qr")]


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0.2, 0.3), (-1, 1), (1e10, 1e12)])
def test_fractions_are_scaled_whatever_else_is_among_them(
    low: float, high: float, tmp_path: Path, decoder: Decoder
) -> None:
    values = np.asarray(showing("MEMBER-7")) / 255 * (high - low) + low
    values[0, :3] = np.nan, np.inf, -np.inf
    Image.fromarray(values.astype(np.float32)).save(path := tmp_path / "fractions.tiff")
    assert _codes(path, decoder) == [("MEMBER-7", "qr")]
    Image.fromarray(values.astype(np.float32) * np.nan).save(path)
    assert _codes(path, decoder) == []


@pytest.mark.parametrize("mode", ["1", "L", "P", "I", "F", "HSV", "LAB", "CMYK", "YCbCr", "RGBX"])
def test_colours_of_every_kind_have_a_brightness(mode: str) -> None:
    half = Image.new("L", (8, 8), 0)
    half.paste(255, (0, 0, 4, 8))
    if mode in ("HSV", "LAB"):
        zero = half.point(lambda value: value * 0)
        parts = (zero, zero, half) if mode == "HSV" else (half, zero, zero)
        picture = Image.merge(mode, parts)
    elif mode in ("I", "F", "P", "1", "L"):
        picture = half.convert(mode)
    else:
        picture = half.convert("RGB").convert(mode)
    grey = picture_files._grey(picture)
    assert (grey.mode, grey.getpixel((0, 0)), grey.getpixel((7, 7))) == ("L", 255, 0)


def test_a_code_in_white_ink_is_put_on_black_paper(tmp_path: Path, decoder: Decoder) -> None:
    code = showing("MEMBER-7")
    for number, mask in enumerate((code, ImageOps.invert(code))):
        ink = Image.new("RGBA", code.size, (255, 255, 255, 0))
        ink.paste((255, 255, 255, 255), mask=mask)
        ink.save(path := tmp_path / f"{number}.png")
        assert _codes(path, decoder) == [("MEMBER-7", "qr")]


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png", ".tiff", ".avif"])
def test_every_picture_of_an_animation_is_looked_at(
    suffix: str, tmp_path: Path, decoder: Decoder
) -> None:
    frames = [Image.new("RGB", (200, 200), (60 + 15 * number,) * 3) for number in range(9)]
    frames[6] = held_up(draw("FRAME-7"), size=(200, 200)).convert("RGB")
    path = tmp_path / f"film{suffix}"
    frames[0].save(path, save_all=True, append_images=frames[1:])
    assert len(list(load_pictures(path))) == 9
    assert _codes(path, decoder) == [("FRAME-7", "qr")]
    assert load_picture(path) != list(load_pictures(path))[6]


def test_a_picture_that_stands_still_is_looked_at_once(
    tmp_path: Path, decoder: Decoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = showing("PAGE-1")
    page.save(path := tmp_path / "pages.tiff", save_all=True, append_images=[page] * 5)
    looked: list[Luminance] = []
    real = Decoder.decode_still

    def count(self: Decoder, picture: Luminance) -> object:
        looked.append(picture)
        return real(self, picture)

    monkeypatch.setattr(Decoder, "decode_still", count)
    assert _codes(path, decoder) == [("PAGE-1", "qr")]
    assert len(looked) == 1


@pytest.mark.parametrize("limit", ["MAX_PICTURES", "MAX_PIXELS_OF_FILE"])
def test_of_very_many_pictures_the_first_are_looked_at(
    limit: str, tmp_path: Path, decoder: Decoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [held_up(draw(f"PAGE-{number}"), size=(200, 200)) for number in range(4)]
    pages[0].save(path := tmp_path / "pages.tiff", save_all=True, append_images=pages[1:])
    monkeypatch.setattr(picture_files, limit, 2 if limit == "MAX_PICTURES" else 2 * 200 * 200)
    result = scan_file(path, decoder)
    assert [code.text for code in result.codes] == ["PAGE-0", "PAGE-1"]
    assert result.trouble == (
        f"{path} holds more pictures than are looked at; those after the first 2 were passed over."
    )


def test_what_was_read_before_the_damage_is_kept(tmp_path: Path, decoder: Decoder) -> None:
    pages = [held_up(draw(f"PAGE-{number}"), size=(200, 200)) for number in range(3)]
    whole = tmp_path / "whole.tiff"
    pages[0].save(whole, save_all=True, append_images=pages[1:], compression="tiff_lzw")
    content = whole.read_bytes()
    (path := tmp_path / "cut.tiff").write_bytes(content[: len(content) * 5 // 6])
    result = scan_file(path, decoder)
    assert [code.text for code in result.codes][:1] == ["PAGE-0"]
    assert "PAGE-2" not in [code.text for code in result.codes]
    assert result.trouble.startswith(f"{path} is damaged and cannot be shown (")


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (4000, 2), (1, 5000), (65535, 40)])
def test_a_strip_takes_no_more_than_any_picture(
    size: tuple[int, int], tmp_path: Path, decoder: Decoder
) -> None:
    Image.effect_noise(size, 80).save(path := tmp_path / "strip.png")
    assert _codes(path, decoder) == []


def test_a_picture_that_no_engine_can_look_at_is_a_sentence(
    tmp_path: Path, decoder: Decoder
) -> None:
    Image.new("L", (65536, 1)).save(path := tmp_path / "line.png")
    with pytest.raises(CameraError, match=r"is more than 65535 pixels long. Cut it into parts"):
        scan_file(path, decoder)


def test_pipes_and_devices_are_not_waited_for(tmp_path: Path, decoder: Decoder) -> None:
    os.mkfifo(pipe := tmp_path / "pipe.png")
    (linked := tmp_path / "linked.png").symlink_to(pipe)
    for path in (pipe, linked, Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(CameraError, match="is a pipe or a device, not a file"):
            scan_file(path, decoder)


def test_where_the_memory_is_too_small_it_is_a_sentence(
    tmp_path: Path, decoder: Decoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    showing("MEMBER-7").save(path := tmp_path / "code.png")

    def fail(_self: Decoder, _picture: Luminance) -> object:
        raise MemoryError

    monkeypatch.setattr(Decoder, "decode_still", fail)
    with pytest.raises(CameraError, match="too large for this computer's memory"):
        scan_file(path, decoder)


def test_a_picture_of_fifty_megapixels_is_read_and_a_larger_one_is_refused(
    tmp_path: Path, decoder: Decoder
) -> None:
    scene = held_up(draw("POSTER-1", scale=40), size=(8000, 6000))
    scene.save(path := tmp_path / "poster.png", compress_level=1)
    assert _codes(path, decoder) == [("POSTER-1", "qr")]
    for name, side in (("big.png", 7100), ("bomb.png", 14000)):
        Image.new("1", (side, side)).save(path := tmp_path / name)
        with pytest.raises(CameraError, match=r"more than 50 megapixels. Make it smaller"):
            scan_file(path, decoder)


def test_a_picture_without_a_code_has_none(tmp_path: Path, decoder: Decoder) -> None:
    Image.new("RGB", (320, 240), "grey").save(path := tmp_path / "wall.jpg")
    assert scan_file(path, decoder).codes == ()


def test_a_video_gives_each_of_its_codes_once_and_in_order(
    tmp_path: Path, decoder: Decoder, qapp: QApplication
) -> None:
    assert qapp is not None
    texts = ["FILM-A", "FILM-B", "FILM-C"]
    pictures = [showing(text) for text in (*texts, "FILM-A") for _ in range(5)]
    path = make_video(tmp_path / "film.mp4", pictures)
    assert _codes(path, decoder) == [(text, "qr") for text in texts]


def test_bad_files_are_sentences(tmp_path: Path, decoder: Decoder, qapp: QApplication) -> None:
    assert qapp is not None
    (empty := tmp_path / "empty.png").touch()
    (words := tmp_path / "words.txt").write_text("not a picture at all\n" * 50)
    showing("MEMBER-7").save(whole := tmp_path / "whole.png")
    (torn := tmp_path / "torn.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(50))
    (cut := tmp_path / "cut.png").write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    for path, sentence in (
        (tmp_path / "missing.png", "There is no file .*missing.png"),
        (tmp_path, "is a folder"),
        (empty, "is empty"),
        (words, "neither a picture nor a video"),
        (torn, "is damaged"),
        (cut, "is damaged"),
    ):
        with pytest.raises(CameraError, match=sentence) as error:
            scan_file(path, decoder)
        assert str(error.value).endswith(".")


def test_a_cut_off_video_is_a_sentence(
    tmp_path: Path, decoder: Decoder, qapp: QApplication
) -> None:
    assert qapp is not None
    whole = make_video(tmp_path / "film.mp4", [showing("FILM-A")] * 5)
    (cut := tmp_path / "cut.mp4").write_bytes(whole.read_bytes()[:2000])
    with pytest.raises(CameraError, match="neither a picture nor a video"):
        scan_file(cut, decoder)


def test_pictures_are_read_without_qt_multimedia_and_videos_without_a_window(
    tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp is not None
    showing("MEMBER-7").save(picture := tmp_path / "code.png")
    film = make_video(tmp_path / "film.mp4", [showing("FILM-A")] * 5)
    program = (
        "import sys\n"
        "from kiosk.scan.decode.decoder import Decoder\n"
        "from kiosk.scan.decode.files import scan_file\n"
        "decoder = Decoder(['qr'])\n"
        "for path in sys.argv[1:]:\n"
        "    codes = scan_file(path, decoder).codes\n"
        "    print(*(code.text for code in codes), 'PySide6.QtMultimedia' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(picture), str(film)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "MEMBER-7 False\nFILM-A True\n", "")
