"""The reckoning after a campaign: what members were told, against what TeamUp has."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.core.checkin.checkin import OPEN_STATES, Checkin, CheckinState
from kiosk.core.messages import Message
from kiosk.simulator import RecordedCheckin, SeenRequest

Visit = tuple[int, str]
"""A customer's id, and the day at the venue as an ISO date."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What came of a campaign.

    `lost`: acknowledged visits that TeamUp does not have and nobody is asked about. `doubled`:
    visits TeamUp has more than once. `false`: check-ins that are *confirmed* without being there.
    `held`: check-ins left to staff, of which `held_there` did arrive; `why` counts their reasons,
    and `waiting` those that nobody is asked about yet. Visits that were entered at the desk are at
    TeamUp as well, but are nobody's second ones.
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
    why: dict[str, int] = field(default_factory=dict)
    waiting: int = 0
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
    *,
    rows_whole: bool = True,
) -> Reckoning:
    """Compare what members were told, what the outbox holds, and what the server counted.

    `rows_whole`: a visit without a row is lost even if TeamUp has it; not so where the outbox was
    put back to an older state, or damaged.
    """
    told = set(acknowledged)
    there = {(made.customer, made.date.isoformat()) for made in accepted}
    sent = Counter((made.customer, made.date.isoformat()) for made in accepted if made.auth_scheme)
    kept = {(row.customer, row.date.isoformat()): row for row in rows}
    held = {visit for visit, row in kept.items() if row.state in OPEN_STATES}
    waiting = {
        visit
        for visit in held
        if kept[visit].state in (CheckinState.RECORDED, CheckinState.SENDING)
    }  # after a campaign nothing may wait any more, so this is no excuse
    posts = [seen for seen in requests if seen.method == "POST" and seen.path == "/checkins"]
    return Reckoning(
        acknowledged=len(told),
        arrived=sum(sent.values()),
        posts=len(posts),
        faulty=sum(seen.fault is not None for seen in posts),
        lost=tuple(
            sorted(
                visit
                for visit in told
                if (rows_whole and visit not in kept)
                or (visit not in there and visit not in held - waiting)
            )
        ),
        doubled=tuple(sorted(visit for visit, count in sent.items() if count > 1)),
        false=tuple(
            sorted(
                visit
                for visit, row in kept.items()
                if row.state is CheckinState.CONFIRMED and visit not in there
            )
        ),
        held=len(held - waiting),
        held_there=len((held - waiting) & there),
        why=dict(Counter(_reason(kept[visit]) for visit in held - waiting)),
        waiting=len(waiting),
        states=dict(Counter(row.state.value for row in rows)),
    )


def _reason(row: Checkin) -> str:
    """Why a check-in is left to staff: its state, and the first sentence, without its values."""
    said = row.error
    if isinstance(said, Message):
        first = said.parts[0] if said.parts else said
        said = first.template if isinstance(first, Message) else first
    return f"{row.state.value}: {said}"
