"""Every pair of ink and ground can be read (WCAG 2.2), and meanings do not look alike."""

import pytest

from kiosk.ui import palette
from kiosk.ui.palette import Meaning, Tone

TEXT_AA = 4.5


def test_contrast_agrees_with_the_definition() -> None:
    assert palette.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert palette.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("meaning", list(Meaning))
def test_ink_on_every_meaning_can_be_read(meaning: Meaning) -> None:
    signal = palette.SIGNALS[meaning]
    assert palette.contrast(signal.ink, signal.ground) >= TEXT_AA


@pytest.mark.parametrize("tone", [tone for tone in Tone if tone is not Tone.BRAND])
@pytest.mark.parametrize("ground", [palette.GROUND, palette.CARD, palette.RAISED])
def test_every_tone_can_be_read_on_every_surface(tone: Tone, ground: str) -> None:
    assert palette.contrast(palette.TONES[tone], ground) >= TEXT_AA


@pytest.mark.parametrize("brand", [palette.BRAND, "#000000", "#ffffff", "#ff0000", "#12ab34"])
def test_any_brand_colour_can_be_read(brand: str) -> None:
    assert palette.contrast(palette.ink_on(brand), brand) >= TEXT_AA
    assert palette.contrast(palette.tone_colour(Tone.BRAND, brand).name(), palette.CARD) >= TEXT_AA


def test_meanings_differ_by_colour_or_at_least_by_icon() -> None:
    looks = {(signal.ground, signal.icon) for signal in palette.SIGNALS.values()}
    assert len(looks) == len(Meaning)
    assert len({signal.icon for signal in palette.SIGNALS.values()}) == len(Meaning)


def test_mix_goes_from_one_to_the_other() -> None:
    assert palette.mix("#000000", "#ffffff", 0) == "#000000"
    assert palette.mix("#000000", "#ffffff", 1) == "#ffffff"
    assert palette.mix("#000000", "#ff0000", 0.5) == "#800000"
