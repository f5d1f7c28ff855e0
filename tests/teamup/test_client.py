"""The calls, against the stand-in TeamUp."""

import json
from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest

from kiosk.core.admission.members import CustomerId, MembershipKind, MembershipStatus, MissingField
from kiosk.core.errors import Refused, TeamUpError, Unanswered
from kiosk.simulator import Gym, Simulator
from kiosk.teamup.client import TeamUp
from tests.helpers.rawserver import Peer, RawServer
from tests.teamup.making import a_checkin, a_client, today

DAY = date(2026, 7, 1)


def _member_of(gym: Gym, role: str) -> CustomerId:
    return CustomerId(gym.character(role).id)


def test_checks_a_customer_in(client: TeamUp, simulator: Simulator) -> None:
    gym = simulator.gym
    who = _member_of(gym, "regular")
    held = gym.memberships_of(who)[0].id
    made = client.check_in(a_checkin(customer=who, membership=held))
    (accepted,) = simulator.checkins
    assert made.server_id == accepted.id
    assert abs(made.timestamp - accepted.timestamp) < timedelta(milliseconds=1)
    assert accepted.customer == who
    assert accepted.requested_membership == held
    assert accepted.date == today()
    assert accepted.mode == "customer"
    assert accepted.provider == "123"


def _recorder(seen: list[bytes], body: bytes) -> RawServer:
    def script(peer: Peer) -> None:
        seen.append(peer.request())
        peer.send(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)

    return RawServer(script)


def test_leaves_out_what_is_not_known() -> None:
    seen: list[bytes] = []
    with _recorder(seen, b"") as server:
        client = a_client(server.url)
        with pytest.raises(Unanswered):
            client.check_in(a_checkin(membership=None, day=DAY))
        client.close()
    body = json.loads(seen[0].partition(b"\r\n\r\n")[2])
    assert body == {"date": "2026-07-01", "venue": 321, "customer": 4567}


def test_comped(client: TeamUp, simulator: Simulator) -> None:
    client.check_in(
        a_checkin(customer=_member_of(simulator.gym, "lead"), membership=None, comped=True)
    )
    assert simulator.checkins[0].comped


def test_a_second_check_in_is_refused_in_a_way_that_is_understood(
    client: TeamUp, simulator: Simulator
) -> None:
    checkin = a_checkin(customer=_member_of(simulator.gym, "regular"), membership=None)
    client.check_in(checkin)
    with pytest.raises(Refused) as caught:
        client.check_in(checkin)
    assert caught.value.code == "already_checked_in"


def test_a_token_of_its_own_for_check_ins(gym: Gym) -> None:
    with Simulator(gym, token="for-staff", customer_token="for-members") as simulator:
        client = a_client(simulator.base_url, token="for-staff", checkin_token="for-members")
        who = _member_of(gym, "regular")
        client.check_in(a_checkin(customer=who, membership=None))
        assert client.fetch_member(who, deadline_s=5) is not None
        client.close()


def test_fetches_a_member(client: TeamUp, gym: Gym) -> None:
    who = gym.character("two")
    record = client.fetch_member(CustomerId(who.id), deadline_s=10)
    assert record is not None
    assert record.customer.full_name == who.name
    assert record.customer.cards == (who.card,)
    kinds = {membership.kind for membership in record.memberships}
    assert kinds == {MembershipKind.RECURRING, MembershipKind.PACK}
    assert not record.blocked
    assert not record.flagged
    assert record.fetched_at.tzinfo is UTC


def test_fetches_a_member_on_hold(client: TeamUp, gym: Gym) -> None:
    record = client.fetch_member(_member_of(gym, "hold"), deadline_s=10)
    assert record is not None
    (held,) = record.memberships
    assert held.status is MembershipStatus.HOLD
    assert held.hold_from is not None


def test_fetches_what_stands_against_a_member(client: TeamUp, gym: Gym) -> None:
    blocked = client.fetch_member(_member_of(gym, "blocked"), deadline_s=10)
    flagged = client.fetch_member(_member_of(gym, "flagged"), deadline_s=10)
    assert blocked is not None
    assert flagged is not None
    assert (blocked.blocked, blocked.flagged) == (True, False)
    assert (flagged.blocked, flagged.flagged) == (False, True)


