"""Filters, paging, expand and fields of the lists."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from kiosk.simulator import Gym, Simulator, make_gym
from tests.simulator.conftest import TODAY


def ids(answer: httpx.Response) -> list[int]:
    return [row["id"] for row in answer.json()["results"]]


def test_following_next_finds_every_customer_once(client: httpx.Client, gym: Gym) -> None:
    found: list[int] = []
    address: str | None = "/customers?page_size=25&fields=id"
    previous: list[str | None] = []
    while address is not None:
        page = client.get(address).json()
        assert page["count"] == 60
        found += [row["id"] for row in page["results"]]
        previous.append(page["previous"])
        address = page["next"]
        assert address is None or address.startswith(f"{client.base_url}customers?")
    assert found == [who.id for who in gym.customers.values() if not who.deleted]
    assert previous[0] is None
    assert previous[2] is not None
    assert "page=2" in previous[2]
    assert "page_size=25" in previous[2]


def test_an_empty_list_has_a_first_page(client: httpx.Client) -> None:
    page = client.get("/customers?ids=1").json()
    assert page == {"count": 0, "next": None, "previous": None, "results": []}


def test_a_large_gym_comes_in_pages_of_a_hundred() -> None:
    with Simulator(make_gym(10_000, today=TODAY)) as sim, httpx.Client(trust_env=False) as client:
        headers = {"Authorization": "JWT demo-token", "TeamUp-Provider-ID": "123"}
        address = f"{sim.base_url}/customers?page=100&expand=field_values"
        page = client.get(address, headers=headers).json()
        assert (page["count"], len(page["results"]), page["next"]) == (10_000, 100, None)


def test_customers_are_searched_by_name_and_address(client: httpx.Client, gym: Gym) -> None:
    zoe = gym.character("regular")
    assert zoe.id in ids(client.get("/customers", params={"query": "ZOË okonkwo"}))
    assert ids(client.get("/customers", params={"query": zoe.email or ""})) == [zoe.id]
    assert zoe.id in ids(client.get("/customers", params={"autocomplete": "okon"}))
    assert zoe.id not in ids(client.get("/customers", params={"autocomplete": "konk"}))
    assert ids(client.get("/customers", params={"query": zoe.card})) == []


def test_customers_are_filtered(client: httpx.Client, gym: Gym) -> None:
    family = [gym.character(role).id for role in ("parent", "child", "partner", "sibling")]
    assert ids(client.get("/customers?family=9001")) == family
    assert ids(client.get(f"/customers?ids={family[0]},{family[2]}")) == [family[0], family[2]]
    gone = gym.character("deleted").id
    assert gone in ids(client.get("/customers?deleted=true"))
    assert ids(client.get(f"/customers?ids={gone}")) == []
    assert client.get(f"/customers/{gone}").status_code == 404
    assert gym.character("child").id in ids(client.get("/customers?active_memberships=506"))


def test_deferred_fields_are_absent_until_expanded(client: httpx.Client, gym: Gym) -> None:
    who = gym.character("regular")
    plain = client.get(f"/customers/{who.id}").json()
    assert "field_values" not in plain
    assert plain["provider"] == gym.provider_id
    rich = client.get(f"/customers/{who.id}?expand=field_values.field,provider.address").json()
    (card,) = [row for row in rich["field_values"] if row["field"]["id"] == gym.card_field]
    assert (card["value"], card["field"]["type"]) == (who.card, "short_text")
    assert rich["provider"]["address"]["timezone"] == "Europe/London"


def test_fields_drop_everything_else(client: httpx.Client, gym: Gym) -> None:
    who = gym.character("regular")
    params = {"expand": "field_values", "fields": "id,field_values.value,unheard_of"}
    found = client.get(f"/customers/{who.id}", params=params).json()
    assert found.keys() == {"id", "field_values"}
    assert {"value": who.card} in found["field_values"]


def test_memberships_are_found_by_owner_and_by_family_share(client: httpx.Client, gym: Gym) -> None:
    partner, parent = gym.character("partner").id, gym.character("parent").id
    assert ids(client.get(f"/customer_memberships?customer={partner}")) == []
    shared = client.get(f"/customer_memberships?owned_or_shared_with_customer={partner}")
    assert [row["customer"] for row in shared.json()["results"]] == [parent]


def test_memberships_are_filtered_by_kind_and_day(client: httpx.Client, gym: Gym) -> None:
    def rows(query: str) -> list[dict[str, Any]]:
        found = client.get(f"/customer_memberships?{query}").json()["results"]
        assert found
        return list(found)

    assert {row["status"] for row in rows("status=complete")} == {"completed"}
    packs = rows("membership_type=pack&expand=membership")
    assert {row["membership"]["type"] for row in packs} == {"pack"}
    held = rows("has_active_hold=true&expand=active_hold&active_hold_end_date_gte=2026-10-11")
    assert gym.character("hold").id in {row["customer"] for row in held}
    assert {row["active_hold"]["active"] for row in held} == {True}
    late = rows("start_date_gte=2026-10-12")
    assert [row["customer"] for row in late] == [gym.character("future").id]
    ending = rows("has_expiration_date=true&expiration_date_lte=2026-10-16&status=active")
    assert gym.character("ends_soon").id in {row["customer"] for row in ending}
    order = [row["start_date"] for row in rows("sort=-start_date")]
    assert order == sorted(order, reverse=True)
    assert rows("sort=membership.name,membership.type,expiration_date,status")
    assert {row["membership"] for row in rows("membership=506")} == {506}
    gone = gym.character("deleted").id
    assert gone not in {row["customer"] for row in rows("page_size=100")}


def test_issues_and_blocks_are_filtered(client: httpx.Client, gym: Gym) -> None:
    flagged, blocked = gym.character("flagged").id, gym.character("blocked").id
    notes = client.get("/customer_issues?importance=flag_on_profile&expand=status").json()
    assert [row["customer"] for row in notes["results"]] == [flagged]
    assert notes["results"][0]["status"]["importance"] == "Flag on Profiles"
    assert ids(client.get(f"/customer_issues?customer={flagged}&status=52")) == []
    blocks = client.get("/customer_registration_blocks?is_active=true").json()["results"]
    assert [row["customer"] for row in blocks] == [blocked]
    none = client.get(f"/customer_registration_blocks?customer={flagged}").json()
    assert none["count"] == 0


def test_field_values_do_not_name_the_customer(client: httpx.Client, gym: Gym) -> None:
    who = gym.character("two")
    rows = client.get(f"/customer_field_values?customers={who.id}&field=77").json()["results"]
    assert [(row["field"], row["value"]) for row in rows] == [(77, who.card)]
    assert "customer" not in rows[0]


@pytest.mark.parametrize("sort", ["start", "-start", "end", "-end"])
def test_events_of_a_local_day(sort: str, client: httpx.Client) -> None:
    limits = "local_starts_at_gte=2026-10-11T00:00:00&local_starts_at_lte=2026-10-11T23:59:59"
    rows = client.get(f"/events?{limits}&status=active&venues=321&sort={sort}").json()["results"]
    names = ["Sunrise Yoga", "Lunchtime HIIT", "Strength Basics", "Spin"]
    assert [row["name"] for row in rows] == (names[::-1] if sort.startswith("-") else names)
    # London is an hour ahead of UTC in October.
    assert {row["starts_at"] for row in rows} >= {"2026-10-11T17:30:00.000Z"}
    assert client.get(f"/events?{limits}&ids=1").json()["count"] == 0


def test_attendances_of_a_customer_today(client: httpx.Client, gym: Gym) -> None:
    who = gym.character("booked").id
    limits = "event_starts_at_gte=2026-10-11T00:00:00Z&event_starts_at_lte=2026-10-11T23:00:00Z"
    query = f"customer={who}&{limits}&venue=321&offering_types=614&sort=-customer.created_at"
    (row,) = client.get(f"/attendances?{query}&expand=event").json()["results"]
    assert (row["status"], row["event"]["name"]) == ("registered", "Spin")
    assert client.get(f"/attendances?customer={who}&{limits}&event=1").json()["count"] == 0
