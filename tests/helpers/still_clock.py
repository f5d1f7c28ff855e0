"""A monotonic clock that stands still until it is told otherwise."""


class StillClock:
    """Gives `now`, in seconds; tests move it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now
