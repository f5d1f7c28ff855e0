"""A model of TeamUp for the state machine: what it accepted, and what its report shows when."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, UseCount
from kiosk.core.errors import (
    Refused,
    TeamUpError,
    TooManyRequests,
    Unanswered,
    Unauthorised,
    Unavailable,
    Unreachable,
)
from kiosk.core.ports import Confirmation, DayClasses, ReportRow, RowKind

ZONE = ZoneInfo("Europe/London")


class Killed(BaseException):
    """The process dies here: nothing after this line of the kiosk is executed."""


class Usage(Enum):
    """What becomes of a question for the use count of a membership."""

    UNLIMITED = "no limit, no count"
    COUNTED = "the count"
    FORBIDDEN = "403"


class Ending(Enum):
    """How a POST ends."""

    ACCEPTED = "201"
    REFUSED = "400"
    UNREACHABLE = "no connection"
    BAD_TOKEN = "401"
    TOO_MANY = "429"
    UNAVAILABLE = "503"
    LOST_BEFORE = "lost before it was carried out"
    LOST_AFTER = "lost after it was carried out"
    KILLED_BEFORE = "killed before it was carried out"
    KILLED_AFTER = "killed after it was carried out"


class Shows(Enum):
    """What there is to see in the attendance report."""

    ALL = "check-ins, and classes a member was checked in for, with their times"
    NOTHING = "no row, ever"
    CLASSES = "classes only"
    NO_TIMES = "check-ins without a time, classes with theirs"
    NO_MARKS = "times, and no word of which are of classes"


class Report(Enum):
    """What becomes of a look at the attendance report."""

    SHOWN = "the rows"
    FORBIDDEN = "403"
    UNREACHABLE = "no connection"
    NONSENSE = "an answer nothing follows from"
    KILLED = "killed while looking"


MISSED: dict[Ending, TeamUpError] = {
    Ending.UNREACHABLE: Unreachable("TeamUp cannot be reached."),
    Ending.BAD_TOKEN: Unauthorised("The token is wrong.", status=401),
    Ending.TOO_MANY: TooManyRequests("Too many.", status=429, retry_after=3.0),
    Ending.UNAVAILABLE: Unavailable("Not now.", status=503),
}
CARRIED_OUT = frozenset({Ending.ACCEPTED, Ending.LOST_AFTER, Ending.KILLED_AFTER})


@dataclass(frozen=True, slots=True)
class Accepted:
    """A check-in TeamUp has. `checkin` is the kiosk's id, which the real one never learns."""

    checkin: str
    customer: CustomerId
    day: date
    at: datetime


@dataclass
class Server:
    """The model; a `CheckinApi` for the sender.

    `now` is the true time; the kiosk's clock is ahead of it by `ahead`. `shows` is what the report
    is like, and each check-in is shown `report_lag` after it, or, where `lags_differ`, any time up
    to that. `once_a_day`: a second check-in of a day is refused. `moved` is how far use counts
    were moved by other things than check-ins, `attended` when members were checked in for classes.
    """

    now: datetime
    ahead: timedelta = timedelta(0)
    report_lag: timedelta = timedelta(0)
    lags_differ: bool = False
    shows: Shows = Shows.ALL
    once_a_day: bool = False
    usage: Usage = Usage.UNLIMITED
    ending: Ending = Ending.ACCEPTED
    report: Report = Report.SHOWN
    takes: timedelta = timedelta(0)
    accepted: list[Accepted] = field(default_factory=list)
    moved: Counter[int] = field(default_factory=Counter)
    attended: list[tuple[int, datetime]] = field(default_factory=list)

    def clock(self) -> datetime:
        """Return what the kiosk's clock says."""
        return self.now + self.ahead

    def check_in(self, checkin: Checkin) -> Confirmation:
        """End the POST the way that was chosen."""
        if (missed := MISSED.get(self.ending)) is not None:
            raise missed
        if self.ending is Ending.KILLED_BEFORE:
            raise Killed
        if self.ending is Ending.REFUSED:
            raise Refused("No such customer.", status=400, code="invalid", body="invalid")
        self.now += self.takes / 2
        if self.ending is not Ending.LOST_BEFORE:
            self._accept(checkin)
        self.now += self.takes / 2
        if self.ending is Ending.KILLED_AFTER:
            raise Killed
        if self.ending is not Ending.ACCEPTED:
            raise Unanswered("The connection was lost.")
        return Confirmation(server_id=len(self.accepted), timestamp=self.now)

    def _accept(self, checkin: Checkin) -> None:
        visit = (checkin.customer, checkin.date)
        if self.once_a_day and visit in self.visits():
            if self.ending is Ending.ACCEPTED:
                raise Refused("Again.", status=400, code="already_checked_in", body="again")
            return
        self.accepted.append(Accepted(checkin.id, checkin.customer, checkin.date, self.now))

    def report_rows(self, customer: CustomerId) -> tuple[ReportRow, ...]:
        """Show what the report shows, or end the look the way that was chosen."""
        match self.report:
            case Report.FORBIDDEN:
                raise Refused("Not permitted.", status=403)
            case Report.UNREACHABLE:
                raise Unreachable("TeamUp cannot be reached.")
            case Report.NONSENSE:
                raise Unanswered("The report ends before all of its rows were given.")
            case Report.KILLED:
                raise Killed
            case Report.SHOWN:
                return (*self._walk_ins(customer), *self._classes(customer))

    def _walk_ins(self, customer: CustomerId) -> list[ReportRow]:
        if self.shows in (Shows.NOTHING, Shows.CLASSES):
            return []
        return [
            ReportRow(
                RowKind.UNCLEAR if self.shows is Shows.NO_MARKS else RowKind.WALK_IN,
                None if self.shows is Shows.NO_TIMES else made.at,
                made.at,
            )
            for number, made in enumerate(self.accepted)
            if made.customer == customer and made.at + self._lag_of(number) <= self.now
        ]

    def _lag_of(self, number: int) -> timedelta:
        return self.report_lag * (number % 4) / 3 if self.lags_differ else self.report_lag

    def _classes(self, customer: CustomerId) -> list[ReportRow]:
        if self.shows is Shows.NOTHING:
            return []
        kind = RowKind.UNCLEAR if self.shows is Shows.NO_MARKS else RowKind.CLASS
        return [ReportRow(kind, at, at) for whose, at in self.attended if whose == customer]

    def uses(
        self,
        membership: CustomerMembershipId,
        day: date,  # noqa: ARG002  # the port's; one period for all days here
        *,
        deadline_s: float | None = None,  # noqa: ARG002
    ) -> UseCount | None:
        """Count the uses of the membership's customer: in the model both have one number."""
        match self.usage:
            case Usage.UNLIMITED:
                return None
            case Usage.FORBIDDEN:
                raise Refused("Super admins only.", status=403)
            case Usage.COUNTED:
                made = sum(int(one.customer) == int(membership) for one in self.accepted)
                return UseCount("ever", made + self.moved[int(membership)])

    def classes_on(
        self,
        customer: CustomerId,
        day: date,
    ) -> DayClasses:
        """Count the classes the customer was checked in for."""
        return DayClasses(
            attended=sum(
                whose == customer and at.astimezone(ZONE).date() == day
                for whose, at in self.attended
            )
        )

    def visits(self) -> Counter[tuple[CustomerId, date]]:
        """Return how often TeamUp has each visit."""
        return Counter((made.customer, made.day) for made in self.accepted)

    def counts(self) -> Counter[str]:
        """Return how often TeamUp has each check-in of the kiosk."""
        return Counter(made.checkin for made in self.accepted)
