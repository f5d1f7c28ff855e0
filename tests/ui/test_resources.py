"""Fonts, icons and sounds are found, whole, and free to ship."""

import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

import kiosk.ui
from kiosk.ui.kit.palette import ICONS, Meaning
from kiosk.ui.resources import resource
from kiosk.ui.sounds import Cue


@pytest.mark.parametrize("meaning", list(Meaning))
def test_every_meaning_has_a_short_sound(meaning: Meaning) -> None:
    with wave.open(str(resource(f"sounds/{meaning}.wav")), "rb") as file:
        seconds = file.getnframes() / file.getframerate()
        assert file.getnchannels() == 1
    assert 0.2 < seconds < 0.6


@pytest.mark.parametrize("cue", [Cue.FIRST, Cue.CELEBRATION])
def test_a_rare_cue_begins_like_good_news_and_may_be_longer(cue: Cue) -> None:
    with wave.open(str(resource(f"sounds/{cue}.wav")), "rb") as file:
        assert 0.6 < file.getnframes() / file.getframerate() < 1.3


def test_that_a_code_was_read_is_over_before_anything_else() -> None:
    with wave.open(str(resource(f"sounds/{Cue.READ}.wav")), "rb") as file:
        assert 0.05 < file.getnframes() / file.getframerate() < 0.2


def test_the_sounds_differ() -> None:
    every = (*Meaning, *Cue)
    sounds = {resource(f"sounds/{sound}.wav").read_bytes() for sound in every}
    assert len(sounds) == len(every)


@pytest.mark.parametrize("meaning", list(Meaning))
def test_every_meaning_has_an_icon(meaning: Meaning) -> None:
    assert resource(f"icons/{ICONS[meaning]}.svg").is_file()


def test_every_icon_is_a_picture_that_can_be_coloured() -> None:
    icons = sorted(resource("icons/check.svg").parent.glob("*.svg"))
    assert set(ICONS.values()) <= {icon.stem for icon in icons}
    for icon in icons:
        source = icon.read_bytes()
        assert b"currentColor" in source, icon.name
        assert QSvgRenderer(QByteArray(source)).isValid(), icon.name


def test_every_icon_is_used() -> None:
    package = Path(kiosk.ui.__file__).parent
    source = "".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))
    names = [icon.stem for icon in resource("icons/check.svg").parent.glob("*.svg")]
    assert [name for name in names if f'"{name}"' not in source] == []


def test_the_fonts_come_with_their_licence() -> None:
    licence = resource("fonts/OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "The Inter Project Authors" in licence


def test_a_missing_resource_is_told() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/none\.svg"):
        resource("icons/none.svg")
