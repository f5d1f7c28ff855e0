"""Hints for a code that is held up and not read, and light for whoever stands in the dark.

In: frames, and whether a code was read in them. Out: `Advice`. `cause_of` looks at one frame;
`ScanCoach` does so ten times a second, and advises only on what lasts, so that no hint flickers.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.core.identification.codes import ScanHint
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box
from kiosk.scan.scene import LEAST_SIDE, Pattern, Scene, SceneModel

INTERVAL: Final = 0.09
"""Seconds from one frame that is measured to the next: every third of thirty a second."""

APPEARS_AFTER: Final = 0.7
"""Seconds for which there must be one and the same cause before its hint is shown."""

STAYS: Final = 1.5
"""Seconds that a hint is shown at least, unless the code is read."""

_GAP = 0.35  # seconds for which a cause may be out of scene without having ended
_ENOUGH = 12.0  # seconds after which a hint that did not help is taken back
_LEAST = 64  # pixels; with less, nobody can tell a code from anything else
_SHIRT = 0.22  # of the frame's width
_LIT = 120  # brightness of something that is in no need of light, such as a phone's screen

_LIGHT_AFTER = 0.5  # seconds that somebody stands in the dark until the light goes on
_LIGHT_STAYS = 15.0  # seconds for which it stays on without anybody
_BRIGHT_AGAIN = 110  # mean brightness that the screen alone never makes of a dark room


def cause_of(scene: Scene) -> ScanHint | None:
    """Return why a code in a frame in which none was read cannot be read, None if there is none."""
    pattern, glow = scene.pattern, scene.glow
    like_a_code = pattern is not None and _like_a_code(pattern, scene)
    if glow is not None and (pattern is None or pattern.box.touches(glow)):
        part = like_a_code and pattern is not None and _area(glow) * 2 < _area(pattern.box)
        return ScanHint.GLARE if part else ScanHint.BRIGHT
    if pattern is not None and like_a_code:
        return _hint_for(pattern, scene)
    if scene.dark and scene.somebody and scene.lightest < _LIT:
        return ScanHint.DARK
    return None


def _like_a_code(pattern: Pattern, scene: Scene) -> bool:
    box = pattern.box
    wide, high = box.right - box.left, box.bottom - box.top
    aside = box.left == 0 or box.right >= scene.width - 2
    # A checked shirt comes in from below, and is wider than what is held up there.
    worn = box.bottom >= scene.height - 2 and (aside or wide > _SHIRT * scene.width)
    return (
        not worn
        and min(wide, high) >= _LEAST
        and pattern.filled >= 0.35
        and pattern.contrast >= (12 if scene.dark else 40)
        # Where a lamp is reflected there is no ink to be seen.
        and 0.28 <= pattern.dark / max(0.1, 1 - pattern.clipped) <= 0.9
        and pattern.edges >= 0.035
    )


def _hint_for(pattern: Pattern, scene: Scene) -> ScanHint | None:
    box = pattern.box
    long = max(box.right - box.left, box.bottom - box.top)
    inside = box.left > 0 and box.top > 0
    if not inside or box.right >= scene.width - 2 or box.bottom >= scene.height - 2:
        return ScanHint.CUT_OFF if long >= 96 else None
    if pattern.clipped >= 0.35:
        return ScanHint.BRIGHT
    # Somewhere between sharp and blurred, a patch of pure white says more.
    spotted = pattern.clipped >= 0.12 and pattern.sharpness >= 0.3
    if not spotted and pattern.sharpness < (0.36 if long < 128 else 0.42):
        return ScanHint.BLURRED
    if pattern.clipped >= 0.06:
        return ScanHint.GLARE if long >= 96 else None
    if long < 224:
        return ScanHint.FAR
    return ScanHint.DARK if scene.dark and pattern.contrast < 45 else None


def _area(box: Box) -> int:
    return (box.right - box.left) * (box.bottom - box.top)


@dataclass(frozen=True, slots=True)
class Advice:
    """What to show: a hint (None: none), and whether the screen should light the member."""

    hint: ScanHint | None = None
    light: bool = False


class SteadyHint:
    """Makes steady hints of the causes of single frames. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._cause: ScanHint | None = None
        self._since = self._last = float("-inf")
        self._shown: ScanHint | None = None
        self._shown_at = float("-inf")
        self._tired: ScanHint | None = None

    def add(self, cause: ScanHint | None, at: float) -> ScanHint | None:
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

    def add(self, scene: Scene, at: float) -> bool:
        """Take a frame; return whether the light was switched on or off by it."""
        before = self.on
        if scene.somebody:
            self._somebody_at = at
        if self.on:
            gone = at - self._somebody_at > _LIGHT_STAYS
            # What the light itself adds must not switch it off again, hence the distance.
            self.on = not gone and scene.brightness < _BRIGHT_AGAIN
        elif scene.dark and scene.somebody:
            self._dark_since = at if self._dark_since is None else self._dark_since
            self.on = at - self._dark_since >= _LIGHT_AFTER
        else:
            self._dark_since = None
        return self.on is not before


class ScanCoach:
    """Gives advice on the frames of one video, at about half a millisecond per frame."""

    def __init__(self, scenes: SceneModel | None = None) -> None:
        """`scenes` is the model of this video's scene, where others use it as well."""
        self.scene: Scene | None = None
        """What was measured last, a moment ago; None before the first frame."""
        self._scenes = scenes or SceneModel()
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
        if at < self._due:
            return self._advice
        self._due = at + INTERVAL
        self.scene = scene = self._scenes.measure(picture)
        if min(picture.width, picture.height) < LEAST_SIDE:
            return self._advice
        hint = self._steady.add(None if read else cause_of(scene), at)
        if self._lamp.add(scene, at):
            self._scenes.forget_background()  # the light alone has made another of it
        self._advice = Advice(hint, self._lamp.on)
        return self._advice
