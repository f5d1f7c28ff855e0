"""What staff see and change of the kiosk itself: values and protocols behind the *Device* page."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol, Self

from kiosk.core.kiosk_settings import SettingsControl
from kiosk.core.messages import deserialize, serialize
from kiosk.core.replica import SyncControl
from kiosk.core.staff_people import StaffPeople


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The outcome of one check. `must`: the kiosk cannot do its work without it.

    `text` says what was found; `remedy` what to do, and is empty when `ok`.
    """

    name: str
    ok: bool
    must: bool
    text: str
    remedy: str = ""

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> Self:
        """Return the result of which `packed` made `fields`. Raises `TypeError` for any others."""
        texts = {key: deserialize(text) for key, text in fields.items() if isinstance(text, str)}
        return cls(**{**fields, **texts})

    def to_fields(self) -> dict[str, Any]:
        """Return the fields for another process, which can still translate their messages."""
        fields = dataclasses.asdict(self)
        texts = {key: serialize(text) for key, text in fields.items() if isinstance(text, str)}
        return fields | texts


@dataclass(frozen=True, slots=True)
class CameraOption:
    """A camera that can be chosen; `device` is what `camera.device` is to be for it."""

    device: str
    name: str


@dataclass(frozen=True, slots=True)
class LastRead:
    """The code the camera read last: when (aware), its symbology, and which decode stage did."""

    at: datetime
    symbology: str
    step: str


@dataclass(frozen=True, slots=True)
class CameraReport:
    """How the camera is: what is open ("" for none), good frames a second, and what is wrong."""

    device: str
    description: str
    rate: float
    trouble: str = ""
    last_read: LastRead | None = None


class CameraControl(Protocol):
    """The camera, for staff. Called on the GUI thread; nothing here blocks."""

    def options(self) -> tuple[CameraOption, ...]:
        """Return the cameras that are plugged in; "auto" and "none" are always possible."""

    def report(self) -> CameraReport:
        """Return how the camera is."""

    def use(self, device: str) -> None:
        """Use another camera from now on, and after a restart. Raises `KioskError`."""


@dataclass(frozen=True, slots=True)
class ScannerReport:
    """How the hand scanner on a serial line is: where it is looked for, and what is wrong."""

    device: str
    trouble: str = ""


class ReaderControl(Protocol):
    """How the numbers of a card reader that types are converted into those of the gym's cards."""

    def format(self) -> str:
        """Return the `ReaderFormat` in use as text, "" for none."""

    def use(self, written: str) -> None:
        """Use another from now on, and after a restart, "" for none.

        It is written to disk, so this blocks. Raises `StoreError`.
        """


class DisplayControl(Protocol):
    """How the kiosk looks and sounds; keys are those of the section `[screen]`."""

    def get(self, key: str) -> str | int:
        """Return what holds now."""

    def choose(self, key: str, value: str | int) -> None:
        """Let `key` be `value` from now on, and after a restart."""


class SoundTest(StrEnum):
    """What came of playing a sound."""

    PLAYED = "played"
    NO_OUTPUT = "no_output"
    MUTED = "muted"
    QUIET_HOURS = "quiet_hours"


class IncidentKind(StrEnum):
    """What went wrong with the program itself."""

    CRASH = "crash"
    """The process ended."""
    HANG = "hang"
    """A part did nothing any more, and the process was ended for it."""
    BUG = "bug"
    """What was under way was given up, and the kiosk went on."""


@dataclass(frozen=True, slots=True)
class Incident:
    """What went wrong last with the program, and when (aware)."""

    kind: IncidentKind
    at: datetime


@dataclass(frozen=True, slots=True)
class DeviceControl:
    """The kiosk itself, for staff.

    `examine` makes all checks of `kiosk doctor`, and `save_bundle` writes a zip for whoever helps
    from afar and returns where it lies; both may take long and raise `KioskError`. `test_sound`
    plays a sound; `scanner` tells how the hand scanner on a serial line is, None where none is
    wanted; `camera`, `look` and these two are for the GUI thread. `reader` is None where no scanner
    types, `people` where nobody can be given a PIN, `settings` where there are none to change.
    `last_incident` tells what went wrong with the program within a week, `check_changes` which
    checks ended otherwise than the day before, and `leave_safe_mode` lets the next start use the
    camera again, None where it is used.
    """

    camera: CameraControl
    look: DisplayControl
    sync: SyncControl
    examine: Callable[[], tuple[CheckResult, ...]]
    save_bundle: Callable[[], Path]
    test_sound: Callable[[], SoundTest]
    mirror: bool = True
    scanner: Callable[[], ScannerReport | None] = lambda: None
    reader: ReaderControl | None = None
    people: StaffPeople | None = None
    settings: SettingsControl | None = None
    last_incident: Callable[[], Incident | None] = lambda: None
    check_changes: Callable[[], tuple[CheckResult, ...]] = tuple
    leave_safe_mode: Callable[[], None] | None = None
