"""Counting what a sync has read: how far it is, and whether a list can be all of it."""

import json
from collections.abc import Callable
from typing import Final

from kiosk.core.errors import TeamUpError
from kiosk.core.messages import msg
from kiosk.core.replica import SyncProgress, SyncStage
from kiosk.teamup.http.paging import Page, Row

_LISTS: Final = {
    SyncStage.CUSTOMERS: msg("customers"),
    SyncStage.MEMBERSHIPS: msg("memberships"),
    SyncStage.BLOCKS: msg("blocked customers"),
    SyncStage.FLAGS: msg("flagged customers"),
}
_MAX_MAY_VANISH: Final = 5
"""A replica of no more customers may empty itself: somebody is trying the kiosk out."""

_WHOLE_SHARE: Final = 0.9
"""The list may change while it is read, so a few rows more or less say nothing."""


class SyncTotals:
    """Counts rows, and tells `progress` how far the sync is. `dump` and `load` keep it on disk."""

    def __init__(self, progress: Callable[[SyncProgress], None]) -> None:
        self.rows = dict.fromkeys(SyncStage, 0)
        self.denied: set[SyncStage] = set()
        self._progress = progress
        self._skipped = dict.fromkeys(SyncStage, 0)
        self._announced: dict[SyncStage, int] = {}

    @property
    def skipped(self) -> int:
        """How many rows of all lists could not be read."""
        return sum(self._skipped.values())

    def take(self, stage: SyncStage, page: Page[Row]) -> None:
        """Count a page."""
        self.rows[stage] += len(page.rows)
        self._skipped[stage] += page.skipped
        if page.count is not None:
            self._announced[stage] = page.count

    def tell(self, stage: SyncStage) -> None:
        """Tell how far the sync is."""
        done = self.rows[stage] + self._skipped[stage]
        self._progress(SyncProgress(stage, done, self._announced.get(stage)))

    def shrunk_by(self, stage: SyncStage, page: Page[Row]) -> int:
        """Return how many rows fewer the list has than when the page before was read."""
        before = self._announced.get(stage)
        return 0 if before is None or page.count is None else max(0, before - page.count)

    def begin_again(self, stage: SyncStage) -> None:
        """Forget the rows of a list that is read again from its beginning."""
        self.rows[stage] = self._skipped[stage] = 0

    def lacks(self, stage: SyncStage, seen: int) -> bool:
        """Whether TeamUp says that the list has more rows than the `seen` different ones."""
        return seen + self._skipped[stage] < self._announced.get(stage, 0)

    def check_anybody(self, known: int) -> None:
        """Raise `TeamUpError` when no customer came though the replica has `known` of them."""
        if self.rows[SyncStage.CUSTOMERS] or not known:
            return
        if self._announced.get(SyncStage.CUSTOMERS) == 0 and known <= _MAX_MAY_VANISH:
            return
        raise TeamUpError(
            msg(
                "TeamUp gave no customers at all, though the kiosk knows {count}; these are kept. "
                "Check teamup.provider_id and what the token may read; a business that really has "
                "no customers needs a new folder under data.dir.",
                count=known,
            )
        )

    def check_whole(self, stage: SyncStage) -> None:
        """Raise `TeamUpError` when what was read cannot be all of the list."""
        rows, skipped = self.rows[stage], self._skipped[stage]
        announced = self._announced.get(stage)
        if announced is None:
            # Where the list of customers says how long it is, an empty list says so as well.
            cut = not rows and SyncStage.CUSTOMERS in self._announced
        else:
            cut = rows + skipped < announced * _WHOLE_SHARE
        if cut:
            raise TeamUpError(
                msg(
                    "TeamUp gave fewer rows than it has ({list}); what the kiosk knows of the "
                    "members is kept. It asks again by itself.",
                    list=_LISTS[stage],
                )
            )
        if skipped > rows:
            raise TeamUpError(
                msg(
                    "Most of TeamUp's rows could not be understood ({list}); what the kiosk knows "
                    "of the members is kept. A newer version of the kiosk may help.",
                    list=_LISTS[stage],
                )
            )

    def dump(self) -> str:
        """Return all of it as text."""
        counts = {"rows": self.rows, "skipped": self._skipped, "announced": self._announced}
        return json.dumps({**counts, "denied": sorted(self.denied)})

    def load(self, text: str) -> None:
        """Go on from what `dump` returned. Raises `ValueError` when it is something else."""
        try:
            kept = json.loads(text)
            self.rows |= {SyncStage(key): int(value) for key, value in kept["rows"].items()}
            self._skipped |= {SyncStage(key): int(value) for key, value in kept["skipped"].items()}
            self._announced |= {
                SyncStage(key): int(value) for key, value in kept["announced"].items()
            }
            self.denied |= set(map(SyncStage, kept["denied"]))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not the totals of a sync") from error
