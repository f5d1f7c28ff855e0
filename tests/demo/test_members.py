"""Who comes to the door: each visit is what the gym's own records say."""

from datetime import date
from itertools import islice

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.identification.passes import PassKeys
from kiosk.demo.members import DemoMembers, PlannedVisit
from kiosk.demo.run import ONE_ROUND
from kiosk.scan.decode.decoder import Decoder
from kiosk.simulator.gym import Gym, GymCustomer
from tests.demo.test_held_codes import luminance, on_white
from tests.helpers.front_door import todays_gym

pytestmark = pytest.mark.usefixtures("qapp")

KEYS = PassKeys.of(b"the gym's key")
DECODER = Decoder(["qr", "code128"])
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def gym() -> Gym:
    return todays_gym(60)


def holder(visit: PlannedVisit, gym: Gym) -> GymCustomer | None:
    """Whose code is held up."""
    (reading,) = DECODER.decode_still(luminance(on_white(visit.held.image)))
    text = reading.code.text
    number = KEYS.read(text, TODAY)
    if isinstance(number, int):
        return gym.customers[number]
    fits = [c for c in gym.customers.values() if text in (c.card, c.email) and not c.deleted]
    return min(fits, key=lambda c: c.id, default=None)


def test_the_first_round_has_one_of_each_kind(gym: Gym) -> None:
    planned = list(islice(DemoMembers(gym, KEYS).planned_visits(), ONE_ROUND))
    assert {visit.outcome for visit in planned} == {
        VisitOutcome.WELCOME,
        VisitOutcome.FRONT_DESK,
        VisitOutcome.ALREADY_IN,
        VisitOutcome.UNKNOWN,
    }
    assert sum(visit.picks for visit in planned) == 4  # a membership, and three of a family
    people = [holder(visit, gym) for visit in planned]
    played = {role: gym.characters[role] for role in ("expired", "two", "hold", "blocked")}
    assert set(played.values()) < {who.id for who in people if who}
    for visit, who in zip(planned, people, strict=True):
        assert (who is None) is (visit.outcome is VisitOutcome.UNKNOWN)
        if who is not None and visit.outcome is VisitOutcome.WELCOME:
            assert any(held.is_usable(gym.today) for held in gym.memberships_of(who.id))
            assert visit.state is CheckinState.CONFIRMED
        if visit.outcome is VisitOutcome.FRONT_DESK:
            assert visit.state is None
    again = next(visit for visit in planned if "again" in visit.who)
    assert again.outcome is VisitOutcome.ALREADY_IN
    assert planned.index(again) > people.index(holder(again, gym))


def test_ordinary_members_come_once_each_by_phone_and_by_card(gym: Gym) -> None:
    planned = list(DemoMembers(gym, KEYS).ordinary_members())
    people = [holder(visit, gym) for visit in planned]
    assert len({who.id for who in people if who}) == len(planned) > 20
    for who in people:
        assert who is not None
        assert who.id not in gym.characters.values()
        (held,) = gym.memberships_of(who.id)
        assert held.is_usable(gym.today)
    by_card = sum("by card" in visit.who for visit in planned)
    assert 0 < by_card < len(planned)


def test_the_same_seed_brings_the_same_people(gym: Gym) -> None:
    first, second, other = (
        [visit.who for visit in DemoMembers(gym, KEYS, seed=seed).planned_visits()]
        for seed in (3, 3, 4)
    )
    assert first == second
    assert first != other
    assert sorted(first)[0] == sorted(second)[0]


def test_a_pass_of_another_gym_is_nobodys(gym: Gym) -> None:
    visit = next(DemoMembers(gym, PassKeys.of(b"another key")).planned_visits())
    (reading,) = DECODER.decode_still(luminance(on_white(visit.held.image)))
    assert KEYS.read(reading.code.text, TODAY) is None
    assert KEYS.looks_like_pass(reading.code.text)
    assert KEYS.read(KEYS.make(CustomerId(1)), TODAY) == 1
