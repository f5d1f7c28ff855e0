"""Every pair of ink and ground can be read (WCAG 2.2), and meanings do not look alike."""

from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.ui.kit.palette import (
    BRAND,
    ICONS,
    Meaning,
    Palette,
    Scheme,
    Tone,
    contrast,
    ink_on,
    mix,
    palette_for,
    readable,
)

PART_RATIO = 3.0  # what WCAG 2.2 AA asks of the outline of a field and the like (1.4.11)
ACCENTS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_agrees_with_the_definition() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("high", [False, True], ids=["normal", "high"])
@given(accent=ACCENTS)
@example(accent=BRAND)
@example(accent="#000000")
@example(accent="#ffffff")
@example(accent="#ff0000")
@example(accent="#777777")
@example(accent="#ffe600")
def test_every_pair_of_every_palette_can_be_read(scheme: Scheme, high: bool, accent: str) -> None:
    palette = palette_for(scheme, accent, high_contrast=high)
    for what, ink, ground in _written_pairs(palette):
        assert contrast(ink, ground) >= (7.0 if high else 4.5), what
    for surface in (palette.ground, palette.card, palette.raised):
        assert contrast(palette.edge, surface) >= PART_RATIO
        assert contrast(palette.brand, surface) >= 1.2


def _written_pairs(palette: Palette) -> list[tuple[str, str, str]]:
    surfaces = {"ground": palette.ground, "card": palette.card, "raised": palette.raised}
    # What a button turns into under a finger, as the style sheet has it.
    surfaces["down"] = mix(palette.raised, palette.ink, 0.1)
    pairs = [
        (f"{tone} on {name}", palette.tones[tone], surface)
        for tone in (Tone.PLAIN, Tone.MUTED)
        for name, surface in surfaces.items()
    ]
    del surfaces["down"]
    pairs += [
        (f"{tone} on {name}", palette.tones[tone], surface)
        for tone in Tone
        for name, surface in surfaces.items()
    ]
    pairs += [(m.value, s.ink, s.ground) for m, s in palette.signals.items()]
    return [*pairs, ("accent", palette.brand_ink, palette.brand)]


@given(ground=ACCENTS)
@example(ground="#767676")
def test_there_is_an_ink_for_every_ground(ground: str) -> None:
    assert contrast(ink_on(ground), ground) >= 4.5


def test_an_accent_that_can_be_seen_is_left_as_it_is() -> None:
    assert palette_for(Scheme.DARK, "#00AA44").brand == "#00aa44"
    assert palette_for(Scheme.LIGHT, BRAND).brand == BRAND


@pytest.mark.parametrize("accent", ["red", "#12345", "#gg0000", ""])
def test_an_accent_that_is_none_is_refused(accent: str) -> None:
    with pytest.raises(ValueError, match="accent colour"):
        palette_for(Scheme.DARK, accent)


@pytest.mark.parametrize("high", [False, True])
def test_meanings_differ_by_icon_and_by_colour_as_far_as_members_act_differently(
    high: bool,
) -> None:
    assert len(set(ICONS.values())) == len(Meaning)
    grounds = {m: s.ground for m, s in palette_for(high_contrast=high).signals.items()}
    same = [pair for pair in combinations(grounds, 2) if len({grounds[m] for m in pair}) == 1]
    assert same == [(Meaning.DESK, Meaning.UNKNOWN)]


def test_mix_goes_from_one_to_the_other() -> None:
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"
    assert mix("#000000", "#ff0000", 0.5) == "#800000"


def test_readable_goes_the_way_there_is_room() -> None:
    assert contrast(readable("#202020", "#000000"), "#000000") >= 4.5
    assert contrast(readable("#dddddd", "#ffffff"), "#ffffff") >= 4.5
    assert readable("#ffffff", "#000000") == "#ffffff"
    assert readable("#ffffff", "#000000", ratio=25) == "#ffffff"
