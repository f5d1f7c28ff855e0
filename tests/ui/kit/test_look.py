"""The look a gym configures, and that follows the clock where it is to."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit import theme
from kiosk.ui.kit.palette import Scheme
from kiosk.ui.kit.theme import Look, ThemeChoice, pixels_per_mm, theme_of
from kiosk.ui.window import KioskWindow
from tests.gallery import members
from tests.ui.conftest import MakeWindow


@pytest.mark.parametrize(
    ("choice", "hour", "scheme"),
    [
        ("light", 3, Scheme.LIGHT),
        ("dark", 12, Scheme.DARK),
        ("auto", 6, Scheme.DARK),
        ("auto", 7, Scheme.LIGHT),
        ("auto", 18, Scheme.LIGHT),
        ("auto", 19, Scheme.DARK),
    ],
)
def test_the_scheme_follows_choice_and_clock(choice: str, hour: int, scheme: Scheme) -> None:
    assert Look(theme=ThemeChoice(choice)).palette_at(time(hour)).scheme is scheme


def test_a_look_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="text scale"):
        Look(text_scale=120)
    with pytest.raises(ValueError, match="accent"):
        Look(accent="blue")


def _grounds(window: KioskWindow) -> Iterator[str]:
    for name in ("ready", "choose_membership"):
        window.show_state(members.states()[name], None)
        yield window.grab().toImage().pixelColor(2, window.height() // 2).name()


def test_the_look_changes_on_every_screen_and_on_what_covers_them(
    make_window: MakeWindow,
) -> None:
    window = make_window(800, 480)
    dark = theme_of(window).palette
    assert set(_grounds(window)) == {dark.ground}
    area = QWidget()
    area.setProperty("surface", "ground")
    window.open_staff(area)
    window.set_look(Look(theme=ThemeChoice.LIGHT, text_scale=115, moving=False))
    light = theme_of(area)
    assert light.palette.scheme is Scheme.LIGHT
    assert (light.text_scale, light.moving) == (115, False)
    assert area.grab().toImage().pixelColor(5, 5).name() == light.palette.ground
    window.close_staff()
    assert set(_grounds(window)) == {light.palette.ground}
    assert window.look.theme is ThemeChoice.LIGHT


def test_auto_turns_light_in_the_morning(make_window: MakeWindow) -> None:
    window = make_window(800, 480, look=Look(theme=ThemeChoice.AUTO))
    window.set_clock(datetime(2026, 3, 2, 6, 59, 59, tzinfo=UTC))
    assert theme_of(window).palette.scheme is Scheme.DARK
    window.set_clock(datetime(2026, 3, 2, 7, 0, tzinfo=UTC))
    assert theme_of(window).palette.scheme is Scheme.LIGHT


def test_a_display_that_lies_about_its_size_is_not_believed(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(800, 480)
    assert 1.5 <= pixels_per_mm(window) <= 25
    monkeypatch.setattr(theme, "PLAUSIBLE_PIXELS_PER_MM", (500.0, 600.0))
    assert pixels_per_mm(window) == 0.0


def test_a_logo_is_part_of_a_look(tmp_path: Path) -> None:
    assert Look(logo=tmp_path / "logo.svg").logo == tmp_path / "logo.svg"
