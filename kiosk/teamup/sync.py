"""Fetching the whole directory: page by page into the live copy; the rest goes out at the end.

A page freshens the members on it at once, and notes on disk where to go on: a sync that is cut
short, by whatever, resumes there. Only a sync that came to its end, with lists that look whole,
takes anybody or anything out of the copy, and only after TeamUp was asked for it by its id: an odd
answer, or a list that moved while it was read, must not make members unknown at the door.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from kiosk.core.ports import DirectoryStatus
from kiosk.core.second_fact import NO_FACT, FactField
from kiosk.core.syncing import DirectorySync, Mark, Stage, SyncPoint, SyncProgress
from kiosk.teamup.lists import DirectorySource
from kiosk.teamup.sync_run import SyncRun
from kiosk.teamup.tally import Tally

RESUMED_FOR: Final = timedelta(hours=12)
"""A sync that began longer ago is begun anew: its first pages are too old to be called fresh."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync brought. `skipped` rows could not be read; `denied` stages were not permitted.

    `resumed` tells that an earlier sync, cut short, was taken to its end.
    """

    customers: int
    memberships: int
    blocked: int
    flagged: int
    skipped: int = 0
    denied: tuple[Stage, ...] = ()
    resumed: bool = False


class DirectoryCopy(DirectorySync, Protocol):
    """The local copy, as a sync sees it."""

    def status(self) -> DirectoryStatus:
        """Return the size and age of the copy."""


class DirectorySyncer:
    """Copies TeamUp's customers and what they hold into the local directory.

    `card_field` is the custom field of card numbers (0: none), `fact` says which holds the second
    fact of *Find me*; `now` gives an aware time.
    """

    def __init__(
        self,
        source: DirectorySource,
        directory: DirectoryCopy,
        *,
        card_field: int,
        now: Callable[[], datetime],
        fact: FactField = NO_FACT,
    ) -> None:
        self._source = source
        self._directory = directory
        self._card_field = card_field
        self._fact = fact
        self._now = now

    def run(self, progress: Callable[[SyncProgress], None], stop: threading.Event) -> SyncReport:
        """Fetch everything once, or the rest of it; `progress` is called after every page.

        Raises `TeamUpError` or `StoreError` when it cannot be finished (`Stopped` when `stop` was
        set), or when a list looks cut off, emptied or without the card numbers: members on pages
        that came before are fresh then, and nobody and no mark is taken out of the copy. A token
        that may not read blocks or issues does not stop the sync: those stages are named in the
        report, and the marks of before stay.
        """
        with self._directory.turn():
            known = self._directory.status().customers
            tally = Tally(progress)
            point = self._unfinished(tally)
            resumed = point is not None
            if point is None:
                point = SyncPoint(self._directory.begin(), self._source.identity, self._now())
            run = SyncRun(
                self._source,
                self._directory,
                point,
                tally,
                card_field=self._card_field,
                fact=self._fact,
                now=self._now,
                stop=stop,
            )
            run.read_customers(known)
            run.read_memberships()
            run.read_marks()
            run.ask_for_the_unseen()
            return self._finish(point.run, tally, resumed=resumed)

    def _unfinished(self, tally: Tally) -> SyncPoint | None:
        """Return where to go on, if an earlier sync of this account was cut short not long ago."""
        point = self._directory.unfinished()
        if point is None or point.source != self._source.identity:
            return None
        if not timedelta() <= self._now() - point.started_at < RESUMED_FOR:
            return None
        try:
            if point.seen:
                tally.load(point.seen)
        except ValueError:
            return None
        return point

    def _finish(self, run: int, tally: Tally, *, resumed: bool) -> SyncReport:
        blocked, flagged = (
            None if stage in tally.denied else self._directory.marked(run, mark)
            for stage, mark in ((Stage.BLOCKS, Mark.BLOCKED), (Stage.FLAGS, Mark.FLAGGED))
        )
        self._directory.finish(run, blocked=blocked, flagged=flagged, at=self._now())
        status = self._directory.status()
        return SyncReport(
            customers=status.customers,
            memberships=status.memberships,
            blocked=len(blocked or ()),
            flagged=len(flagged or ()),
            skipped=tally.skipped,
            denied=tuple(stage for stage in Stage if stage in tally.denied),
            resumed=resumed,
        )
