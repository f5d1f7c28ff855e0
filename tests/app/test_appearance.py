"""The look and the volume: configured, chosen at the kiosk, and kept."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.appearance import Appearance, look_of, quiet_hours
from kiosk.core.clock import DaySpan
from kiosk.core.errors import KioskError
from kiosk.settings.schema import ScreenSection
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.sqlite import Database
from kiosk.ui.kit.theme import Look, ThemeChoice
from kiosk.ui.language.controller import LanguageController
from kiosk.ui.sounds import Sounds
from kiosk.ui.window import KioskWindow

T = TypeVar("T")


class AtOnce:
    """`Jobs` that are done before `run` returns."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        try:
            done(work())
        except KioskError as error:
            failed(error)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database file of this test."""
    database = Database(tmp_path / "kiosk.sqlite3")
    yield database
    database.close()


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    """A window that is dressed."""
    window = KioskWindow()
    window.allow_close()
    qtbot.addWidget(window)
    return window


def appearance(
    database: Database, window: KioskWindow, **configured: object
) -> tuple[Appearance, Sounds]:
    sounds = Sounds()
    section = ScreenSection(**configured)  # type: ignore[arg-type]
    language = LanguageController(section.language, parent=window)
    window.destroyed.connect(language.uninstall)
    device = DeviceSettings(database)
    return Appearance(section, device, AtOnce(), window, sounds, language), sounds


def test_the_configuration_dresses_the_window(database: Database, window: KioskWindow) -> None:
    _, sounds = appearance(database, window, theme="light", accent="#00AA44", volume=30)
    assert window.look == Look(theme=ThemeChoice.LIGHT, accent="#00aa44")
    assert sounds.volume == 30


def test_what_staff_choose_holds_at_once_and_after_a_restart(
    database: Database, window: KioskWindow
) -> None:
    chosen, sounds = appearance(database, window)
    for key, value in (
        ("theme", "light"),
        ("contrast", "high"),
        ("text_scale", 130),
        ("motion", "reduced"),
        ("volume", 0),
    ):
        chosen.choose(key, value)
        assert chosen.get(key) == value
    wanted = Look(ThemeChoice.LIGHT, high_contrast=True, text_scale=130, moving=False)
    assert (window.look, sounds.volume) == (wanted, 0)
    window.set_look(Look())
    _, sounds = appearance(database, window)
    assert (window.look, sounds.volume) == (wanted, 0)


def test_a_configuration_changed_later_wins(database: Database, window: KioskWindow) -> None:
    chosen, _ = appearance(database, window, theme="dark", volume=80)
    chosen.choose("theme", "light")
    chosen.choose("volume", 20)
    again, sounds = appearance(database, window, theme="auto", volume=80)
    assert again.get("theme") == "auto"
    assert sounds.volume == 20


def test_what_cannot_be_is_refused_and_changes_nothing(
    database: Database, window: KioskWindow
) -> None:
    chosen, sounds = appearance(database, window)
    with pytest.raises(ValueError, match="less than or equal to 100"):
        chosen.choose("volume", 101)
    with pytest.raises(KeyError, match="result_seconds"):
        chosen.choose("result_seconds", 2)
    assert sounds.volume == 80


def test_a_choice_that_means_nothing_any_more_is_told_and_left(
    database: Database, window: KioskWindow, caplog: pytest.LogCaptureFixture
) -> None:
    DeviceSettings(database).set("screen.theme", "dark>purple")
    chosen, _ = appearance(database, window)
    assert chosen.get("theme") == "dark"
    assert "screen.theme means nothing" in caplog.text


def test_a_choice_that_cannot_be_written_still_holds_now(
    database: Database, window: KioskWindow, caplog: pytest.LogCaptureFixture
) -> None:
    chosen, _ = appearance(database, window)
    database.close()
    chosen.choose("theme", "light")
    assert window.look.theme is ThemeChoice.LIGHT
    assert "screen.theme is lost" in caplog.text


def test_the_section_becomes_a_look_and_a_span(tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    section = ScreenSection(logo=str(logo), motion="reduced", quiet_hours="22:00-06:00")
    assert look_of(section) == Look(logo=logo, moving=False)
    assert quiet_hours(section) == DaySpan.read("22:00-06:00")
    assert quiet_hours(ScreenSection()) is None
