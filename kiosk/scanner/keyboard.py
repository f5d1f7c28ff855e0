"""Is this a scanner typing, or a person? The rule, by time alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """What makes keys a scan: `shortest` characters or more, no gap above `gap_ms` milliseconds,
    and no more than `longest_ms` from the first to the last key.
    """

    shortest: int = 6
    gap_ms: int = 50
    longest_ms: int = 1500

    def __post_init__(self) -> None:
        if self.shortest < 2:
            raise ValueError("a scan of fewer than two characters has no rhythm to know it by")
        if self.gap_ms < 1 or self.longest_ms < self.gap_ms:
            raise ValueError("the gap must be 1 ms or more, and the whole at least one gap")


class Burst:
    """Collects characters that follow each other as fast as only a scanner types.

    Times are milliseconds of any clock that only goes forward.
    """

    def __init__(self, timing: Timing | None = None, *, prefix: str = "") -> None:
        """`prefix` is what every scanner here begins with; what does, may be short."""
        self.timing = timing or Timing()
        self._prefix = prefix
        self._characters: list[str] = []
        self._first_ms = 0
        self._last_ms = 0

    @property
    def certain(self) -> bool:
        """Whether no person can have typed this: long enough, and without a gap."""
        length = len(self._characters)
        if self._prefix and length > len(self._prefix) and self.text.startswith(self._prefix):
            return True
        return length >= self.timing.shortest

    @property
    def text(self) -> str:
        """What has been collected."""
        return "".join(self._characters)

    def follows(self, at_ms: int) -> bool:
        """Return whether a key at `at_ms` belongs to what has been collected."""
        return bool(self._characters) and at_ms - self._last_ms <= self.timing.gap_ms

    def add(self, character: str, at_ms: int) -> bool:
        """Take one character; return False when it begins a new burst.

        Then what had been collected before was typed by a person (or was nothing).
        """
        joined = self.follows(at_ms)
        if not joined:
            self._characters.clear()
            self._first_ms = at_ms
        self._characters.append(character)
        self._last_ms = at_ms
        return joined

    def end(self, at_ms: int) -> str | None:
        """Take Enter or Tab: return the scanned text, or None if this was no scan.

        Either way the next character begins a new burst.
        """
        text = self.text
        whole = (
            self.certain
            and self.follows(at_ms)
            and at_ms - self._first_ms <= self.timing.longest_ms
        )
        self.clear()
        return text if whole else None

    def clear(self) -> None:
        """Forget what has been collected."""
        self._characters.clear()
