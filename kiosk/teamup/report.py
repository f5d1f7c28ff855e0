"""The attendance report, read as evidence that a check-in arrived.

That walk-in check-ins make rows there, and that `checkin.ocurred_at` is set in them, is inferred,
not documented; the sender therefore asks for more than an empty report before it believes in an
absence.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo
from typing import Final

from pydantic import ValidationError

from kiosk.core.errors import Unanswered
from kiosk.core.members import CustomerId
from kiosk.core.sentences import say
from kiosk.teamup.answers import Answer, not_understood
from kiosk.teamup.wire import LinkedBody, Moment, Wire

PATH: Final = "/reports/attendances/data"
ROWS: Final = 100  # the documented most
MAX_ROWS: Final = 20_000

_COLUMNS: Final = "id,customer.id,venue.id,status,checkin.ocurred_at"


class CheckinTimeBody(Wire):
    """The check-in column of the attendance report, in the vendor's spelling."""

    ocurred_at: Moment | None = None


class ReportRowBody(Wire):
    """A row of the attendance report."""

    customer: LinkedBody | None = None
    venue: LinkedBody | None = None
    checkin: CheckinTimeBody | None = None


class ReportBody(Wire):
    """The attendance report's own envelope."""

    total: int | None = None
    rows: list[ReportRowBody]


def read_times(
    get: Callable[[Mapping[str, str | int]], Answer],
    customer: CustomerId,
    *,
    venue: int,
    day: date,
    zone: tzinfo,
) -> tuple[datetime, ...]:
    """Return the times of check-ins of `customer` at `venue` on `day` (in `zone`), in order.

    `get` fetches the report with the given parameters. Filters are asked for and applied here
    again, because some of TeamUp's filters are said to be ignored. Raises `Unanswered` when the
    report cannot be read to its end or leaves out whom or where a row is about: then nothing
    follows from it.
    """
    times: list[datetime] = []
    offset = 0
    while offset < MAX_ROWS:
        answer = get(
            {
                "format": "json",
                "columns": _COLUMNS,
                "customers": customer,
                "venues": venue,
                "limit": ROWS,
                "offset": offset,
            }
        )
        try:
            report = ReportBody.model_validate_json(answer.body)
        except ValidationError:
            raise not_understood(answer) from None
        for row in report.rows:
            moment = _time_of(row, customer, venue)
            if moment is not None and moment.astimezone(zone).date() == day:
                times.append(moment)
        offset += len(report.rows)
        if report.total is None or offset >= report.total:
            if report.total is None and len(report.rows) >= ROWS:
                break
            return tuple(sorted(times))
        if not report.rows:
            break
    raise Unanswered(say("TeamUp's attendance report ends before all of its rows were given."))


def _time_of(row: ReportRowBody, customer: CustomerId, venue: int) -> datetime | None:
    if row.checkin is None or row.checkin.ocurred_at is None:
        return None
    who = row.customer.id if row.customer else None
    where = row.venue.id if row.venue else None
    if who is None or where is None:
        raise Unanswered(say("TeamUp's attendance report does not say who checked in, or where."))
    return row.checkin.ocurred_at if (who, where) == (customer, venue) else None
