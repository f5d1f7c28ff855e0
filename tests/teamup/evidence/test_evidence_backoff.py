"""Evidence that cannot be read rests for all check-ins, with growing waits."""

import random
from datetime import UTC, datetime

import pytest

from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.errors import (
    Refused,
    TeamUpError,
    TooManyRequests,
    Unanswered,
    Unauthorised,
    Unavailable,
    Unreachable,
)
from kiosk.simulator import Simulator
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.teamup.evidence import check
from kiosk.teamup.evidence.check import EvidenceBackoff
from kiosk.teamup.evidence.evidence import EvidenceQuery, Verdict
from kiosk.teamup.http.connection import RequestLimits
from kiosk.teamup.sending.sender import Sender
from tests.helpers.rawserver import wait_until
from tests.helpers.still_clock import StillClock
from tests.teamup.making import LONDON, a_checkin, a_client, london, utc_now

NOTHING = Verdict(None, "Proves nothing.")


class Scripted:
    """A place at TeamUp that says or raises what it is told to."""

    def __init__(self) -> None:
        self.answer: Verdict | TeamUpError = NOTHING
        self.asked: list[str] = []

    def ask(self, query: EvidenceQuery) -> Verdict:
        self.asked.append(query.checkin.id)
        if isinstance(self.answer, TeamUpError):
            raise self.answer
        return self.answer


class Scene:
    """A place that is backed off, by a made-up clock."""

    def __init__(self) -> None:
        self.clock = StillClock()
        self.place = Scripted()
        self.tried = EvidenceBackoff(self.place.ask, monotonic=self.clock, rng=random.Random(1))

    def ask(self, name: str = "c1") -> Verdict | TeamUpError:
        now = datetime.now(UTC)
        query = EvidenceQuery(
            checkin=a_checkin(name),
            days=(now.date(),),
            spans=(),
            zone=LONDON,
            settled_before=now,
            final=True,
            today=now.date(),
        )
        try:
            return self.tried(query)
        except TeamUpError as error:
            return error


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.mark.parametrize(
    ("error", "base_s"),
    [
        (Unanswered("Trouble.", status=500), 5.0),
        (Unanswered("Silence."), 5.0),
        (Unavailable("Not now.", status=503), 5.0),
        (TooManyRequests("Too many.", status=429), 5.0),
        (Refused("No.", status=403), 120.0),
        (Refused("Where?", status=404), 120.0),
    ],
)
def test_what_cannot_be_read_rests_longer_and_longer_for_everybody(
    error: TeamUpError, base_s: float, scene: Scene
) -> None:
    scene.place.answer = error
    for failures in range(4):
        assert scene.ask(f"row {failures}") is error
        rested = len(scene.place.asked)
        scene.clock.now += base_s * 2**failures / 2 - 0.1
        for row in range(60):
            assert isinstance(scene.ask(f"other {row}"), type(error) | Unavailable)
        assert len(scene.place.asked) == rested
        scene.clock.now += base_s * 2**failures / 2 + 0.2
    scene.place.answer = NOTHING
    assert scene.ask() is NOTHING
    scene.place.answer = error
    assert scene.ask("after") is error
    scene.clock.now += base_s + 0.1  # it worked in between: the waits begin anew
    scene.place.answer = NOTHING
    assert scene.ask("later") is NOTHING


def test_retry_after_is_waited_for(scene: Scene) -> None:
    scene.place.answer = Unavailable("Not now.", status=503, retry_after=100.0)
    scene.ask()
    scene.clock.now += 99
    scene.ask("c2")
    assert scene.place.asked == ["c1"]
    scene.clock.now += 2
    scene.ask("c2")
    assert scene.place.asked == ["c1", "c2"]


@pytest.mark.parametrize(
    "error",
    [
        Unreachable("No network."),
        Unauthorised("No token.", status=401),
        TooManyRequests("This kiosk's own allowance is used up."),
    ],
)
def test_what_concerns_every_request_begins_no_rest(error: TeamUpError, scene: Scene) -> None:
    scene.place.answer = error
    for _ in range(3):
        assert scene.ask() is error
    assert len(scene.place.asked) == 3


def test_one_404_is_about_one_check_in_and_two_about_the_place(scene: Scene) -> None:
    scene.place.answer = error = Refused("Where?", status=404)
    assert scene.ask("c1") is error
    assert isinstance(scene.ask("c2"), Unavailable)
    scene.clock.now += 121
    assert scene.ask("c2") is error
    assert scene.ask("c3") is error
    assert scene.place.asked == ["c1", "c2"]


def test_what_can_be_read_is_asked_each_time(scene: Scene) -> None:
    scene.ask()
    scene.ask()
    assert len(scene.place.asked) == 2


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("500", "Not settled yet"),
        ("503", "Not settled yet"),
        ("hang", "Not settled yet"),
        ("403", "Send again"),
        ("404", "Send again"),
    ],
)
def test_sixty_unanswered_rows_do_not_ask_sixty_times_for_a_report_that_cannot_be_read(
    fault: str,
    said: str,
    outbox: SqliteOutbox,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A first 404 rests for a minute at least, and only the second is about the place.
    monkeypatch.setattr(check, "_DENIED", Backoff(base_s=2.0, cap_s=3600.0))
    people = [who.id for who in simulator.gym.customers.values()][:60]
    for number, who in enumerate(people):
        outbox.record(a_checkin(f"c{number}", customer=who, membership=None), window=None)
        for event in (CheckinEvent.SEND, CheckinEvent.NO_REPLY):
            outbox.move(f"c{number}", event, at=utc_now(), error="No answer.")
    simulator.faults.add(fault, path="/reports/*", times=None)
    client = a_client(simulator.base_url, limits=RequestLimits(read_s=0.3, lookup_s=0.5))
    sender = Sender(
        outbox,
        client,
        zone=london,
        now=utc_now,
        backoff_base_s=0.01,
        backoff_cap_s=0.1,
        readback_lag_s=0.05,
    )
    sender.start()

    def all_looked_at() -> bool:
        return all(said in outbox.get(f"c{n}").error for n in range(len(people)))

    wait_until(all_looked_at, timeout_s=240)
    assert sender.stop()
    client.close()
    asked = sum(request.path.startswith("/reports") for request in simulator.requests)
    others = len(simulator.requests) - asked
    assert asked <= len(people) / 3
    assert others <= 2 * len(people)  # each was looked up among the attendances, and not for ever
