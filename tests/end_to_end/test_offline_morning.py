"""Two hours without a network: a hundred members, ten of them new since the last sync."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.venue import VenueClock
from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.screen.states import Result
from kiosk.core.screen.transitions import TimeLimits
from kiosk.simulator.gym import Gym, GymCustomer, make_gym
from kiosk.simulator.server import Simulator
from kiosk.teamup.http.rate_budget import RateBudget
from tests.helpers.front_door import FrontDoor, settings_at

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KNOWN, NEW = 90, 10
OUTAGE = timedelta(hours=2)
HASTE = TimeLimits(looking_up=60_000, choosing=60_000, answer=30, result=60_000)
UNKIND = ("invalid", "not valid", "don't know", "not recognised", "refused")


class Morning:
    """The venue's clock, moved by hand; it begins at six."""

    def __init__(self, gym: Gym) -> None:
        self.at = datetime.combine(gym.today, time(6), gym.zone).astimezone(UTC)
        self.clock = VenueClock(gym.timezone, utc_now=lambda: self.at)


@pytest.fixture
def gym() -> Gym:
    return make_gym(200, today=datetime.now(UTC).date())


def _regulars(gym: Gym) -> list[GymCustomer]:
    """Members who may simply come in."""
    return [
        who
        for who in gym.customers.values()
        if not who.deleted
        and len(held := gym.memberships_of(who.id)) == 1
        and held[0].is_usable(gym.today)
        and who.id not in gym.characters.values()
    ][:KNOWN]


def _newcomers(gym: Gym, like: list[GymCustomer]) -> list[GymCustomer]:
    """Let people join, each with a membership like that of somebody who is there."""
    joined = []
    for number, who in enumerate(like[:NEW]):
        new = replace(
            who,
            id=900_000 + number,
            first_name=f"Newcomer{number}",
            email=f"new.{number}@members.example",
            card=f"NEW-{number}",
        )
        (held,) = gym.memberships_of(who.id)
        gym.customers[new.id] = new
        gym.memberships[800_000 + number] = replace(held, id=800_000 + number, customer=new.id)
        joined.append(new)
    return joined


def _code(door: FrontDoor, who: GymCustomer, number: int) -> str:
    """Passes, cards, e-mail addresses and TeamUp's own codes take turns."""
    return (
        who.card,
        door.pass_of(who),
        str(who.email),
        f"https://goteamup.com/customers/{who.id}",
    )[number % 4]


def test_everybody_is_handled_and_booked_once(
    qtbot: QtBot, tmp_path: Path, gym: Gym, simulator: Simulator
) -> None:
    morning = Morning(gym)
    door = FrontDoor(
        qtbot,
        settings_at(simulator, tmp_path, members={"accept": ["pass", "card", "email", "url"]}),
        limits=HASTE,
        clock=morning.clock,
        budget=RateBudget(1_000_000),
    )
    door.services.clock.follow(lambda _: None)  # two hours pass within seconds
    door.learn()
    known = _regulars(gym)
    assert len(known) == KNOWN
    new = _newcomers(gym, known)
    queue = [who for pair in zip(known[:NEW], new, strict=True) for who in pair] + known[NEW:]

    simulator.stop()
    told: Counter[VisitOutcome] = Counter()
    came: dict[int, datetime] = {}
    for number, who in enumerate(queue):
        morning.at += OUTAGE / len(queue)
        came[who.id] = morning.at
        shown = len(door.states)
        door.hold_up(_code(door, who, number // 2))
        door.until(lambda shown=shown: _ended(door, shown))  # type: ignore[misc]
        state = door.controller.state
        assert isinstance(state, Result)
        told[state.outcome] += 1
        assert not [word for word in UNKIND if word in door.words.lower()], door.words
    assert told == {VisitOutcome.SAVED: KNOWN, VisitOutcome.KEPT: NEW}
    assert simulator.checkins == []
    assert len(door.services.outbox.pending_scans()) == NEW

    simulator.start()
    door.services.sync.start()
    door.until(lambda: len(simulator.checkins) >= len(queue))
    outbox = door.services.outbox
    door.until(lambda: {row.state for row in outbox.all()} == {CheckinState.CONFIRMED})
    assert sorted(c.customer for c in simulator.checkins) == sorted(came)
    # Less what passed between the moment a code was seen and the moment its visit began.
    late = [came[row.customer] - row.scanned_at for row in outbox.all()]
    assert all(timedelta(0) <= each < OUTAGE / len(queue) for each in late), late
    assert {row.date for row in outbox.all()} == {gym.today}
    assert outbox.pending_scans() == ()


def _ended(door: FrontDoor, shown: int) -> bool:
    """Whether the visit that began after so many states has its result.

    A disk that is slower than the haste of this test is no trouble: the result is mended then.
    """
    state = door.controller.state
    return (
        len(door.states) > shown
        and isinstance(state, Result)
        and state.outcome is not VisitOutcome.TROUBLE
    )
