"""Visits left, visits made and booked classes, read from the simulator as the kiosk reads them."""

import time
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kiosk.core.admission.members import Allowance, CustomerId, CustomerMembershipId
from kiosk.core.errors import TooManyRequests
from kiosk.simulator import Simulator
from kiosk.simulator.records import GymAttendance, GymCustomer
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.clock_skew import ClockSkew
from kiosk.teamup.http.rate_budget import Priority, RateBudget
from kiosk.teamup.lookups.attendances import AttendanceBody, booked_on
from kiosk.teamup.lookups.usage import UsageBody
from kiosk.teamup.lookups.visits import VisitsBody
from tests.teamup.making import LONDON, a_client, today, utc_now

NOON = datetime(2026, 7, 10, 12, tzinfo=LONDON)
DAY = NOON.date()


def _pack(simulator: Simulator, who: GymCustomer) -> CustomerMembershipId:
    (held,) = simulator.gym.memberships_of(who.id)
    return CustomerMembershipId(held.id)


@pytest.mark.parametrize(("role", "left"), [("few_left", 2), ("exhausted", 0), ("regular", None)])
def test_visits_left(simulator: Simulator, client: TeamUp, role: str, left: int | None) -> None:
    held = _pack(simulator, simulator.gym.character(role))
    before = utc_now()
    found = client.fetch_allowance(held, today(), deadline_s=5)
    assert found is not None
    assert found.left == left
    assert before <= found.read_at <= utc_now()


def test_a_count_is_dated_as_visits_are_where_the_computers_clock_is_wrong(
    simulator: Simulator, client: TeamUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClockSkew, "ahead", lambda *_: timedelta(hours=1))
    held = _pack(simulator, simulator.gym.character("few_left"))
    found = client.fetch_allowance(held, today(), deadline_s=5)
    assert found is not None
    assert found.read_at > utc_now() + timedelta(minutes=50)


def test_whoever_may_not_count_is_not_asked_twice(simulator: Simulator, client: TeamUp) -> None:
    simulator.credentials.permissions = ("customers",)
    held = _pack(simulator, simulator.gym.character("few_left"))
    assert client.visits.may_count
    assert client.fetch_allowance(held, today(), deadline_s=5) is None
    assert not client.visits.may_count
    asked = len(simulator.requests)
    assert client.fetch_allowance(held, today(), deadline_s=5) is None
    assert len(simulator.requests) == asked


def test_a_membership_that_is_gone_stops_no_other_question(
    client: TeamUp,
) -> None:
    assert client.fetch_allowance(CustomerMembershipId(1), today(), deadline_s=5) is None
    assert client.visits.may_count


@pytest.mark.parametrize(
    ("periods", "left"),
    [
        ([], "nothing"),
        ([{"max_uses": 3, "used_count": 2}], 1),
        ([{"max_uses": 3, "used_count": 5}], 0),
        ([{"max_uses": 3, "used_count": 2, "remaining_count": 0}], 0),
        ([{"max_uses": 8, "remaining_count": 4}, {"max_uses": 2, "remaining_count": 1}], 1),
        ([{"max_uses": None, "used_count": 9}], None),
        ([{"max_uses": 3}], "nothing"),
        ([{"max_uses": "many"}, {"max_uses": 2, "remaining_count": 1}], 1),
        ([{"max_uses": 10**30, "used_count": 1}, None, 7], "nothing"),
        ([{"max_uses": 3, "used_count": 3, "end_date": "2026-07-09"}], "nothing"),
    ],
)
def test_the_tightest_period_of_the_day_counts(
    periods: list[dict[str, object]], left: int | str | None
) -> None:
    found = UsageBody.model_validate({"usage_periods": periods}).allowance(DAY, at=NOON)
    assert found == (None if left == "nothing" else Allowance(left, NOON))  # type: ignore[arg-type] # a number here


def test_visits_made_before_today(simulator: Simulator, client: TeamUp) -> None:
    gym = simulator.gym
    newcomer, regular = gym.character("new"), gym.character("regular")
    simulator.report_lag_s = 0
    for days in (2, 1, 0):
        simulator.check_in(regular.id, day=today() - timedelta(days))
    for row in list(gym.attendances.values()):
        if row.customer == regular.id:
            del gym.attendances[row.id]

    def before(who: GymCustomer, day: date, most: int = 100) -> int | None:
        return client.visits.visits_before(CustomerId(who.id), day, most=most, deadline_s=5)

    assert before(newcomer, today()) == 0
    # The report dates a check-in by when it came in: all three came in today.
    assert before(regular, today()) == 0
    assert before(regular, today() + timedelta(1)) == 1
    assert before(regular, today(), most=2) is None


