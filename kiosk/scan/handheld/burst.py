"""Whether keys are a scanner's or a person's, told by their timing alone. Pure.

A scanner that is fast types faster than anybody. One that is slow (over Bluetooth, say, with 40 to
120 ms a key) may not, but holds no key down: it reports it pressed and released with the next
report, while people hold a key for about a tenth of a second. A few scanners hold each key down
until the next one comes; they are told by a rhythm nobody has.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from kiosk.core.identification.keyboard_layouts import Keystroke, readings
from kiosk.core.identification.scanner_input import RejectedInput, Rejection

SLOWEST_GAP_MS: Final = 150
"""The longest gap between two keys of a slow scanner."""
LONGEST_HOLD_MS: Final = 70
"""A key that is held down for longer, and not followed at once, is a person's."""
_USUAL_HOLD_MS: Final = 50
"""Half of a slow scanner's keys are held for no longer than this. People's mean is twice that
(109 ms and more in each group of typists of Dhakal et al., "Observations on Typing from 136
Million Keystrokes", 2018).
"""
_RHYTHM_KEYS: Final = 10
_RHYTHM_MS: Final = 20
"""Ten keys whose gaps differ by no more than 20 ms are no person's, however they are held."""
_PAUSE_MS: Final = 300
_LONGEST_PAUSE_MS: Final = 1000
_LONGEST_TRACE: Final = 4096


@dataclass(frozen=True, slots=True)
class BurstTiming:
    """What makes keys a scan: `shortest` characters or more.

    Gaps of at most `gap_ms` milliseconds are a scanner's without further evidence. The whole may
    take as long as its length needs.
    """

    shortest: int = 6
    gap_ms: int = 50

    def __post_init__(self) -> None:
        if self.shortest < 2:
            raise ValueError("a scan of fewer than two characters has no rhythm to know it by")
        if self.gap_ms < 1:
            raise ValueError("the gap must be 1 ms or more")

    @property
    def slowest_ms(self) -> int:
        """The longest gap that any scanner has between its first keys."""
        return max(SLOWEST_GAP_MS, self.gap_ms)


@dataclass(slots=True)
class _Key:
    ident: int
    at_ms: int
    gap_ms: int
    """Since the event before it, 0 for the first key."""
    released_ms: int | None = None

    def held_ms(self, now_ms: int) -> int:
        return (now_ms if self.released_ms is None else self.released_ms) - self.at_ms


