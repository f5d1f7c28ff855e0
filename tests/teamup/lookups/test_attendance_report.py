"""The attendance report: read whole, and each row for what it says."""

import json
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import Unanswered
from kiosk.core.ports import ReportRow, RowKind
from kiosk.simulator import Simulator
from kiosk.simulator.report import ReportKind
from kiosk.teamup.client import TeamUp
from tests.helpers.rawserver import Peer, RawServer, answer
from tests.teamup.making import QUICK, a_client, today, utc_now

AT = "2026-07-01T10:00:00Z"
CLASS: dict[str, Any] = {"id": 70001, "name": "Spin"}
WALK_IN: dict[str, Any] = {
    "id": 1,
    "updated_at": AT,
    "customer": {"id": 7},
    "venue": {"id": 321},
    "event": None,
    "offering_type": None,
    "status": "attended",
    "checkin": {"ocurred_at": AT},
}


def _row(**changes: Any) -> dict[str, Any]:
    return {**WALK_IN, **changes}


def _without(*names: str) -> dict[str, Any]:
    return {name: value for name, value in WALK_IN.items() if name not in names}


def _report(*pages: object, headers: str = "", seen: list[bytes] | None = None) -> RawServer:
    bodies = [json.dumps(page).encode() for page in pages]

    def script(peer: Peer) -> None:
        for body in bodies:
            asked = peer.request()
            if seen is not None:
                seen.append(asked)
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
            peer.send(head.encode() + body)

    return RawServer(script)


def _read(*pages: object, headers: str = "") -> tuple[ReportRow, ...]:
    with _report(*pages, headers=headers) as server:
        client = a_client(server.url, limits=QUICK)
        try:
            return client.report_rows(CustomerId(7))
        finally:
            client.close()


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (_row(), RowKind.WALK_IN),
        (_row(event={"id": None, "name": None}), RowKind.WALK_IN),
        (_row(status="No show"), RowKind.WALK_IN),
        (_without("offering_type"), RowKind.WALK_IN),
        (_row(event=CLASS), RowKind.CLASS),
        (_row(event=CLASS, venue=None), RowKind.CLASS),
        (_row(event=70001), RowKind.CLASS),
        (_row(event={}), RowKind.CLASS),
        (_row(offering_type={"id": 5}), RowKind.UNCLEAR),
        (_without("event"), RowKind.UNCLEAR),
        (_without("event", "offering_type"), RowKind.UNCLEAR),
        (_row(customer=None), RowKind.UNCLEAR),
        (_row(venue=None), RowKind.UNCLEAR),
        (_row(venue={"id": 322}), RowKind.UNCLEAR),
    ],
)
def test_what_a_row_is_about(row: dict[str, Any], kind: RowKind) -> None:
    (read,) = _read({"total": 1, "rows": [row]})
    assert read.kind is kind


def test_what_a_row_says() -> None:
    rows = [_row(), _row(checkin=None, status="registered", updated_at="soon")]
    timed, untimed = _read({"total": 2, "rows": rows})
    assert timed.at == timed.updated_at
    assert timed.at is not None
    assert timed.at.isoformat() == "2026-07-01T10:00:00+00:00"
    assert timed.attended
    assert untimed == ReportRow(RowKind.WALK_IN, attended=False)
    (read,) = _read({"total": 1, "rows": [_row(checkin={"ocurred_at": None}, status="Attended")]})
    assert (read.at, read.attended) == (None, True)


def test_another_customers_rows_are_left_out_though_the_filter_was_ignored() -> None:
    assert _read({"total": 2, "rows": [_row(customer={"id": 8}), _row(event=CLASS)]}) == _read(
        {"total": 1, "rows": [_row(event=CLASS)]}
    )


