"""Every call, answering well and badly, as the contract allows."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest
from openapi_core.exceptions import OpenAPIError

from kiosk.simulator import Gym, Simulator, wire
from tests.simulator.conftest import visit
from tests.simulator.contract import Contract

CUSTOMER_PARTS = (
    "field_values.field,provider.address,lead_source,sms_account,customer_venue.venue_rooms,"
    "credit_balance,is_opted_into_sms_marketing,is_opted_into_broadcast_messages"
)
REPORT = "/reports/attendances/data?format=json"
READS = {
    "/checkins/settings": ("",),
    "/customers": (
        "",
        "?page_size=7&page=2",
        f"?expand={CUSTOMER_PARTS}",
        "?fields=id,email,field_values.value&expand=field_values",
        "?deleted=true",
        "?active_memberships=501,505",
    ),
    "/customers/{customer}": ("", f"?expand={CUSTOMER_PARTS}", "?fields=first_name"),
    "/customer_memberships": (
        "",
        "?expand=membership,customer.field_values,active_hold,next_billing_date",
        "?status=hold,complete&membership_type=recurring,prepaid&sort=-start_date,status",
        "?fields=id,status,membership.name&expand=membership",
    ),
    "/customer_memberships/{membership}/usage": ("", "?date=2026-10-11"),
    "/memberships/{product}": ("", "?fields=name,type"),
    "/venues": ("", "?expand=venue_rooms", "?status=archived"),
    "/providers/{provider}": (
        "",
        "?expand=address,contact_info,icalendar_links,default_registration_settings",
    ),
    "/attendances": (
        "",
        "?expand=event.venue,customer,customer_membership.membership,waitlist_spot,gympass_booking",
        "?status=plans_to_attend&sort=-event_starts_at",
    ),
    "/events": ("", "?page_size=250&expand=venue,instructors,offering_type,category&sort=-start"),
    "/customer_issues": ("", "?expand=status,case_type&importance=flag_on_profile"),
    "/customer_registration_blocks": ("", "?is_active=true"),
    "/customer_field_values": ("", "?field=77"),
    "/customer_fields": ("", "?system_use=date_of_birth"),
    "/auth/profiles": ("", "?expand=provider"),
    "/reports/attendances/data": (
        "?format=json",
        "?format=json&columns=customer_id,checkin.ocurred_at,venue,status,membership_name",
        "?format=json&columns=customer,customer.id&limit=2&offset=1&sort=-customer.name",
        "?format=json&page=2&page_size=3&include_future=true",
    ),
}
CASES = [path + query for path, queries in READS.items() for query in queries]


def filled(path: str, gym: Gym) -> str:
    regular = gym.character("regular")
    return path.format(
        customer=regular.id,
        membership=gym.memberships_of(regular.id)[0].id,
        product=501,
        provider=gym.provider_id,
    )


def report_format(path: str) -> str:
    return f"{path}?format=json" if path.startswith("/reports") else path


@pytest.mark.parametrize("case", CASES)
def test_every_read_answers_as_the_contract_says(
    case: str, client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.report_lag_s = 0
    sim.check_in(gym.character("regular").id)
    assert client.get(filled(case, gym)).status_code == 200


def test_writes_answer_as_the_contract_says(client: httpx.Client, gym: Gym) -> None:
    plain = client.post("/checkins", json=visit(gym))
    assert plain.status_code == 201
    free = client.post("/checkins", json=visit(gym, "new", comped=True))
    assert (free.status_code, free.json()["customer_membership"]) == (201, None)
    nobody = next(c for c in gym.customers.values() if not c.deleted)
    gym.customers[nobody.id] = replace(nobody, card="")
    card = {"field": gym.card_field, "customer": nobody.id, "value": "CARD 99"}
    made = client.post("/customer_field_values", json=card)
    assert (made.status_code, made.json()["value"]) == (201, "CARD 99")
    assert gym.customers[nobody.id].card == "CARD 99"
    body = {"refresh_token": "demo-refresh", "new_access_token_type": "provider"}
    pair = client.post("/auth/refresh_access_token", json=body)
    assert (pair.status_code, pair.json()["access_token"]) == (200, "demo-token")


def test_nothing_in_the_contract_is_left_out(contract: Contract) -> None:
    reads = {
        ("GET", path)
        for path in (
            name.replace("{customer}", "{id}")
            .replace("{membership}", "{id}")
            .replace("{product}", "{id}")
            .replace("{provider}", "{id}")
            for name in READS
        )
    }
    writes = {
        ("POST", "/checkins"),
        ("POST", "/customer_field_values"),
        ("POST", "/auth/refresh_access_token"),
    }
    assert contract.operations() == reads | writes


@pytest.mark.parametrize("path", [*READS, "/checkins"])
@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"Authorization": "Bearer wrong"}, 401, "authentication_failed"),
        ({"Authorization": "Basic demo-token"}, 401, "authentication_failed"),
        ({"TeamUp-Provider-ID": "124"}, 403, "provider_invalid"),
        ({"TeamUp-Provider-ID": "abc"}, 400, "provider_header_invalid"),
        ({"TeamUp-Request-Mode": "robot"}, 403, "mode_not_allowed"),
    ],
)
def test_wrong_headers_are_refused_by_every_call(
    path: str,
    change: dict[str, str],
    status: int,
    code: str,
    client: httpx.Client,
    gym: Gym,
    sim: Simulator,
) -> None:
    address = report_format(filled(path, gym))
    if path == "/checkins":
        answer = client.post(address, json=visit(gym), headers=change)
    else:
        answer = client.get(address, headers=change)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert sim.checkins == []


@pytest.mark.parametrize("path", [*READS, "/checkins"])
def test_the_provider_header_is_needed_where_it_is_documented(
    path: str, client: httpx.Client, gym: Gym
) -> None:
    del client.headers["TeamUp-Provider-ID"]
    address = report_format(filled(path, gym))
    answer = client.post(address, json=visit(gym)) if path == "/checkins" else client.get(address)
    if path in ("/auth/profiles", "/reports/attendances/data"):
        assert answer.status_code == 200
    else:
        assert (answer.status_code, answer.json()["code"]) == (400, "provider_header_missing")


@pytest.mark.parametrize("path", [*READS, "/checkins"])
@pytest.mark.parametrize("status", [401, 403, 429, 500, 502, 503, 504])
def test_faults_with_a_json_body_keep_to_the_contract(
    path: str, status: int, client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    address = report_format(filled(path, gym))
    sim.faults.add("status", "*", status=status, retry_after=3)
    method = "POST" if path == "/checkins" else "GET"
    answer = client.request(method, address, json=visit(gym) if method == "POST" else None)
    assert (answer.status_code, answer.headers["retry-after"]) == (status, "3")


def test_other_documented_faults_of_check_ins(
    client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    for status in (400, 404, 409):
        sim.faults.add(str(status))
        assert client.post("/checkins", json=visit(gym)).status_code == status
    sim.faults.add("502", body="html")
    answer = client.post("/checkins", json=visit(gym))
    assert answer.headers["content-type"].startswith("text/html")
    assert sim.checkins == []


@pytest.mark.parametrize(
    "path",
    [
        "/customers/999999",
        "/customer_memberships/999999/usage",
        "/memberships/999999",
        "/providers/999999",
        "/customers?page=99",
        "/events?page=99",
    ],
)
def test_what_is_not_there_is_not_found(path: str, client: httpx.Client) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/customers?page_size=101",
        "/customers?page=0",
        "/customers?page=two",
        "/customers?ids=1,two",
        "/customers?deleted=perhaps",
        "/customers?expand=shoe_size",
        "/customers?expand=a.b.c.d.e",
        "/events?page_size=251",
        "/events?starts_at_gte=yesterday",
        "/customer_memberships?status=completed",
        "/customer_memberships?start_date_gte=soon",
        f"{REPORT}&columns=shoe_size",
        f"{REPORT}&limit=101",
    ],
)
def test_bad_parameters_are_named(path: str, client: httpx.Client) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (400, "parameter_invalid")
    assert len(answer.json()["field_errors"]) == 1


@pytest.mark.parametrize("kind", ["wrong_shape", "captive_portal", "redirect"])
def test_answers_outside_the_contract_are_noticed(
    kind: str, client: httpx.Client, gym: Gym, sim: Simulator
) -> None:
    sim.faults.add(kind)
    with pytest.raises(OpenAPIError):
        client.post("/checkins", json=visit(gym))


def test_one_wrong_value_deep_inside_is_noticed(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "stamp", str)
    with pytest.raises(OpenAPIError):
        client.get("/attendances?expand=event")
