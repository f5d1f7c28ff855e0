"""The settings staff may change at the kiosk: which there are, and what each may be.

Keys are those of the configuration; what a value means is worded in `kiosk.ui`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from kiosk.core.admission.rules import NoMembership, SeveralMemberships, WhenUnanswered
from kiosk.core.identification.codes import Symbology
from kiosk.core.screen.languages import TAGS

SettingValue = str | int | float | bool | tuple[str, ...]


class CodesInUse(StrEnum):
    """What members of the gym show."""

    BOTH = "both"
    CARDS = "cards"
    PASSES = "passes"


class SettingKind(StrEnum):
    """How a setting is chosen."""

    SWITCH = "switch"
    CHOICE = "choice"
    """One of `values`."""
    SEVERAL = "several"
    """Some of `values`, at least one."""
    NUMBER = "number"
    """`least` to `most` in steps of `step`."""
    FOUND = "found"
    """One of what is there now: `SettingsControl.options`."""
    PIN = "pin"


class SettingGroup(StrEnum):
    """Settings that are about the same."""

    GYM = "gym"
    RULES = "rules"
    NOTES = "notes"
    SCREEN = "screen"
    DEVICES = "devices"


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting; `key` is `section.name` of the configuration."""

    key: str
    group: SettingGroup
    kind: SettingKind = SettingKind.SWITCH
    values: tuple[str | int, ...] = ()
    least: int = 0
    most: int = 0
    step: int = 1

    @property
    def name(self) -> tuple[str, str]:
        """Section and name in the configuration."""
        section, _, name = self.key.partition(".")
        return section, name


class SettingsControl(Protocol):
    """The settings, for staff."""

    def get(self, key: str) -> SettingValue:
        """Return what holds from the next start on. For the GUI thread; never blocks.

        A PIN is "" where there is none, and else anything but its digits.
        """

    def options(self, key: str) -> tuple[tuple[str | int, str], ...]:
        """Return what can be had now, as (value, name). Blocks; raises `KioskError`."""

    def change(self, key: str, value: SettingValue) -> None:
        """Write `value` down for the next start; a PIN as its digits. Blocks.

        Raises `KioskError`, with nothing changed.
        """


def _switches(group: SettingGroup, *keys: str) -> tuple[Setting, ...]:
    return tuple(Setting(key, group) for key in keys)


_G, _K = SettingGroup, SettingKind

SETTINGS: Final = (
    Setting("staff.pin_hash", _G.GYM, _K.PIN),
    Setting("teamup.venue_id", _G.GYM, _K.FOUND),
    Setting("members.card_field", _G.GYM, _K.FOUND),
    Setting("members.accept", _G.GYM, _K.CHOICE, tuple(CodesInUse)),
    *_switches(_G.GYM, "members.families", "find_me.enabled"),
    Setting("policy.no_membership", _G.RULES, _K.CHOICE, tuple(NoMembership)),
    Setting("policy.several_memberships", _G.RULES, _K.CHOICE, tuple(SeveralMemberships)),
    Setting("policy.duplicate_window", _G.RULES, _K.CHOICE, ("day", 60, 120, 240)),
    Setting("policy.unanswered", _G.RULES, _K.CHOICE, tuple(WhenUnanswered)),
    *_switches(_G.RULES, "policy.home_venue_only"),
    *_switches(_G.NOTES, "notes.ends_soon"),
    Setting("notes.ends_soon_days", _G.NOTES, _K.NUMBER, least=1, most=60),
    *_switches(_G.NOTES, "notes.visits_left"),
    Setting("notes.visits_left_below", _G.NOTES, _K.NUMBER, least=1, most=20),
    *_switches(
        _G.NOTES, "notes.first_visit", "notes.booked_class", "notes.hundredth_visit", "notes.streak"
    ),
    Setting("screen.languages", _G.SCREEN, _K.SEVERAL, TAGS),
    Setting("screen.name", _G.SCREEN, _K.CHOICE, ("first", "first_initial", "none")),
    Setting("screen.result_seconds", _G.SCREEN, _K.NUMBER, least=2, most=20),
    Setting("screen.dim_after_minutes", _G.SCREEN, _K.NUMBER, least=0, most=60, step=5),
    Setting(
        "screen.quiet_hours",
        _G.SCREEN,
        _K.CHOICE,
        ("", "20:00-08:00", "21:00-07:00", "22:00-06:00"),
    ),
    *_switches(_G.DEVICES, "camera.mirror", "camera.fill_light"),
    Setting("scanner.symbologies", _G.DEVICES, _K.SEVERAL, tuple(Symbology)),
    *_switches(_G.DEVICES, "scanner.keyboard"),
    Setting("scanner.serial", _G.DEVICES, _K.FOUND),
    *_switches(_G.DEVICES, "scanner.end_by_pause"),
    Setting("scanner.rescan_seconds", _G.DEVICES, _K.NUMBER, least=1, most=60),
)
"""What is under *Settings*; look, volume, language and camera have views of their own."""
