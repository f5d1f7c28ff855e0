"""`kiosk scan`: what the kiosk would read."""

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import ENGINES
from kiosk.scan.decode.luminance import Luminance
from tests.cli.conftest import Run
from tests.helpers.barcodes import draw, held_up, showing
from tests.helpers.engines import hide
from tests.helpers.kiosk_process import run_command
from tests.helpers.patience import PATIENCE_S
from tests.helpers.video import make_video


@pytest.fixture
def phone(tmp_path: Path) -> Path:
    file = tmp_path / "phone.png"
    showing("KP1.4001.x").save(file)
    return file


def test_people_read_a_line_for_each_code(run: Run, phone: Path) -> None:
    ran = run("scan", phone)
    assert ran.code == 0
    assert ran.out.startswith(f"{phone}: qr KP1.4001.x (zxing, ")
    assert ran.out.endswith(" ms)\n")


@pytest.mark.expects_warnings
def test_without_any_library_it_says_so(
    run: Run, phone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for engine in ENGINES:
        hide(monkeypatch, engine.name)
    ran = run("scan", phone)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith("No library that reads codes is there. Run `kiosk doctor`.\n")


def test_programs_read_a_json_line_for_each_file(run: Run, phone: Path, tmp_path: Path) -> None:
    two, none = tmp_path / "två.png", tmp_path / "none.png"
    held_up(draw("Ä-1"), draw("GYM-000002", Symbology.CODE128), size=(900, 400)).save(two)
    held_up().save(none)
    ran = run("scan", "--json", phone, two, none)
    assert (ran.code, ran.err) == (0, "")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [set(line) for line in lines] == [{"file", "codes", "ms", "switched_off"}] * 3
    assert [line["switched_off"] for line in lines] == [[]] * 3
    assert lines[0]["file"] == str(phone)
    assert lines[0]["codes"] == [{"text": "KP1.4001.x", "symbology": "qr", "engine": "zxing"}]
    assert {(c["text"], c["symbology"]) for c in lines[1]["codes"]} == {
        ("Ä-1", "qr"),
        ("GYM-000002", "code128"),
    }
    assert lines[2]["codes"] == []
    assert all(isinstance(line["ms"], float) and line["ms"] >= 0 for line in lines)


def test_a_picture_without_a_code_says_so(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "wall.png"
    held_up().save(file)
    ran = run("scan", file)
    assert ran.code == 0
    assert f"{file}: no code found" in ran.out


def test_a_video_gives_every_code_once(run: Run, tmp_path: Path, qapp: QApplication) -> None:
    assert qapp
    film = make_video(tmp_path / "film.mp4", [showing("one")] * 5 + [showing("two")] * 5, fps=10)
    ran = run("scan", "--json", film)
    assert ran.code == 0
    assert [code["text"] for code in json.loads(ran.out)["codes"]] == ["one", "two"]


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    run: Run, phone: Path, tmp_path: Path
) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("not a picture")
    missing = tmp_path / "missing.png"
    ran = run("scan", "--json", missing, text, phone)
    assert ran.code == 1
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [line["file"] for line in lines] == [str(missing), str(text), str(phone)]
    assert [len(line["codes"]) for line in lines] == [0, 0, 1]
    first, second = ran.err.splitlines()
    assert first == f"kiosk: There is no file {missing}. Check the name."
    assert "neither a picture nor a video" in second
    assert run("scan", missing).code == 1


def test_a_folder_is_everything_in_it_that_can_be_scanned(
    run: Run, phone: Path, tmp_path: Path
) -> None:
    (below := tmp_path / "below" / "deep").mkdir(parents=True)
    showing("DEEP-1").save(deep := below / "deep.jpg")
    (tmp_path / "truth.txt").write_text("not a picture")
    (tmp_path / "._phone.png").write_text("what another system leaves behind")
    ran = run("scan", "--json", tmp_path)
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [line["file"] for line in lines] == [str(phone), str(deep)]
    assert [line["codes"][0]["text"] for line in lines] == ["KP1.4001.x", "DEEP-1"]
    assert (ran.code, ran.err) == (0, "kiosk: Neither pictures nor videos, and passed over: 1.\n")
    (damaged := tmp_path / "damaged.png").write_bytes(phone.read_bytes()[:200])
    ran = run("scan", tmp_path)
    assert ran.code == 1
    assert f"{damaged} is damaged" in ran.err
    assert f"{deep}: qr DEEP-1" in ran.out


def test_a_folder_with_nothing_to_scan_says_so(run: Run, tmp_path: Path) -> None:
    ran = run("scan", tmp_path)
    assert ran.code == 1
    assert ran.sentence == "There is nothing to scan. Name pictures, videos or folders."


def test_names_and_texts_that_the_output_cannot_show_are_escaped(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/lat\xe9n.png"))
    try:
        showing("Ä-1").save(odd)
    except OSError:  # some file systems take no such name
        showing("Ä-1").save(odd := tmp_path / "latén.png")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    ran = run_command("scan", "--json", str(odd), environment=environment)
    assert (ran.returncode, ran.stderr) == (0, "")
    line = json.loads(ran.stdout)
    assert (line["file"], line["codes"][0]["text"]) == (str(odd), "Ä-1")
    ran = run_command("scan", str(odd), environment=environment)
    assert ran.returncode == 0
    assert "qr \\xc4-1" in ran.stdout


def test_a_name_begins_no_line_and_may_begin_with_a_dash(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    showing("DASH-1").save(tmp_path / "-dash.png")
    (tmp_path / "two\nlines\x1b[2J.png").write_bytes(b"\x89PNG")
    monkeypatch.chdir(tmp_path)
    ran = run("scan", "--", "-dash.png", "two\nlines\x1b[2J.png")
    assert ran.code == 1
    assert ran.out.startswith("-dash.png: qr DASH-1 (zxing, ")
    assert ran.sentence.startswith("two\\x0alines\\x1b[2J.png is damaged")


def test_a_damaged_picture_is_told_in_the_kiosk_s_words_alone(phone: Path, tmp_path: Path) -> None:
    with Image.open(phone) as picture:
        picture.save(whole := tmp_path / "whole.tiff", compression="tiff_lzw")
    content = bytearray(whole.read_bytes())
    content[60:80] = b"\xff" * 20  # of which libtiff has a line of its own to say
    (torn := tmp_path / "torn.tiff").write_bytes(content)
    ran = run_command("scan", str(torn), str(phone))
    assert ran.returncode == 1
    (sentence,) = ran.stderr.splitlines()
    assert sentence.startswith(f"kiosk: {torn} is damaged and cannot be shown (")
    assert ran.stdout.startswith(f"{phone}: qr KP1.4001.x (zxing, ")


def test_what_could_be_read_of_a_file_is_told_with_what_could_not(run: Run, tmp_path: Path) -> None:
    pages = [showing(f"PAGE-{number}") for number in range(2)]
    pages[0].save(whole := tmp_path / "whole.tiff", save_all=True, append_images=pages[1:])
    (cut := tmp_path / "cut.tiff").write_bytes(whole.read_bytes()[:-500])
    ran = run("scan", cut)
    assert ran.code == 0
    assert ran.out.startswith(f"{cut}: qr PAGE-0 (zxing, ")
    assert ran.sentence.startswith(f"{cut} is damaged and cannot be shown (")


def test_the_lines_go_where_they_are_sent_while_a_terminal_shows_the_bar(tmp_path: Path) -> None:
    for number in range(5):
        showing(f"MANY-{number}").save(tmp_path / f"{number}.png")
    leader, follower = os.openpty()
    shown = bytearray()

    def watch() -> None:
        with suppress(OSError):  # how the end of a terminal is told
            while more := os.read(leader, 4096):
                shown.extend(more)

    (watcher := threading.Thread(target=watch)).start()
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "scan", "--json", str(tmp_path)],
        env=os.environ | {"TERM": "xterm"},
        stdout=subprocess.PIPE,
        stderr=follower,
        timeout=PATIENCE_S,
        check=False,
    )
    os.close(follower)
    watcher.join()
    os.close(leader)
    assert ran.returncode == 0
    texts = [json.loads(line)["codes"][0]["text"] for line in ran.stdout.splitlines()]
    assert texts == [f"MANY-{number}" for number in range(5)]
    assert b"Scanning" in shown
    assert b"MANY-" not in shown


def test_a_film_needs_no_display(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp
    film = make_video(tmp_path / "film.mp4", [showing("one")] * 5, fps=10)
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment.pop("QT_QPA_PLATFORM", None)
    ran = run_command("scan", "--json", str(film), environment=environment)
    assert ran.returncode == 0
    assert [code["text"] for code in json.loads(ran.stdout)["codes"]] == ["one"]


def test_only_configured_symbologies_are_read(run: Run, phone: Path, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[scanner]\nsymbologies = ["code128"]\n')
    assert "no code found" in run("scan", phone, "--config", config).out


def test_a_kind_that_is_switched_off_is_named_and_not_its_text(
    run: Run, tmp_path: Path, qapp: QApplication
) -> None:
    assert qapp
    card = showing("SECRET-7", Symbology.PDF417)
    card.save(picture := tmp_path / "card.png")
    film = make_video(tmp_path / "film.mp4", [card] * 10, fps=10)
    for file in (picture, film):
        ran = run("scan", file)
        assert ran.code == 0
        assert ran.out.startswith(f"{file}: no code found (")
        assert ran.sentence == (
            f"{file} shows a code of a kind that is switched off, PDF417; add "
            '"pdf417" to scanner.symbologies to have such codes read.'
        )
        ran = run("scan", "--json", file)
        assert ran.code == 0
        line = json.loads(ran.out)
        assert (line["codes"], line["switched_off"]) == ([], ["pdf417"])
        assert "SECRET-7" not in ran.out + ran.err
    config = tmp_path / "kiosk.toml"
    config.write_text('[scanner]\nsymbologies = ["pdf417"]\n')
    line = json.loads(run("scan", "--json", picture, "--config", config).out)
    assert (len(line["codes"]), line["switched_off"]) == (1, [])


def test_without_a_file_it_is_wrong_usage(run: Run) -> None:
    assert run("scan").code == 2


def test_as_a_process_without_a_display(phone: Path) -> None:
    ran = run_command("scan", "--json", str(phone))
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["codes"][0]["text"] == "KP1.4001.x"


def test_a_strip_and_a_fault_do_not_keep_the_rest_from_being_read(
    run: Run, phone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = tmp_path / "a-strip.png"
    Image.effect_noise((812, 22), 80).save(strip)
    ran = run("scan", strip, phone)
    assert (ran.code, ran.err) == (0, "")
    assert f"{strip}: no code found" in ran.out
    assert f"{phone}: qr" in ran.out

    real = Decoder.decode_still

    def fail_on_strips(self: Decoder, picture: Luminance) -> object:
        if picture.height == 22:
            raise IndexError("index 22 is out of bounds")
        return real(self, picture)

    monkeypatch.setattr(Decoder, "decode_still", fail_on_strips)
    ran = run("scan", strip, phone)
    assert ran.code == 1
    assert ran.sentence == (
        f"{strip} could not be scanned (IndexError: index 22 is out of bounds); please report "
        "that, with the file."
    )
    assert f"{phone}: qr" in ran.out


def test_a_pipe_in_a_folder_is_passed_over(run: Run, phone: Path) -> None:
    os.mkfifo(pipe := phone.with_name("pipe"))
    ran = run("scan", phone.parent)
    assert (ran.code, ran.err) == (0, "")
    assert f"{phone}: qr" in ran.out
    ran = run("scan", "--json", pipe, phone)
    assert ran.code == 1
    assert ran.sentence.startswith(f"{pipe} is a pipe or a device, not a file.")
    assert [len(json.loads(line)["codes"]) for line in ran.out.splitlines()] == [0, 1]