def test_a_visit_is_a_day_by_the_row_or_by_its_class() -> None:
    def row(customer: int, status: str = "attended", **at: object) -> dict[str, object]:
        return {"customer": {"id": customer}, "status": status, **at}

    report = VisitsBody.model_validate(
        {
            "total": 6,
            "rows": [
                row(7, checkin={"ocurred_at": "2026-07-09T23:30:00Z"}),  # the 10th in London
                row(7, event={"starts_at": "2026-07-09T10:00:00Z"}, checkin=None),
                row(7, checkin={"ocurred_at": "2026-07-09T09:50:00Z"}),  # of the same day
                row(7, "no_show", event={"starts_at": "2026-07-08T10:00:00Z"}),
                row(8, event={"starts_at": "2026-07-08T10:00:00Z"}),
                row(7),
            ],
        }
    )
    assert report.days_before(DAY, customer=7, zone=LONDON) == 1


def _book(simulator: Simulator, who: GymCustomer, name: str) -> None:
    gym = simulator.gym
    event = next(
        made
        for made in gym.events.values()
        if made.name == name and made.starts_at.astimezone(gym.zone).date() == today()
    )
    number = max(gym.attendances) + 1
    gym.attendances[number] = GymAttendance(number, who.id, event.id, "registered")


def test_booked_classes_come_with_time_and_room(simulator: Simulator, client: TeamUp) -> None:
    who = simulator.gym.character("booked")
    _book(simulator, who, "Sunrise Yoga")
    yoga, spin = client.visits.booked_classes(CustomerId(who.id), today(), deadline_s=5)
    assert (yoga.name, f"{yoga.at:%H:%M}", yoga.room) == ("Sunrise Yoga", "07:00", "Studio 1")
    assert (spin.name, f"{spin.at:%H:%M}", spin.room) == ("Spin", "18:30", "Cycle Room")
    other = simulator.gym.character("regular")
    assert client.visits.booked_classes(CustomerId(other.id), today(), deadline_s=5) == ()


def test_a_cancelled_class_is_no_class(simulator: Simulator, client: TeamUp) -> None:
    gym, who = simulator.gym, simulator.gym.character("booked")
    for number, made in gym.events.items():
        gym.events[number] = replace(made, cancelled=True)
    assert client.visits.booked_classes(CustomerId(who.id), today(), deadline_s=5) == ()


def test_where_rooms_are_not_known_classes_come_without(
    simulator: Simulator, client: TeamUp
) -> None:
    simulator.faults.add("400", "/attendances", times=1)
    who = simulator.gym.character("booked")
    (spin,) = client.visits.booked_classes(CustomerId(who.id), today(), deadline_s=5)
    assert (spin.name, spin.room) == ("Spin", "")
    (again,) = client.visits.booked_classes(CustomerId(who.id), today(), deadline_s=5)
    assert again == spin


def test_filters_that_are_ignored_do_no_harm() -> None:
    def row(**changes: object) -> AttendanceBody:
        event = {"name": "Spin", "starts_at": "2026-07-10T17:30:00Z", "venue": 321}
        usual = {"customer": 7, "status": "registered", "event": {**event, **changes}}
        return AttendanceBody.model_validate(usual)

    rows = [
        row(),
        row(venue=322),
        row(starts_at="2026-07-11T17:30:00Z"),
        row(starts_at="soon"),
        row(status="cancelled"),
        row(name=None),
        AttendanceBody(customer=7, status="registered"),
        row().model_copy(update={"status": "late_cancelled"}),
        row().model_copy(update={"customer": 8}),
    ]
    found = booked_on(rows, customer=7, venue=321, day=DAY, zone=LONDON)
    assert [(one.name, f"{one.at:%H:%M}") for one in found] == [("Spin", "18:30")]


def test_however_many_notes_are_looked_for_the_next_at_the_door_can_be_looked_up(
    simulator: Simulator,
) -> None:
    budget = RateBudget(60, monotonic=lambda: time.monotonic() / 20)  # fills up slowly
    client = a_client(simulator.base_url, budget=budget)
    who = CustomerId(simulator.gym.character("regular").id)
    held = CustomerMembershipId(next(iter(simulator.gym.memberships)))
    notes = (
        lambda: client.visits.visits_before(who, today(), most=100, deadline_s=0.01),
        lambda: client.visits.booked_classes(who, today(), deadline_s=0.01),
        lambda: client.visits.fetch_allowance(held, today(), deadline_s=0.01),
    )
    while budget.acquire(Priority.NOTE, timeout_s=0):
        pass
    for note in notes:
        with pytest.raises(TooManyRequests):
            note()
    assert budget.acquire(Priority.LOOKUP, timeout_s=0)
    client.close()
