"""*Settings* in the staff area: each with what it means, kept by a touch, for the next start."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.core.errors import KioskError
from kiosk.core.kiosk_settings import SETTINGS, SettingValue
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.device.settings_texts import setting_texts
from kiosk.ui.staff.device.settings_view import SettingsView
from tests.gallery import staff as gallery
from tests.gallery.sample_device import SampleSettings
from tests.helpers import fitting


@pytest.fixture
def area(qapp: QApplication) -> Iterator[StaffArea]:
    assert qapp
    for _, area in gallery.pages((800, 480), only="device"):
        gallery._open(area, "settings")
        yield area


def view(area: StaffArea) -> SettingsView:
    found = area.findChild(SettingsView)
    assert found is not None
    return found


def sample(area: StaffArea) -> SampleSettings:
    control = view(area)._control
    assert isinstance(control, SampleSettings)
    return control


def touch(area: StaffArea, *names: str) -> None:
    gallery._touch(area, *names)


def words(area: StaffArea) -> str:
    return "\n".join(fitting.texts(area))


def test_every_setting_is_listed_and_one_of_each_kind_says_what_it_means(area: StaffArea) -> None:
    names = {button.objectName() for button in view(area).list.findChildren(QAbstractButton)}
    assert {f"setting_{setting.key}" for setting in SETTINGS} <= names
    assert all(all(setting_texts(setting.key)) for setting in SETTINGS)
    for setting in {setting.kind: setting for setting in SETTINGS}.values():
        touch(area, f"setting_{setting.key}")
        assert "\n".join(setting_texts(setting.key)) in words(area)
        assert fitting.nameless(view(area)) == [], setting.key
        touch(area, "back")


@pytest.mark.parametrize(
    ("key", "touched", "kept"),
    [
        ("camera.mirror", ["value_False"], False),
        ("policy.no_membership", ["value_block"], "block"),
        ("policy.duplicate_window", ["value_120"], 120),
        ("screen.result_seconds", ["more", "more", "less"], 3),
        ("screen.languages", ["value_en", "value_it"], ("es", "fr", "de", "it")),
        ("teamup.venue_id", ["value_22"], 22),
        ("members.card_field", ["value_0"], 0),
        ("scanner.serial", ["value_/dev/serial/by-id/usb-Zebra"], "/dev/serial/by-id/usb-Zebra"),
    ],
)
def test_a_touch_keeps_a_value(
    key: str, touched: list[str], kept: SettingValue, area: StaffArea
) -> None:
    touch(area, f"setting_{key}", *touched)
    assert sample(area).values[key] == kept
    assert "Kept, for the next start." in words(area)


def test_what_was_changed_is_said_to_hold_from_the_next_start_on(area: StaffArea) -> None:
    wanted: list[bool] = []
    view(area).restart_wanted.connect(lambda: wanted.append(True))
    assert "from the next start on" not in words(area)
    touch(area, "setting_camera.mirror", "value_False", "back")
    assert "from the next start on" in words(area)
    touch(area, "settings_restart")
    assert wanted == [True]
    assert "Restart the kiosk?" in words(area)


def test_a_refusal_is_shown_and_the_old_value_stays(area: StaffArea) -> None:
    sample(area).error = KioskError("The disk is full; make room on it.")
    touch(area, "setting_screen.name", "value_none")
    assert "The disk is full" in words(area)
    assert sample(area).values["screen.name"] == "first"


def test_the_last_of_several_and_a_number_beyond_its_bounds_stay(area: StaffArea) -> None:
    touch(area, "setting_screen.languages", *(f"value_{tag}" for tag in ("en", "es", "fr", "de")))
    assert "At least one has to stay." in words(area)
    assert sample(area).values["screen.languages"] == ("de",)
    touch(area, "back", "setting_screen.result_seconds", "less")
    assert "It can be 2 to 20." in words(area)
    assert sample(area).values["screen.result_seconds"] == 2


def test_a_pin_is_asked_for_twice_by_touch_or_keyboard(area: StaffArea) -> None:
    touch(
        area, "setting_staff.pin_hash", *("key_1",) * 4, "key_enter", *("key_2",) * 4, "key_enter"
    )
    assert "not the same" in words(area)
    field = view(area).findChild(QWidget, "new_pin")
    assert field is not None
    for _ in range(2):
        QTest.keyClicks(field, "86420")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert sample(area).values["staff.pin_hash"] == "86420"


def test_nothing_of_a_pin_stays_when_the_area_is_locked(area: StaffArea) -> None:
    touch(area, "setting_staff.pin_hash", "key_7", "key_7")
    view(area).clear()
    gallery._settle()
    assert view(area).findChild(QWidget, "new_pin") is None