def test_it_is_asked_for_one_customer_with_no_other_filter_and_fresh() -> None:
    seen: list[bytes] = []
    pages = [{"total": 2, "rows": [_row(id=1)]}, {"total": 2, "rows": [_row(id=2)]}]
    with _report(*pages, seen=seen) as server:
        client = a_client(server.url, limits=QUICK)
        assert len(client.report_rows(CustomerId(7))) == 2
        client.close()
    for offset, request in enumerate(seen):
        head = request.decode()
        query = parse_qs(urlsplit(head.split(" ")[1]).query)
        assert query == {
            "format": ["json"],
            "columns": [
                "id,updated_at,customer.id,venue.id,event.id,offering_type.id,status,"
                "checkin.ocurred_at"
            ],
            "customers": ["7"],
            "limit": ["100"],
            "offset": [str(offset)],
        }
        assert "cache-control: no-cache" in head.lower()
        assert "authorization: " in head.lower()


def test_it_is_read_to_its_end() -> None:
    first = {"total": 3, "rows": [_row(id=1), _row(id=2)]}
    assert len(_read(first, {"total": 3, "rows": [_row(id=3)]})) == 3
    assert len(_read({"rows": [_row(), _row()]})) == 2


ENDS = "^TeamUp's attendance report ends before all of its rows were given.$"
PAGE = [_row(id=number) for number in range(1, 3)]


@pytest.mark.parametrize(
    ("pages", "says"),
    [
        ([{"total": 3, "rows": PAGE}, {"total": 3, "rows": []}], ENDS),
        ([{"rows": [_row()] * 100}], ENDS),
        ([{"total": 3, "rows": PAGE}, {"total": 4, "rows": [_row(id=3)]}], "changed while"),
        ([{"total": 3, "rows": PAGE}, {"rows": [_row(id=3)]}], "changed while"),
        ([{"total": 3, "rows": PAGE}, {"total": 3, "rows": [_row(id=2)]}], "changed while"),
        ([{"total": 3, "rows": PAGE}, {"total": 3, "rows": [_row(id=None)]}], "changed while"),
        (
            [{"total": 1, "rows": [_row(checkin={"ocurred_at": "yesterday"})]}],
            "not what was asked for",
        ),
        ([{"total": 0}], "not what was asked for"),
        ([{"rows": {}}], "not what was asked for"),
    ],
)
def test_a_report_from_which_nothing_follows(pages: list[object], says: str) -> None:
    with pytest.raises(Unanswered, match=says):
        _read(*pages)


def test_a_report_in_csv() -> None:
    with RawServer(answer("200 OK", b"id,customer\r\n")) as server:
        client = a_client(server.url)
        with pytest.raises(Unanswered):
            client.report_rows(CustomerId(7))
        client.close()


def test_a_report_out_of_a_cache_is_not_believed() -> None:
    page = {"total": 1, "rows": [_row()]}
    assert len(_read(page, headers="Age: 0\r\n")) == 1
    with pytest.raises(
        Unanswered, match=r"^TeamUp's attendance report came out of a cache, so it may be old.$"
    ):
        _read(page, headers="Age: 30\r\n")


def _kinds(client: TeamUp, customer: int) -> list[tuple[str, bool]]:
    rows = client.report_rows(CustomerId(customer))
    return sorted((row.kind.name, row.at is not None) for row in rows)


@pytest.mark.parametrize(
    ("report", "kinds"),
    [
        ("shown", [("CLASS", True), ("WALK_IN", True)]),
        ("late", [("CLASS", True), ("WALK_IN", True)]),
        ("empty", []),
        ("class-only", [("CLASS", True)]),
        ("class-times", [("CLASS", True), ("WALK_IN", False)]),
        ("untimed", [("CLASS", False), ("WALK_IN", False)]),
        ("unmarked", [("UNCLEAR", True), ("UNCLEAR", True)]),
    ],
)
def test_over_http(
    client: TeamUp, simulator: Simulator, report: ReportKind, kinds: list[tuple[str, bool]]
) -> None:
    simulator.report = report
    who = simulator.gym.character("newcomer").id
    event = simulator.add_class(utc_now() - timedelta(minutes=5))
    simulator.confirm_attendance(simulator.book_class(who, event.id).id)
    made = simulator.check_in(who, day=today())
    assert _kinds(client, who) == kinds
    times = [row.at for row in client.report_rows(CustomerId(who)) if row.kind is RowKind.WALK_IN]
    if ("WALK_IN", True) in kinds:
        (moment,) = times
        assert moment is not None
        assert abs(moment - made.timestamp) < timedelta(milliseconds=1)
