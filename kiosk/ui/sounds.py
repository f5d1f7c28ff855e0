"""Sounds: one for each meaning, loaded beforehand, and which of them a result plays.

Without a sound system the kiosk is silent.
"""

import logging
import os
import sys
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QLoggingCategory, QUrl

from kiosk.core.admission import visit_notes
from kiosk.core.clock import DaySpan
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

log = logging.getLogger(__name__)

# Qt logs at every start which FFmpeg it brought and which optional libraries are missing.
_QUIET_CATEGORIES: Final = (
    "qt.multimedia.ffmpeg.info=false",
    "qt.multimedia.symbolsresolver=false",
    "qt.multimedia.pulseaudioservice=false",
)

_GOOD_NEWS: Final = frozenset({Meaning.GOOD, Meaning.SAVED})


class Cue(StrEnum):
    """Sounds beside those of a `Meaning`. The value names the file."""

    FIRST = "first"
    """A first visit: its last two strokes tell staff that somebody is new."""
    CELEBRATION = "party"
    """A milestone or a streak."""
    READ = "read"
    """A code was read, and its turn has not come yet: a short tick."""


Sound = Meaning | Cue


class Player(Protocol):
    """Plays sounds."""

    def play(self, sound: Sound) -> None:
        """Play at once and return at once."""


class SilentPlayer:
    """A `Player` that plays nothing."""

    def play(self, sound: Sound) -> None:
        """Play nothing."""


class Sounds:
    """Plays the WAV files of `resources/sounds` through the default output.

    `volume` is in per cent of the device's own; 0 is silence. Nothing is played in the `quiet`
    hours, by the time `now` gives (in the venue's zone). Without an output nothing is loaded and
    `play` does nothing; it looks again at every call, so sound comes back when the sound server
    starts later than the kiosk.
    """

    def __init__(
        self,
        volume: int = 80,
        *,
        quiet: DaySpan | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._volume = _checked(volume)
        self._quiet = quiet
        self._now = now
        self._effects: dict[Sound, QSoundEffect] = {}
        self._logged_silence = False
        self.load()

    @property
    def volume(self) -> int:
        """How loud it is, in per cent."""
        return self._volume

    def set_volume(self, volume: int) -> None:
        """Be as loud as `volume` (0 to 100) from the next sound on."""
        self._volume = _checked(volume)
        for effect in self._effects.values():
            effect.setVolume(_loudness(volume))

    @property
    def silent(self) -> bool:
        """Whether nothing is to be played now: the volume is 0, or these are the quiet hours."""
        return self._volume == 0 or (
            self._quiet is not None and self._quiet.holds(self._now().time())
        )

    def load(self) -> bool:
        """Load the sounds if there is an output and they are not loaded yet; tell if they are."""
        if self._effects:
            return True
        if not has_output():
            if not self._logged_silence:
                log.info("There is no sound output; the kiosk stays silent")
                self._logged_silence = True
            return False
        for sound in (*Meaning, *Cue):
            effect = make_effect()
            effect.setSource(QUrl.fromLocalFile(str(resource(f"sounds/{sound}.wav"))))
            effect.setVolume(_loudness(self._volume))
            self._effects[sound] = effect
        return True

    def play(self, sound: Sound) -> None:
        """Play `sound`, stopping one that still plays."""
        if self.silent or not self.load():
            return
        for effect in self._effects.values():
            effect.stop()
        self._effects[sound].play()


def _checked(volume: int) -> int:
    if not 0 <= volume <= 100:
        raise ValueError("the volume is between 0 and 100")
    return volume


def _loudness(volume: int) -> float:
    """Return Qt's linear volume for per cent as people hear them: half is half as loud."""
    return (volume / 100) ** 2


def make_effect() -> "QSoundEffect":
    """Return an empty sound effect; Qt Multimedia is imported only where there is an output."""
    from PySide6.QtMultimedia import QSoundEffect

    return QSoundEffect()


def quieten_multimedia_log() -> None:
    """Keep what Qt Multimedia logs about its own build out of the log; real warnings stay."""
    QLoggingCategory.setFilterRules("\n".join(_QUIET_CATEGORIES))


def has_output() -> bool:
    """Tell whether sounds can be heard. On Linux Qt needs a PulseAudio (or PipeWire) socket.

    Asking Qt without one makes it print warnings, so the socket is looked for first.
    """
    if sys.platform.startswith("linux") and not sound_server_running():
        return False
    quieten_multimedia_log()  # before the library is loaded: that is when it talks
    from PySide6.QtMultimedia import QMediaDevices

    return bool(QMediaDevices.audioOutputs())


def sound_server_running() -> bool:
    """Tell whether a PulseAudio server seems to run: a socket is there, or one is named."""
    server = os.environ.get("PULSE_SERVER", "")
    if server:
        path = server.split("unix:", 1)[-1] if "unix:" in server else ""
        return not path or Path(path).exists()
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    places = (Path(os.environ.get("PULSE_RUNTIME_PATH") or f"{runtime}/pulse"), Path("/run/pulse"))
    return any((place / "native").exists() for place in places)


class ResultSounds:
    """Plays the sound of each result on `player`, once."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._last: tuple[int, Meaning, Sound] | None = None

    def play_result(self, visit: int, meaning: Meaning, note: visit_notes.Note | None) -> None:
        """Play the result of `visit` unless it was played; some notes have their own sound."""
        sound = _sound(meaning, note)
        last, self._last = self._last, (visit, meaning, sound)
        # "Saved" has just become "checked in": its sound was played. But a note that is found
        # out after that may be worth a sound of its own.
        if (
            last is None
            or last[0] != visit
            or not {last[1], meaning} <= _GOOD_NEWS
            or sound not in (meaning, last[2])
        ):
            self._player.play(sound)


def _sound(meaning: Meaning, note: visit_notes.Note | None) -> Sound:
    match note:
        case visit_notes.FirstVisit() if meaning in _GOOD_NEWS:
            return Cue.FIRST
        case visit_notes.Milestone() | visit_notes.Streak() if meaning in _GOOD_NEWS:
            return Cue.CELEBRATION
        case _:
            return meaning
