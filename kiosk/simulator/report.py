"""``GET /reports/attendances/data``: bookings and, after a lag, walk-in check-ins.

That walk-ins make rows, and how soon, is inferred; so is that ``checkin.ocurred_at`` is the moment
the server accepted the check-in, and that the limits on the event's start apply to it. Documented
is that column for classes only. So there are several kinds of report, see REPORTS. Each column has
a dotted name and older ones.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from typing import Final, Literal

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from kiosk.simulator import conventions
from kiosk.simulator.checkins import CheckinRegister, RecordedCheckin
from kiosk.simulator.conventions import ApiError, Json, Tree, invalid, keep
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymAttendance
from kiosk.simulator.wire import stamp

_WHOLE = (
    "id",
    "updated_at",
    "customer",
    "event",
    "offering_type",
    "venue",
    "instructors",
    "booking_method",
    "customer_membership",
    "booking_source",
    "status",
    "checkin",
    "is_first_attendance",
)
_NESTED = {
    "customer": ("id", "name", "email", "thumbnail_url"),
    "event": ("id", "starts_at", "ends_at", "name"),
    "offering_type": ("id", "name"),
    "venue": ("id", "name"),
    "customer_membership": ("id",),
    # The vendor's spelling.
    "checkin": ("ocurred_at",),
}
_MEMBERSHIP = "customer_membership.membership"

# Every spelling the contract lists, and the dotted path it stands for.
COLUMNS = {
    **{name: name for name in _WHOLE},
    **{f"{whole}.{part}": f"{whole}.{part}" for whole in _NESTED for part in _NESTED[whole]},
    **{f"{whole}_{part}": f"{whole}.{part}" for whole in _NESTED for part in _NESTED[whole]},
    _MEMBERSHIP: _MEMBERSHIP,
    f"{_MEMBERSHIP}.id": f"{_MEMBERSHIP}.id",
    f"{_MEMBERSHIP}.name": f"{_MEMBERSHIP}.name",
    "membership_id": f"{_MEMBERSHIP}.id",
    "membership_name": f"{_MEMBERSHIP}.name",
}

DEFAULT = ("id", "customer", "event", "venue", "customer_membership", "status", "checkin")


# Walk-ins share the report's id space with bookings; this keeps them apart.
_WALK_IN_BASE = 9_000_000
_STATUSES = ("attended", "registered", "no_show", "late_cancelled")

ReportKind = Literal[
    "shown", "late", "forbidden", "empty", "class-only", "class-times", "untimed", "unmarked"
]

REPORTS: Final[tuple[tuple[ReportKind, str], ...]] = (
    ("shown", "classes and walk-ins, each with the time of its check-in"),
    ("late", "the same, but each walk-in comes after a time of its own, up to twice the usual"),
    ("forbidden", "answers 403"),
    ("empty", "never has a row"),
    ("class-only", "classes with the times of their check-ins, and no walk-in"),
    ("class-times", "walk-ins too, but only classes name a time"),
    ("untimed", "classes and walk-ins, and no times"),
    ("unmarked", "walk-ins and classes with times, and no word of which is which"),
)
"""What the report may be like, and what that means."""


class SimulatedReport:
    """Makes the rows afresh for every request."""

    def __init__(
        self,
        gym: Gym,
        register: CheckinRegister,
        clock: Callable[[], datetime],
        lag_s: Callable[[], float],
        kind: Callable[[], ReportKind],
    ) -> None:
        self._gym = gym
        self._register = register
        self._clock = clock
        self._lag_s = lag_s
        self._kind = kind

    async def data(self, request: Request) -> Response:
        """The report as csv (the default, as documented) or json."""
        if self._kind() == "forbidden":
            raise ApiError(403, "You do not have permission to perform this action.")
        params = request.query_params
        columns = asked_columns(params) or DEFAULT
        asked = conventions.numbers(params, "customers")
        rows = [row for row in self._rows(asked) if self._wanted(params, row)]
        rows = [self._as_reported(row) for row in rows]
        for name in reversed([word for word in params.get("sort", "").split(",") if word]):
            path = asked_columns(QueryParams({"columns": name.lstrip("-")}))
            rows.sort(key=lambda row: str(cell(row, path[0])), reverse=name.startswith("-"))
        offset, limit = _slice(params)
        chosen = rows[offset : offset + limit]
        if params.get("format", "csv") == "json":
            tree = tree_of(columns)
            return JSONResponse(
                {
                    "total": len(rows),
                    "column_headers": [column_header(path) for path in columns],
                    "rows": [keep(row, tree) for row in chosen],
                }
            )
        if params.get("format", "csv") != "csv":
            raise invalid("format", "Choose csv or json.")
        return PlainTextResponse(_csv(columns, chosen), media_type="text/csv")

    def _rows(self, customers: Collection[int] | None) -> Iterator[Json]:
        """The rows of these customers (None: of all); most questions are about one of many."""
        kind = self._kind()
        if kind == "empty":
            return
        for booked in list(self._gym.attendances.values()):
            if booked.status in _STATUSES and (customers is None or booked.customer in customers):
                yield self._booking(booked)
        if kind == "class-only":
            return
        now = self._clock()
        for made in self._register.standing():
            if customers is not None and made.customer not in customers:
                continue
            if (now - made.timestamp).total_seconds() >= self._lag_of(made, kind):
                yield self._walk_in(made)

    def _lag_of(self, made: RecordedCheckin, kind: ReportKind) -> float:
        lag_s = self._lag_s()
        return lag_s * 2 * random.Random(made.id).random() if kind == "late" else lag_s

    def _as_reported(self, row: Json) -> Json:
        """The row with as much as this kind of report says."""
        match self._kind():
            case "untimed":
                return {**row, "checkin": None}
            case "class-times" if row["event"] is None:
                return {**row, "checkin": None}
            case "unmarked":
                return {name: row[name] for name in row if name not in ("event", "offering_type")}
        return row

    def _booking(self, booked: GymAttendance) -> Json:
        made = self._gym.events[booked.event]
        return {
            **self._person(booked.customer, booked.customer_membership),
            "id": booked.id,
            "updated_at": stamp(booked.updated_at or made.ends_at),
            "event": {
                "id": made.id,
                "starts_at": stamp(made.starts_at),
                "ends_at": stamp(made.ends_at),
                "name": made.name,
            },
            "offering_type": {"id": made.offering_type, "name": made.name},
            "booking_method": "membership",
            "status": booked.status,
            "checkin": booked.checked_in_at and {"ocurred_at": stamp(booked.checked_in_at)},
        }

    def _walk_in(self, made: RecordedCheckin) -> Json:
        return {
            **self._person(made.customer, made.customer_membership),
            "id": _WALK_IN_BASE + made.id,
            "updated_at": stamp(made.timestamp),
            "event": None,
            "offering_type": None,
            "booking_method": "membership" if made.customer_membership else "free",
            "status": "attended",
            "checkin": {"ocurred_at": stamp(made.timestamp)},
        }

    def _person(self, customer: int, membership: int | None) -> Json:
        who = self._gym.customers[customer]
        held = None if membership is None else self._gym.memberships[membership]
        return {
            "customer": {
                "id": who.id,
                "name": who.name,
                "email": who.email,
                "thumbnail_url": None,
            },
            "venue": {"id": self._gym.venue_id, "name": self._gym.name},
            "instructors": [],
            "customer_membership": held
            and {"id": held.id, "membership": {"id": held.product, "name": held.name}},
            "booking_source": None,
            "is_first_attendance": None,
        }

    def _wanted(self, params: QueryParams, row: Json) -> bool:
        held = row["customer_membership"] or {"id": None, "membership": {"id": None}}
        sets = (
            ("customers", row["customer"]["id"]),
            ("venues", row["venue"]["id"]),
            ("customer_memberships", held["id"]),
            ("memberships", held["membership"]["id"]),
            ("offering_types", (row["offering_type"] or {"id": None})["id"]),
        )
        for name, value in sets:
            asked = conventions.numbers(params, name)
            if asked is not None and value not in asked:
                return False
        kind = "class" if row["event"] else "check-in"
        chosen_of = (
            ("status", row["status"], _STATUSES),
            ("attendance_status", row["status"], _STATUSES),
            ("booking_methods", row["booking_method"], ("membership", "dropin", "free")),
            ("event_types", kind, ("appointment", "class")),
        )
        for name, value, known in chosen_of:
            chosen = conventions.choices(params, name, known)
            if chosen is not None and value not in chosen:
                return False
        after = conventions.whole(params, "id_gt")
        return (after is None or row["id"] > after) and self._in_time(params, row)

    def _in_time(self, params: QueryParams, row: Json) -> bool:
        text = row["event"]["starts_at"] if row["event"] else row["checkin"]["ocurred_at"]
        starts = datetime.fromisoformat(text)
        if not conventions.flag(params, "include_future") and starts > self._clock():
            return False
        limits = (
            ("event_start", starts),
            ("updated_at", datetime.fromisoformat(row["updated_at"])),
        )
        for name, moment in limits:
            first = conventions.moment(params, f"{name}_gte")
            last = conventions.moment(params, f"{name}_lte")
            if (first is not None and moment < first) or (last is not None and moment > last):
                return False
        return True


def _slice(params: QueryParams) -> tuple[int, int]:
    """Offset and number of rows, from limit and offset or from page and page_size."""
    number, size = (
        conventions.whole(params, "page", least=1),
        conventions.whole(params, "page_size", least=0),
    )
    limit = conventions.whole(params, "limit", least=1) or size or 50
    if limit > 100:
        raise invalid("limit", "Ensure this value is less than or equal to 100.")
    if number is not None:
        return (number - 1) * limit, limit
    return conventions.whole(params, "offset", least=0) or 0, limit


def _csv(columns: tuple[str, ...], rows: list[Json]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(column_header(path)["label"] for path in columns)
    writer.writerows([cell(row, path) for path in columns] for row in rows)
    return out.getvalue()


def asked_columns(params: QueryParams) -> tuple[str, ...]:
    """The dotted paths asked for, in the order asked; ApiError 400 for an unknown column."""
    conventions.choices(params, "columns", COLUMNS)
    names = [name.strip() for name in params.get("columns", "").split(",") if name.strip()]
    return tuple(dict.fromkeys(COLUMNS[name] for name in names))


def tree_of(columns: tuple[str, ...]) -> Tree:
    """The paths as nested dictionaries; a whole object swallows its own parts."""
    root: Tree = {}
    for path in columns:
        parts = path.split(".")
        inside = (".".join(parts[:depth]) for depth in range(1, len(parts)))
        if any(outer in columns for outer in inside):
            continue
        branch = root
        for part in parts:
            branch = branch.setdefault(part, {})
    return root


def column_header(path: str) -> Json:
    """The description of a column."""
    label = path.replace(".", " ").replace("_", " ").capitalize()
    return {
        "label": label,
        "key": path,
        "sortable": path != "instructors",
        "holds_customer_id": path == "customer.id",
        "required": False,
    }


def cell(row: Json, path: str) -> object:
    """One value of a row; of a whole object its name, time or id. Empty text for nothing."""
    value: object = row
    for part in path.split("."):
        if not isinstance(value, dict):
            return ""
        value = value.get(part)
    if isinstance(value, dict):
        value = value.get("name") or value.get("ocurred_at") or value.get("id")
    return "" if value is None else value
