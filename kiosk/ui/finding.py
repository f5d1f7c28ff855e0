"""Carries out what the screen's table wants of *Find me*."""

from collections.abc import Callable
from datetime import datetime

from kiosk.core import rules, screen
from kiosk.core.errors import KioskError
from kiosk.core.find_me import FindMe, Hit, NotProved
from kiosk.ui.jobs import Jobs


class Finding:
    """Runs the use cases of *Find me* off the GUI thread and feeds the answers to the table.

    `feed` takes an event; `failed` is told the visit and a known error.
    """

    def __init__(
        self,
        find_me: FindMe,
        jobs: Jobs,
        *,
        feed: Callable[[screen.Event], None],
        failed: Callable[[int, KioskError], None],
    ) -> None:
        self._find_me = find_me
        self._jobs = jobs
        self._feed = feed
        self._failed = failed

    def look_for(self, visit: int, text: str) -> None:
        """Look for the name `text`."""
        self._jobs.run(
            lambda: self._find_me.search(text),
            lambda found: self._feed(screen.NameLookedFor(visit, found)),
            lambda error: self._failed(visit, error),
        )

    def prove(self, visit: int, hit: Hit, text: str, now: datetime) -> None:
        """See whether `text` proves that one of `hit` is here, at `now`."""

        def done(answer: rules.Decision | NotProved) -> None:
            if isinstance(answer, NotProved):
                self._feed(screen.FactRefused(visit, answer))
            else:
                self._feed(screen.Decided(visit, answer))

        self._jobs.run(
            lambda: self._find_me.prove(hit, text, now),
            done,
            lambda error: self._failed(visit, error),
        )
