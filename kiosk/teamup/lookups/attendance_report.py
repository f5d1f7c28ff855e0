"""The attendance report: rows that may be evidence that a check-in arrived.

That walk-in check-ins make rows there, and that `checkin.ocurred_at` is set in them, is inferred.
Documented is that column as the time the customer checked in *for the event*: a class a member was
confirmed in names a time as well. So each row is read with its event, and one that does not say
whether it has one is kept as unclear.
"""

from collections.abc import Callable, Mapping
from typing import Final

from pydantic import JsonValue, ValidationError

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import Unanswered
from kiosk.core.messages import msg
from kiosk.core.ports import ReportRow, RowKind
from kiosk.teamup.http.responses import Response, error_of_body
from kiosk.teamup.http.wire import LinkedBody, MaybeLink, MaybeMoment, Moment, Text, Wire

REPORT_PATH: Final = "/reports/attendances/data"
ROWS: Final = 100  # the documented most
MAX_ROWS: Final = 20_000
FRESH: Final[Mapping[str, str]] = {"Cache-Control": "no-cache"}
"""Asks caches on the way for nothing older than the question (RFC 9111, 5.2.1.4)."""

_COLUMNS: Final = (
    "id,updated_at,customer.id,venue.id,event.id,offering_type.id,status,checkin.ocurred_at"
)


class CheckinTimeBody(Wire):
    """The check-in column of the attendance report, in the vendor's spelling."""

    ocurred_at: Moment | None = None


class ReportRowBody(Wire):
    """A row of the attendance report."""

    id: MaybeLink = None
    updated_at: MaybeMoment = None
    customer: LinkedBody | None = None
    venue: LinkedBody | None = None
    event: JsonValue = None
    offering_type: JsonValue = None
    status: Text = ""
    checkin: CheckinTimeBody | None = None

    def read(self, customer: CustomerId, venue: int) -> ReportRow | None:
        """Return what the row may say of `customer` at `venue`; None: it is of somebody else."""
        who = self.customer.id if self.customer else None
        if who not in (None, customer):
            return None
        return ReportRow(
            self._kind(certain=who is not None and self._is_at(venue)),
            at=self.checkin.ocurred_at if self.checkin else None,
            updated_at=self.updated_at,
            attended=self.status.lower() == "attended",
        )

    def _kind(self, *, certain: bool) -> RowKind:
        if not _is_nothing(self.event):
            return RowKind.CLASS
        known = "event" in self.model_fields_set and _is_nothing(self.offering_type)
        return RowKind.WALK_IN if known and certain else RowKind.UNCLEAR

    def _is_at(self, venue: int) -> bool:
        return self.venue is not None and self.venue.id == venue


def _is_nothing(value: JsonValue) -> bool:
    """Whether there is no object: null, or one that consists of nulls."""
    if isinstance(value, dict):
        return bool(value) and all(part is None for part in value.values())
    return value is None


class ReportBody(Wire):
    """The attendance report's own envelope."""

    total: int | None = None
    rows: list[ReportRowBody]


def read_rows(
    get: Callable[[Mapping[str, str | int]], Response], customer: CustomerId, *, venue: int
) -> tuple[ReportRow, ...]:
    """Return the rows that are, or may be, of `customer`.

    `get` fetches the report with the given parameters. No filter but the customer's is asked for,
    because what a filter leaves out cannot be told from what is not there; and that one is applied
    here again, because some of TeamUp's filters are said to be ignored. Raises `Unanswered` when
    the report cannot be read whole: then nothing follows from it.
    """
    found: list[ReportRowBody] = []
    total: int | None = None
    while len(found) < MAX_ROWS:
        page = _page(get, customer, len(found))
        if found and page.total != total:
            raise Unanswered(_CHANGED)
        total = page.total
        several = bool(found)
        found += page.rows
        if total is None and len(found) >= ROWS:
            break
        if total is None or len(found) >= total:
            if several:
                _check_distinct(found)
            rows = (row.read(customer, venue) for row in found)
            return tuple(row for row in rows if row is not None)
        if not page.rows:
            break
    raise Unanswered(msg("TeamUp's attendance report ends before all of its rows were given."))


_CHANGED: Final = msg("TeamUp's attendance report changed while the kiosk was reading it.")


def _page(
    get: Callable[[Mapping[str, str | int]], Response], customer: CustomerId, offset: int
) -> ReportBody:
    answer = get(
        {
            "format": "json",
            "columns": _COLUMNS,
            "customers": customer,
            "limit": ROWS,
            "offset": offset,
        }
    )
    if answer.headers.get("age", "0").strip() != "0":
        raise Unanswered(msg("TeamUp's attendance report came out of a cache, so it may be old."))
    try:
        return ReportBody.model_validate_json(answer.body)
    except ValidationError:
        raise error_of_body(answer) from None


def _check_distinct(rows: list[ReportRowBody]) -> None:
    """Pages are counted from the first row: a row added meanwhile shows another one twice, and a
    row taken away hides one."""
    numbers = {row.id for row in rows}
    if None in numbers or len(numbers) != len(rows):
        raise Unanswered(_CHANGED)
