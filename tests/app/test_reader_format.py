"""What staff found for a card reader: applied at once, kept, and left for a new configuration."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.reader_format import ReaderFormatChoice
from kiosk.scan.handheld.keyboard import KeyboardFilter
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.sqlite import Database

FOUND = "hex>dec length=8 width=10 order=bytes"
OTHER = "hex>hex length=8 width=8 order=bytes"


@pytest.fixture
def device(tmp_path: Path) -> Iterator[DeviceSettings]:
    database = Database(tmp_path / "kiosk.sqlite3")
    yield DeviceSettings(database)
    database.close()


@pytest.fixture
def keyboard(qapp: QApplication) -> KeyboardFilter:
    assert qapp
    return KeyboardFilter()


def test_what_is_configured_holds(device: DeviceSettings, keyboard: KeyboardFilter) -> None:
    assert ReaderFormatChoice("", device, keyboard).format() == ""
    assert keyboard.reader_format("04A1B2C3") is None
    assert ReaderFormatChoice(OTHER, device, keyboard).format() == OTHER
    assert keyboard.reader_format("04A1B2C3") == "C3B2A104"


def test_what_staff_found_holds_at_once_and_after_a_restart(
    device: DeviceSettings, keyboard: KeyboardFilter
) -> None:
    ReaderFormatChoice("", device, keyboard).use(FOUND)
    assert keyboard.reader_format("04A1B2C3") == "3283263748"
    again = KeyboardFilter()
    assert ReaderFormatChoice("", device, again).format() == FOUND
    assert again.reader_format("04A1B2C3") == "3283263748"


def test_none_is_a_choice_as_well(device: DeviceSettings, keyboard: KeyboardFilter) -> None:
    ReaderFormatChoice(OTHER, device, keyboard).use("")
    assert keyboard.reader_format("04A1B2C3") is None
    assert ReaderFormatChoice(OTHER, device, keyboard).format() == ""


def test_a_configuration_changed_later_wins(
    device: DeviceSettings, keyboard: KeyboardFilter
) -> None:
    ReaderFormatChoice("", device, keyboard).use(FOUND)
    assert ReaderFormatChoice(OTHER, device, keyboard).format() == OTHER
    assert ReaderFormatChoice("", device, keyboard).format() == FOUND


def test_a_choice_that_means_nothing_any_more_is_told_and_left(
    device: DeviceSettings, keyboard: KeyboardFilter, caplog: pytest.LogCaptureFixture
) -> None:
    device.set("scanner.reader_format", "\nhex>oct")
    assert ReaderFormatChoice("", device, keyboard).format() == ""
    assert "means nothing any more" in caplog.text