class KeyBurst:
    """Collects keys that may be one scan. Times are milliseconds of a clock that only goes forward.

    Keys that turn out to be a person's stay in the trace, for the few scanners that are known by
    their rhythm only after a while.
    """

    def __init__(self, timing: BurstTiming | None = None, *, prefix: str = "") -> None:
        """`prefix` is what every scanner here begins with; what does, may be short."""
        self.timing = timing or BurstTiming()
        self._prefix = prefix
        self._keys: list[_Key] = []
        self._strokes: list[Keystroke] = []
        self._begin = 0  # of the keys that may be a scanner's
        self._last_ms = 0
        self._open = False
        self._certain = False
        self._pause_ms = max(_PAUSE_MS, 2 * self.timing.gap_ms)
        self._rhythm_ms: int | None = None

    @property
    def certain(self) -> bool:
        """Whether no person can have typed this."""
        return self._certain

    @property
    def strokes(self) -> tuple[Keystroke, ...]:
        """The keys that may be a scanner's, with what the system composed of them."""
        return tuple(self._strokes[self._begin :])

    @property
    def all_strokes(self) -> tuple[Keystroke, ...]:
        """All keys since the last pause, also those that are a person's."""
        return tuple(self._strokes)

    @property
    def last_ms(self) -> int:
        """When the last key came."""
        return self._last_ms

    @property
    def empty(self) -> bool:
        """Whether nothing has been collected."""
        return not self._open

    @property
    def wait_ms(self) -> int:
        """How long after the last key it is clear that nothing follows, or that a person types."""
        if self._certain:
            return self._pause_ms
        if self._keys and self._keys[-1].released_ms is None:
            return max(self.timing.gap_ms, LONGEST_HOLD_MS, (self._rhythm_ms or 0) + _RHYTHM_MS)
        return self.timing.slowest_ms

    @property
    def mashed(self) -> bool:
        """Whether most keys were still down when the next came, as under a hand that lies there."""
        keys = self._keys[self._begin :]
        overlapping = sum(
            key.released_ms is None
            or (key.released_ms > after.at_ms and key.held_ms(after.at_ms) > LONGEST_HOLD_MS)
            for key, after in pairwise(keys)
        )
        return overlapping > len(keys) // 2 and not self._is_rhythm()

    def follows(self, at_ms: int) -> bool:
        """Return whether a key at `at_ms` belongs to what has been collected."""
        limit = self._pause_ms if self._certain else self.timing.slowest_ms
        return self._open and at_ms - self._last_ms <= limit

    def touch(self, at_ms: int) -> None:
        """Take a key that is a part of a character, such as a digit of its number."""
        if not self.follows(at_ms):
            self.clear()
        self._open = True
        self._last_ms = at_ms

    def add(self, stroke: Keystroke, at_ms: int, ident: int = 0, *, held: bool = True) -> bool:
        """Take one key; return False when it begins a new burst.

        `ident` is what its release is known by; a key that is not `held` needs none.
        """
        joined = self.follows(at_ms)
        if not joined or len(self._keys) >= _LONGEST_TRACE:
            self.clear()
        self.cut(at_ms)
        gap = at_ms - self._last_ms if self._open else 0
        self._keys.append(_Key(ident, at_ms, gap, None if held else at_ms))
        self._strokes.append(stroke)
        self._open, self._last_ms = True, at_ms
        self._judge(at_ms)
        return joined

    def add_composed(self, text: str) -> None:
        """Take what the system composed of the keys before, which are a scanner's or a person's."""
        self._keys.append(_Key(0, self._last_ms, 0, self._last_ms))
        self._strokes.append(Keystroke(text=text, system_only=True))

    def release(self, ident: int, at_ms: int) -> None:
        """Take the release of a key."""
        for key in reversed(self._keys):
            if key.ident == ident and key.released_ms is None:
                key.released_ms = at_ms
                break
        self._judge(at_ms)

    def cut(self, now_ms: int) -> bool:
        """Leave out the keys that are a person's by now; return whether there were any."""
        if self._certain:
            return False
        for index in range(len(self._keys) - 1, self._begin - 1, -1):
            key = self._keys[index]
            after = self._keys[index + 1].at_ms if index + 1 < len(self._keys) else now_ms
            slow = after - key.at_ms > self.timing.gap_ms
            if (
                slow
                and key.held_ms(now_ms) > LONGEST_HOLD_MS
                and not self._in_rhythm(after - key.at_ms)
            ):
                self._begin = index + 1
                return True
        return False

    def end(self, at_ms: int) -> tuple[Keystroke, ...] | None:
        """Take Enter or Tab: return the keys of the scan, or None if this was none.

        Either way the next key begins a new burst.
        """
        self.cut(at_ms)
        strokes = self.strokes if self._certain and self.follows(at_ms) else None
        if strokes is not None:
            self._learn_rhythm()
        self.clear()
        return strokes

    def end_by_pause(self) -> None:
        """Take a pause for the end of a scan."""
        self._learn_rhythm()
        self.clear()

    def came_late(self, at_ms: int) -> bool:
        """Take an end that came after a pause had ended the scan; return whether it belongs to it.

        Then later scans are given as much time for theirs.
        """
        late = at_ms - self._last_ms
        if late > _LONGEST_PAUSE_MS:
            return False
        self._pause_ms = max(self._pause_ms, late + _PAUSE_MS // 2)
        return True

    def rejection(self, at_ms: int, text: str) -> RejectedInput | None:
        """Return why what has been collected is no scan; None for a single key.

        `text` is what it says.
        """
        count = len(self._keys)
        if count < 2:
            return None
        if self._certain and not self.mashed:
            return RejectedInput(Rejection.NO_END, text)
        longest = max(key.held_ms(at_ms) for key in self._keys)
        if self.mashed or (longest > LONGEST_HOLD_MS and not self._fast(0)):
            return RejectedInput(Rejection.PERSON, text, longest, LONGEST_HOLD_MS)
        return RejectedInput(Rejection.SHORT, text, count, self.timing.shortest)

    def clear(self) -> None:
        """Forget what has been collected."""
        self._keys.clear()
        self._strokes.clear()
        self._begin = 0
        self._open = self._certain = False

    def _judge(self, now_ms: int) -> None:
        if self._certain:
            return
        keys = self._keys[self._begin :]
        enough = len(keys) >= self.timing.shortest or self._has_prefix()
        if enough and (self._fast(self._begin) or self._crisp(keys, now_ms)):
            self._certain = True
        elif self._is_rhythm():
            self._begin = 0
            self._certain = True

    def _has_prefix(self) -> bool:
        if not self._prefix or len(self._strokes) - self._begin <= len(self._prefix):
            return False
        return any(text.startswith(self._prefix) for _, text in readings(self.strokes))

    def _fast(self, begin: int) -> bool:
        return all(key.gap_ms <= self.timing.gap_ms for key in self._keys[begin + 1 :])

    def _crisp(self, keys: Sequence[_Key], now_ms: int) -> bool:
        """Tell whether `keys` were held one by one, as briefly as by a scanner."""
        one_by_one = all(
            key.released_ms is not None and key.released_ms <= after.at_ms
            for key, after in pairwise(keys)
        )
        holds = [key.held_ms(now_ms) for key in keys if key.released_ms is not None]
        return one_by_one and median(holds) <= _USUAL_HOLD_MS and max(holds) <= LONGEST_HOLD_MS

    def _is_rhythm(self) -> bool:
        gaps = [key.gap_ms for key in self._keys[1:] if key.ident]
        return len(gaps) >= _RHYTHM_KEYS - 1 and max(gaps) - min(gaps) <= _RHYTHM_MS

    def _in_rhythm(self, gap_ms: int) -> bool:
        return self._rhythm_ms is not None and abs(gap_ms - self._rhythm_ms) <= _RHYTHM_MS

    def _learn_rhythm(self) -> None:
        """Keep the gap of a scanner that is known by its rhythm alone."""
        keys = self._keys
        if self._is_rhythm() and not self._fast(0) and not self._crisp(keys, self._last_ms):
            self._rhythm_ms = sorted(key.gap_ms for key in keys[1:])[len(keys) // 2 - 1]
