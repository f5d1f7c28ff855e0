"""The made-up gym: repeatable, diverse, and every character as announced."""

from __future__ import annotations

import re
from datetime import date

import pytest

from kiosk.simulator import Gym, make_gym
from kiosk.simulator.population import CHARACTERS
from kiosk.simulator.records import GymMembership
from tests.simulator.conftest import TODAY

USABLE = {
    "regular": 1,
    "expired": 0,
    "two": 2,
    "hold": 0,
    "blocked": 1,
    "flagged": 1,
    "lead": 0,
    "ends_soon": 1,
    "parent": 1,
    "child": 1,
    "partner": 1,
    "sibling": 1,
    "newcomer": 1,
    "elsewhere": 1,
    "new": 0,
    "future": 0,
    "already_in": 1,
    "few_left": 1,
    "exhausted": 0,
    "booked": 1,
    "deleted": 1,
}


@pytest.mark.parametrize("today", [TODAY, date(2026, 3, 1), date(2028, 2, 29), date(2027, 1, 31)])
def test_each_character_has_the_memberships_announced(today: date) -> None:
    gym = make_gym(30, today=today)
    found = {
        role: sum(held.is_usable(today) for held in gym.memberships_of(gym.character(role).id))
        for role in CHARACTERS
    }
    assert found == USABLE


def test_each_character_has_the_rest_that_was_announced(gym: Gym) -> None:
    def only(role: str) -> GymMembership:
        (held,) = gym.memberships_of(gym.character(role).id)
        return held

    who = {role: gym.character(role) for role in CHARACTERS}
    active_blocks = [block for block in gym.registration_blocks.values() if block.is_active]
    assert [block.customer for block in active_blocks] == [who["blocked"].id]
    flagged = [note for note in gym.issues.values() if note.importance == "flag_on_profile"]
    assert [note.customer for note in flagged] == [who["flagged"].id]
    assert who["lead"].is_lead
    assert gym.memberships_of(who["lead"].id) == gym.memberships_of(who["new"].id) == []
    assert only("ends_soon").expiration_date == date(2026, 10, 16)
    assert only("expired").expiration_date == date(2026, 9, 30)
    assert only("future").start_date == date(2026, 10, 18)
    assert only("hold").hold is not None
    assert only("few_left").remaining == 2
    assert only("partner") == only("parent")
    assert who["child"].email == who["parent"].email != who["partner"].email
    assert who["child"].family == who["parent"].family == who["partner"].family
    assert (who["parent"].family_role, who["child"].family_role) == ("manager", "child")
    assert who["deleted"].deleted
    booked = [
        gym.events[row.event].name
        for row in gym.attendances.values()
        if row.customer == who["booked"].id
        and gym.events[row.event].starts_at.astimezone(gym.zone).date() == TODAY
    ]
    assert booked == ["Spin"]


def test_the_same_seed_gives_the_same_gym() -> None:
    assert make_gym(120, seed=3, today=TODAY) == make_gym(120, seed=3, today=TODAY)
    assert make_gym(120, seed=3, today=TODAY) != make_gym(120, seed=4, today=TODAY)


def test_cards_are_unique_and_fit_every_barcode_a_gym_prints() -> None:
    gym = make_gym(5000, today=TODAY)
    cards = [who.card for who in gym.customers.values()]
    assert len(set(cards)) == len(cards)
    assert all(re.fullmatch(r"GYM-\d{6}", card) for card in cards)


def test_the_gym_has_the_size_asked_for_and_people_of_all_kinds() -> None:
    gym = make_gym(400, today=TODAY)
    live = [who for who in gym.customers.values() if not who.deleted]
    assert (len(live), len(gym.customers) - len(live)) == (400, 4)
    assert len(make_gym(0, today=TODAY).customers) == len(CHARACTERS) + 3
    assert sum(not who.name.isascii() for who in live) > 100
    assert {held.status for held in gym.memberships.values()} >= {"active", "hold", "completed"}
    assert all(who.email is None or who.email.isascii() for who in live)
    with pytest.raises(ValueError, match="fewer"):
        make_gym(-1, today=TODAY)


def test_a_use_count_beyond_the_limit_is_no_membership(gym: Gym) -> None:
    with pytest.raises(ValueError, match="limit"):
        GymMembership(1, 1, 503, "Pack", "active", TODAY, used_count=11, max_uses=10)
    with pytest.raises(ValueError, match="never"):
        GymMembership(1, 1, 503, "Pack", "active", TODAY, used_count=-1)
    with pytest.raises(KeyError):
        gym.character("nobody")