def test_fetches_a_shared_membership(client: TeamUp, gym: Gym) -> None:
    record = client.fetch_member(_member_of(gym, "partner"), deadline_s=10)
    assert record is not None
    assert [m.customer for m in record.memberships] == [_member_of(gym, "parent")]


@pytest.mark.parametrize("customer", [1, 999_999_999])
def test_nobody(client: TeamUp, customer: int) -> None:
    assert client.fetch_member(CustomerId(customer), deadline_s=10) is None


def test_a_deleted_customer_is_nobody(client: TeamUp, gym: Gym) -> None:
    assert client.fetch_member(_member_of(gym, "deleted"), deadline_s=10) is None


def test_a_token_that_may_not_see_blocks_or_issues(client: TeamUp, simulator: Simulator) -> None:
    simulator.faults.add("403", path="/customer_registration_blocks")
    simulator.faults.add("403", path="/customer_issues")
    record = client.fetch_member(_member_of(simulator.gym, "blocked"), deadline_s=10)
    assert record is not None
    assert not record.blocked
    assert record.lacks == {MissingField.BLOCKED, MissingField.FLAGGED}
    whole = client.fetch_member(_member_of(simulator.gym, "blocked"), deadline_s=10)
    assert whole is not None
    assert whole.blocked
    assert whole.lacks == frozenset()


def test_cards_that_teamup_left_out_are_not_taken_for_none() -> None:
    def script(peer: Peer) -> None:
        while True:
            path = peer.request().split(b" ")[1]
            body = (
                b'{"id": 7, "field_values": [1, 2]}'
                if b"/customers/7" in path
                else b'{"results": []}'
            )
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    with RawServer(script) as server:
        client = a_client(f"{server.url}/api/v2")
        record = client.fetch_member(CustomerId(7), deadline_s=10)
        client.close()
    assert record is not None
    assert record.lacks == {MissingField.CARDS}


def test_a_deadline_holds_for_all_of_the_requests(client: TeamUp, simulator: Simulator) -> None:
    simulator.faults.add("hang", path="/customer_memberships")
    with pytest.raises(Unanswered):
        client.fetch_member(_member_of(simulator.gym, "two"), deadline_s=0.3)
    with pytest.raises(TeamUpError):
        client.fetch_member(_member_of(simulator.gym, "two"), deadline_s=0.0)


def test_finds_by_exactly_that_address(client: TeamUp, gym: Gym) -> None:
    family = [gym.character(name) for name in ("parent", "child", "sibling")]
    parent = family[0]
    assert parent.email is not None
    found = client.find_by_email(parent.email.upper(), deadline_s=10)
    assert {record.customer.id for record in found} == {one.id for one in family}
    assert client.find_by_email(parent.email[1:], deadline_s=10) == ()


@pytest.mark.parametrize("asked", ["ana@xn--mller-kva.example", "ANA@mu\u0308ller.example."])
def test_finds_an_address_whose_domain_is_spelt_otherwise(
    asked: str, client: TeamUp, gym: Gym
) -> None:
    who = gym.character("regular")
    gym.customers[who.id] = replace(who, email="Ana@Müller.example")
    (found,) = client.find_by_email(asked, deadline_s=10)
    assert found.customer.id == who.id
    assert client.find_by_email("ana@muller.example", deadline_s=10) == ()


def test_facts_of_the_account(client: TeamUp, gym: Gym) -> None:
    venue = client.venue(gym.venue_id)
    assert venue is not None
    assert (venue.name, venue.timezone) == (gym.name, "Europe/London")
    assert client.venue(99) is None
    assert client.provider(gym.provider_id).name == gym.name
    assert client.checkin_settings().enabled
    assert client.profiles()[0].provider == gym.provider_id


def test_profiles_are_asked_for_without_a_provider() -> None:
    seen: list[bytes] = []
    with _recorder(seen, b'{"results": []}') as server:
        client = a_client(server.url)
        assert client.profiles() == ()
        client.close()
    assert b"authorization:" in seen[0].lower()
    assert b"teamup-" not in seen[0].lower()
