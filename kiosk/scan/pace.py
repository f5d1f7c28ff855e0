"""How many of a camera's frames are searched: as many as this computer can, evenly spaced; pure.

In: when each frame arrived, and how many were thrown away unsearched as the next ones had come.
Out: whether a frame is to be searched, and whether even the fewest are too many. Nothing is guessed
from the processor's name: the frames that were thrown away are counted, some seconds each time.
"""

from typing import Final

WINDOW_SECONDS: Final = 2.0
"""For so long frames are counted before anything is changed.

About as long as a code is held up, as frames with nobody in them may cost next to nothing; and long
enough for a moment's delay to be no sign.
"""

TOO_MANY: Final = 0.2
"""The share of frames thrown away that tells of a computer that cannot keep up with all of them.

They are thrown away several at a time, so that gaps arise in which a code may come and go; and as
the next frame always waits already, none of the harder steps is ever begun.
"""

LEAST_A_SECOND: Final = 9.0
"""No fewer are searched on purpose: every third of the usual thirty, and each of fifteen."""

FEW_A_SECOND: Final = 5.0
"""Where so few can be searched for half a minute, a smaller picture is worth asking for."""

PATIENCE_SECONDS: Final = 30.0
"""After so long without trouble more frames are tried; twice as long after each time in vain.

Nobody may have come meanwhile, so that being without trouble says little.
"""

_LONGEST_PATIENCE_SECONDS: Final = 3600.0
_FEWEST_JUDGED: Final = 8  # wanted frames in a window, below which nothing can be told
_WINDOWS_IN_VAIN: Final = 15  # in which few were searched, for half a minute


def _too_many(every: int) -> float:
    """Return `TOO_MANY`, or twice that at a slower pace, which loses fewer by itself."""
    return TOO_MANY * min(2, every)


class Pace:
    """Tells which frames of one camera to search. Not for several threads at once."""

    def __init__(self) -> None:
        """Begin with every frame."""
        self.every = 1
        """Out of so many frames one is searched."""
        self._arrived = 0
        self._wanted = 0
        self._dropped = 0
        self._since: float | None = None
        self._try_at = 0.0
        self._patience = PATIENCE_SECONDS / 2  # doubled by the first time
        self._in_vain = 0

    @property
    def overloaded(self) -> bool:
        """Whether few frames could be searched at the slowest pace, for half a minute in all."""
        return self._in_vain >= _WINDOWS_IN_VAIN

    def wants(self, at: float, dropped: int) -> bool:
        """Return whether the frame that arrived `at` is to be searched.

        `dropped` is how many of those that were wanted have been thrown away so far.
        """
        if self._since is None or at - self._since >= WINDOW_SECONDS:
            self._judge(at, dropped)
        self._arrived += 1
        if self._arrived % self.every:
            return False
        self._wanted += 1
        return True

    def _judge(self, at: float, dropped: int) -> None:
        if self._since is not None and self._wanted >= _FEWEST_JUDGED:
            lost, seconds = dropped - self._dropped, at - self._since
            slower = self._wanted * self.every / (self.every + 1) / seconds
            if lost > _too_many(self.every) * self._wanted and slower >= LEAST_A_SECOND:
                self._go_slower(at)
            elif lost and (self._wanted - lost) / seconds < FEW_A_SECOND:
                self._in_vain += 1
                self._try_at = at + self._patience
            else:
                self._go_faster(at)
        self._since, self._dropped, self._wanted = at, dropped, 0

    def _go_slower(self, at: float) -> None:
        self.every += 1
        self._patience = min(2 * self._patience, _LONGEST_PATIENCE_SECONDS)
        self._try_at = at + self._patience

    def _go_faster(self, at: float) -> None:
        if self.every > 1 and at >= self._try_at:
            self.every -= 1
            self._in_vain = 0
            self._try_at = at + self._patience
