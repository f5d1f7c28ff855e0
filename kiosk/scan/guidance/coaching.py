"""Tells what to do when a code is held up and not read; says nothing when nobody is there.

`cause_of` judges one frame. `ScanCoach` looks at a frame ten times a second and speaks only of what
lasts, so that no hint flickers.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.core.identification.codes import Hint
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box
from kiosk.scan.guidance.scene import LEAST_SIDE, Pattern, Scene, SceneWatcher

INTERVAL: Final = 0.09
"""Seconds from one frame that is looked at to the next: every third of thirty a second."""

APPEARS_AFTER: Final = 0.7
"""Seconds for which there must be one and the same cause before its hint is shown."""

STAYS: Final = 1.5
"""Seconds that a hint is shown at least, unless the code is read."""

_GAP = 0.35  # seconds for which a cause may be out of sight without having ended
_ENOUGH = 12.0  # seconds after which a hint that did not help is taken back
_SOMEBODY = 0.015  # share of the frame that is new when there is somebody
_LEAST = 64  # pixels; with less, nobody can tell a code from anything else
_SHIRT = 0.22  # of the frame's width
_LIT = 120  # brightness of something that is in no need of light, such as a phone's screen

_LIGHT_AFTER = 0.5  # seconds that somebody stands in the dark until the light goes on
_LIGHT_STAYS = 15.0  # seconds for which it stays on without anybody
_BRIGHT_AGAIN = 110  # mean brightness that the screen alone never makes of a dark room


def cause_of(sight: Scene) -> Hint | None:
    """Return why a code in a frame in which none was read cannot be read, None if there is none."""
    pattern, glow = sight.pattern, sight.glow
    like_a_code = pattern is not None and _like_a_code(pattern, sight)
    if glow is not None and (pattern is None or pattern.box.touches(glow)):
        part = like_a_code and pattern is not None and _area(glow) * 2 < _area(pattern.box)
        return Hint.GLARE if part else Hint.BRIGHT
    if pattern is not None and like_a_code:
        return _trouble_with(pattern, sight)
    if sight.dark and sight.new > _SOMEBODY and sight.lightest < _LIT:
        return Hint.DARK
    return None


def _like_a_code(pattern: Pattern, sight: Scene) -> bool:
    box = pattern.box
    wide, high = box.right - box.left, box.bottom - box.top
    aside = box.left == 0 or box.right >= sight.width - 2
    # A checked shirt comes in from below, and is wider than what is held up there.
    worn = box.bottom >= sight.height - 2 and (aside or wide > _SHIRT * sight.width)
    return (
        not worn
        and min(wide, high) >= _LEAST
        and pattern.filled >= 0.35
        and pattern.contrast >= (12 if sight.dark else 40)
        # Where a lamp is reflected there is no ink to be seen.
        and 0.28 <= pattern.dark / max(0.1, 1 - pattern.clipped) <= 0.9
        and pattern.edges >= 0.035
    )


def _trouble_with(pattern: Pattern, sight: Scene) -> Hint | None:
    box = pattern.box
    long = max(box.right - box.left, box.bottom - box.top)
    inside = box.left > 0 and box.top > 0
    if not inside or box.right >= sight.width - 2 or box.bottom >= sight.height - 2:
        return Hint.CUT_OFF if long >= 96 else None
    if pattern.clipped >= 0.35:
        return Hint.BRIGHT
    # Somewhere between sharp and blurred, a patch of pure white says more.
    spotted = pattern.clipped >= 0.12 and pattern.sharpness >= 0.3
    if not spotted and pattern.sharpness < (0.36 if long < 128 else 0.42):
        return Hint.BLURRED
    if pattern.clipped >= 0.06:
        return Hint.GLARE if long >= 96 else None
    if long < 224:
        return Hint.FAR
    return Hint.DARK if sight.dark and pattern.contrast < 45 else None


def _area(box: Box) -> int:
    return (box.right - box.left) * (box.bottom - box.top)


@dataclass(frozen=True, slots=True)
class Advice:
    """What to show: a hint (None: none), and whether the screen should light the member."""

    hint: Hint | None = None
    light: bool = False


class SteadyHint:
    """Makes steady hints of the causes of single frames. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._cause: Hint | None = None
        self._since = self._last = float("-inf")
        self._shown: Hint | None = None
        self._shown_at = float("-inf")
        self._tired: Hint | None = None

    def add(self, cause: Hint | None, at: float) -> Hint | None:
        """Take the cause seen at `at` (None: none) and return the hint to show."""
        if cause is not None and cause is self._cause:
            self._last = at
        elif cause is not None and at - self._last > _GAP:
            self._cause, self._since, self._last = cause, at, at
        elif at - self._last > _GAP:
            self._cause = self._tired = None
        lasting = self._cause if at - self._since >= APPEARS_AFTER else None
        shown_for = at - self._shown_at
        if self._shown is None:
            if lasting is not None and lasting is not self._tired:
                self._shown, self._shown_at = lasting, at
        elif shown_for >= _ENOUGH:
            self._tired, self._shown = self._shown, None
        elif lasting is not self._shown and shown_for >= STAYS:
            self._shown, self._shown_at = lasting, at
        return self._shown


class ScreenLight:
    """Decides when the screen is to give light. Times are monotonic seconds."""

    def __init__(self) -> None:
        self.on = False
        self._dark_since: float | None = None
        self._somebody_at = float("-inf")

    def add(self, sight: Scene, at: float) -> bool:
        """Take a frame; return whether the light was switched on or off by it."""
        before = self.on
        if sight.new > _SOMEBODY:
            self._somebody_at = at
        if self.on:
            gone = at - self._somebody_at > _LIGHT_STAYS
            # What the light itself adds must not switch it off again, hence the distance.
            self.on = not gone and sight.brightness < _BRIGHT_AGAIN
        elif sight.dark and sight.new > _SOMEBODY:
            self._dark_since = at if self._dark_since is None else self._dark_since
            self.on = at - self._dark_since >= _LIGHT_AFTER
        else:
            self._dark_since = None
        return self.on is not before


class ScanCoach:
    """Looks over the shoulder of a reader, at about half a millisecond per frame of a video."""

    def __init__(self) -> None:
        self._watch = SceneWatcher()
        self._steady = SteadyHint()
        self._lamp = ScreenLight()
        self._due = float("-inf")
        self._advice = Advice()

    def look(self, picture: Luminance, at: float, *, read: bool) -> Advice:
        """Return what to show from now on; `read` tells that a code was found in `picture`.

        `at` is when the frame arrived, in monotonic seconds.
        """
        if read:
            self._steady = SteadyHint()  # takes the hint back at once
            self._advice = Advice(None, self._lamp.on)
        if at < self._due or min(picture.width, picture.height) < LEAST_SIDE:
            return self._advice
        self._due = at + INTERVAL
        sight = self._watch.look(picture.image())
        hint = self._steady.add(None if read else cause_of(sight), at)
        if self._lamp.add(sight, at):
            self._watch.forget()  # the light alone has made a new room of it
        self._advice = Advice(hint, self._lamp.on)
        return self._advice
