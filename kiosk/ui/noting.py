"""Has the notes of good results looked for: after the greeting, and after everything else."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from kiosk.core import screen
from kiosk.core.errors import KioskError
from kiosk.core.notes import Note
from kiosk.core.welcome import Welcome
from kiosk.ui.jobs import Jobs

log = logging.getLogger(__name__)

AT_ONCE: Final = 4
"""Visits TeamUp is asked about side by side. With a slow TeamUp more of them would take the
threads and connections that the next members at the door need."""


class Noting:
    """Runs the use cases of `Welcome` off the GUI thread and feeds what they find to the table."""

    def __init__(
        self, welcome: Welcome, jobs: Jobs, *, feed: Callable[[screen.Event], None]
    ) -> None:
        self._welcome = welcome
        self._jobs = jobs
        self._feed = feed
        self._asking = 0

    def look(self, effect: screen.LookForNotes, at: datetime) -> None:
        """Ask the kiosk, then TeamUp, what more can be said to a visitor of `at`.

        Nobody waits for it, and TeamUp is left alone while many are being asked about.
        """
        visit, decision, checkin = effect.visit, effect.decision, effect.checkin

        def found(note: Note | None) -> None:
            if note is not None:
                self._feed(screen.Noted(visit, note))

        def failed(error: KioskError) -> None:
            log.info("No note for visit %d: %s", visit, error)

        self._jobs.run(lambda: self._welcome.at_hand(decision, at), found, failed)
        if self._asking >= AT_ONCE:
            return

        def answered(note: Note | None) -> None:
            self._asking -= 1
            found(note)

        def unanswered(error: KioskError) -> None:
            self._asking -= 1
            failed(error)

        self._asking += 1
        self._jobs.run(
            lambda: self._welcome.from_teamup(decision, checkin, at), answered, unanswered
        )
