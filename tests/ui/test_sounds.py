"""Sounds play where there is a sound system, and nothing happens where there is none."""

import filecmp
import socket
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.core.clock import DaySpan
from kiosk.ui import sounds
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.resources import resource
from tests.helpers.patience import PATIENCE_S

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "make_sounds.py"


@pytest.fixture
def no_sound_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine without a sound server; the path where its socket would be."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    return tmp_path / "native"


@pytest.mark.usefixtures("qapp", "no_sound_server")
def test_without_a_sound_server_nothing_happens(caplog: pytest.LogCaptureFixture) -> None:
    player = sounds.Sounds()
    for meaning in Meaning:
        player.play(meaning)
    assert not player.load()
    assert caplog.text.count("no sound output") == 1


def test_a_socket_means_there_may_be_sound(
    no_sound_server: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not sounds.sound_server_running()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(no_sound_server))
        assert sounds.sound_server_running()
    monkeypatch.setenv("PULSE_SERVER", f"unix:{no_sound_server.parent / 'gone'}")
    assert not sounds.sound_server_running()
    monkeypatch.setenv("PULSE_SERVER", "tcp:192.0.2.1:4713")
    assert sounds.sound_server_running()


def test_with_an_output_every_sound_is_loaded_and_played(monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[str] = []

    class Effect:
        """Stands for a QSoundEffect, which needs an output to be heard."""

        def __init__(self) -> None:
            self.source = ""

        def setSource(self, source: object) -> None:
            self.source = str(source)

        def setVolume(self, volume: float) -> None:
            assert volume == pytest.approx(0.25)  # half as loud

        def stop(self) -> None:
            """Nothing plays yet."""

        def play(self) -> None:
            played.append(self.source)

    outputs = [False]
    monkeypatch.setattr(sounds, "has_output", lambda: outputs[0])
    monkeypatch.setattr(sounds, "make_effect", Effect)
    player = sounds.Sounds(50)
    player.play(Meaning.GOOD)
    assert not played
    outputs[0] = True  # the sound server started later than the kiosk
    for meaning in Meaning:
        player.play(meaning)
    assert player.load()
    assert all(f"{meaning}.wav" in file for meaning, file in zip(Meaning, played, strict=True))


def test_a_volume_out_of_range_is_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 100"):
        sounds.Sounds(101)
    with pytest.raises(ValueError, match="between 0 and 100"):
        sounds.Sounds().set_volume(-1)


@pytest.mark.usefixtures("qapp", "no_sound_server")
def test_nothing_is_played_at_volume_0_and_in_the_quiet_hours() -> None:
    now = datetime(2026, 3, 2, 21, 59)
    player = sounds.Sounds(quiet=DaySpan.read("22:00-06:00"), now=lambda: now)
    assert not player.silent
    player.set_volume(0)
    assert player.silent
    player.set_volume(100)
    assert not player.silent
    now = datetime(2026, 3, 3, 5, 59)
    assert player.silent


def test_the_script_makes_the_very_sounds_that_are_shipped(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SCRIPT), str(tmp_path)], check=True, timeout=PATIENCE_S)
    for sound in (*Meaning, *sounds.Cue):
        made = tmp_path / f"{sound}.wav"
        assert filecmp.cmp(made, resource(f"sounds/{sound}.wav"), shallow=False)
