"""The reckoning after a campaign: what members were told, against what TeamUp has."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.core.checkin import OPEN_STATES, Checkin, State
from kiosk.simulator import RecordedCheckin, SeenRequest

Visit = tuple[int, str]
"""A customer's id, and the day at the venue as an ISO date."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What came of a campaign.

    `lost`: acknowledged visits that TeamUp does not have and nobody is asked about. `doubled`:
    visits TeamUp has more than once. `false`: check-ins that are *confirmed* without being there.
    `held`: check-ins left to staff, of which `held_there` did arrive.
    """

    acknowledged: int
    arrived: int
    posts: int
    faulty: int
    lost: tuple[Visit, ...]
    doubled: tuple[Visit, ...]
    false: tuple[Visit, ...]
    held: int
    held_there: int
    states: dict[str, int] = field(default_factory=dict)

    @property
    def fault_rate(self) -> float:
        """Which part of the POSTs went wrong, 0 to 1."""
        return self.faulty / self.posts if self.posts else 0.0


def reckon(
    acknowledged: Iterable[Visit],
    rows: Sequence[Checkin],
    accepted: Sequence[RecordedCheckin],
    requests: Sequence[SeenRequest],
) -> Reckoning:
    """Compare what members were told, what the outbox holds, and what the server counted."""
    told = set(acknowledged)
    there = Counter((made.customer, made.date.isoformat()) for made in accepted)
    kept = {(row.customer, row.date.isoformat()): row for row in rows}
    held = {visit for visit, row in kept.items() if row.state in OPEN_STATES}
    waiting = {
        visit for visit in held if kept[visit].state in (State.RECORDED, State.SENDING)
    }  # after a campaign nothing may wait any more, so this is no excuse
    posts = [seen for seen in requests if seen.method == "POST" and seen.path == "/checkins"]
    return Reckoning(
        acknowledged=len(told),
        arrived=sum(there.values()),
        posts=len(posts),
        faulty=sum(seen.fault is not None for seen in posts),
        lost=tuple(
            sorted(
                visit
                for visit in told
                if visit not in kept or (visit not in there and visit not in held - waiting)
            )
        ),
        doubled=tuple(sorted(visit for visit, count in there.items() if count > 1)),
        false=tuple(
            sorted(
                visit
                for visit, row in kept.items()
                if row.state is State.CONFIRMED and visit not in there
            )
        ),
        held=len(held - waiting),
        held_there=len((held - waiting) & there.keys()),
        states=dict(Counter(row.state.value for row in rows)),
    )
