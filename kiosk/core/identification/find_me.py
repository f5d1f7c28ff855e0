"""Find me: a member without a code is found by name, and proves it with a second fact.

The member's screen shows at most `MOST_HITS` names, as "Ana M.", and never a list to choose from
before a name was given. Whatever is wrong, the name or the fact, the answer is the same. Of the
second fact the directory stores no more than is needed to compare it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Protocol

from kiosk.core.admission.members import Customer
from kiosk.core.admission.rules import ChoosePerson, Decision
from kiosk.core.checkin.checkin_service import CheckinService
from kiosk.core.errors import TeamUpError
from kiosk.core.ports import Directory, MemberSource
from kiosk.core.text import initial

LEAST_LETTERS: Final = 3
"""A name of fewer letters is not looked for."""

MOST_HITS: Final = 5
"""More different names than this are not shown: the member is asked to type more."""

MOST_TYPED: Final = 64
"""The longest name or fact that is looked at, in characters."""

_MOST_MATCHES: Final = 200  # a gym with more of one name has it sorted out at the front desk
_FRESH_READS: Final = 3  # of members whose fact is not in the replica

SEARCH_POINTS: Final = 1
"""What a search for a name costs of the rate limit."""

MISS_POINTS: Final = 3
"""What a wrong second fact costs of it."""

# --- the second fact --------------------------------------------------------------------------


class SecondFact(StrEnum):
    """What a member tells besides the name."""

    EMAIL = "email"
    PHONE = "phone"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class FactField:
    """The custom field the second fact is read from; `field` 0 when there is none."""

    kind: SecondFact
    field: int = 0

    def read(self, value: object) -> str:
        """Return the fact in a field's `value` as the directory stores it; "" when there is none.

        Of a telephone number the last four digits are stored, of a birth date day and month;
        neither as a hash, which four digits would not withstand.
        """
        match self.kind:
            case SecondFact.PHONE:
                written = str(value) if isinstance(value, int) and value < 10**20 else value
                digits = _digits(written) if isinstance(written, str) else ""
                return f"{self.kind}:{digits[-4:]}" if len(digits) >= 4 else ""
            case SecondFact.BIRTHDAY:
                try:
                    born = date.fromisoformat(value[:10]) if isinstance(value, str) else None
                except ValueError:
                    born = None
                return f"{self.kind}:{born:%m%d}" if born else ""
            case SecondFact.EMAIL:
                return ""  # the address is no custom field, and in the replica already


NO_FACT: Final = FactField(SecondFact.EMAIL)
"""The second fact is not read from a custom field."""


def proves_fact(kind: SecondFact, customer: Customer, typed: str) -> bool:
    """Tell whether `typed` is the second fact of `customer`.

    An e-mail address fits by all that stands before the @ (what follows a + aside), or whole; a
    birth date by day and month in either order, as countries differ.
    """
    if kind is SecondFact.EMAIL:
        return _address_fits(customer.email.strip().lower(), typed.strip().lower())
    name, _, known = customer.fact.partition(":")
    digits = _digits(typed)
    if name != kind or not known or len(digits) != 4:
        return False
    return digits == known or (kind is SecondFact.BIRTHDAY and digits[2:] + digits[:2] == known)


def has_fact(kind: SecondFact, customer: Customer) -> bool:
    """Tell whether the replica has the second fact of `customer`."""
    return (
        bool(customer.email) if kind is SecondFact.EMAIL else customer.fact.startswith(f"{kind}:")
    )


def _address_fits(address: str, typed: str) -> bool:
    if not address or not typed:
        return False
    if "@" in typed:
        return typed == address
    start = address.partition("@")[0]
    return typed in (start, start.partition("+")[0])


def _digits(text: str) -> str:
    return "".join(c for c in text if c in "0123456789")


# --- the use cases ----------------------------------------------------------------------------


class FindMeTrouble(StrEnum):
    """Why nobody is found yet."""

    MISSED = "missed"
    """The name or the fact is wrong; which of them is not told."""
    MORE = "more"
    """Too many people could be meant: more of the name is needed."""
    TOO_SOON = "too_soon"
    """There were many tries; the next is looked at after a wait."""


@dataclass(frozen=True, slots=True)
class NameHit:
    """What is shown of `people`: the first name and the initial (may be "") that all have."""

    first_name: str
    initial: str
    people: tuple[Customer, ...]


@dataclass(frozen=True, slots=True)
class NameSearchResult:
    """What came of a name: `hits` to choose from, or the `trouble`; `wait_s` until the next try."""

    hits: tuple[NameHit, ...] = ()
    trouble: FindMeTrouble | None = None
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class FactNotProved:
    """The second fact did not fit, or came too soon."""

    trouble: FindMeTrouble
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A customer who fits a name; `whole`: every word of it is a whole word of theirs."""

    customer: Customer
    whole: bool


class NameSearch(Protocol):
    """Finds customers by name alone."""

    def named(self, text: str, *, limit: int) -> tuple[NameMatch, ...]:
        """Return customers each word of `text` begins a first or last name of; accents aside."""


class SearchRateLimit(Protocol):
    """Slows tries down, also across restarts (`kiosk.store.device_settings` implements it)."""

    def spend(self, points: int) -> float:
        """Count a try of so many points; return how many seconds it comes too soon (0: counted)."""

    def refund(self, points: int) -> None:
        """Give back the points of tries that turned out to be right."""


def letters_in(text: str) -> int:
    """Return how many letters `text` has; the kiosk looks for names of `LEAST_LETTERS` or more."""
    return sum(c.isalpha() for c in text)


class FindMe:
    """The use cases of *Find me*. Calls may block, and are made from worker threads.

    `fact` is the kind of second fact this gym asks for. `log` is given lines for the log; they name
    customers by id alone.
    """

    def __init__(
        self,
        *,
        fact: SecondFact,
        names: NameSearch,
        directory: Directory,
        source: MemberSource,
        patience: SearchRateLimit,
        checkin_service: CheckinService,
        log: Callable[[str], None],
    ) -> None:
        self.fact = fact
        self._names = names
        self._directory = directory
        self._source = source
        self._rate_limit = patience
        self._checkin_service = checkin_service
        self._log = log

    def search(self, text: str) -> NameSearchResult:
        """Return who `text` may be. May raise `StoreError`."""
        wanted = text[:MOST_TYPED]
        if letters_in(wanted) < LEAST_LETTERS:
            return NameSearchResult(trouble=FindMeTrouble.MORE)
        if too_soon := self._rate_limit.spend(SEARCH_POINTS):
            return NameSearchResult(trouble=FindMeTrouble.TOO_SOON, wait_s=too_soon)
        found = self._names.named(wanted, limit=_MOST_MATCHES)
        hits = _grouped(found)
        if len(hits) > MOST_HITS:
            hits = _grouped(match for match in found if match.whole)
            if not 0 < len(hits) <= MOST_HITS:
                return NameSearchResult(trouble=FindMeTrouble.MORE)
        return NameSearchResult(hits) if hits else NameSearchResult(trouble=FindMeTrouble.MISSED)

    def prove(self, hit: NameHit, typed: str, now: datetime) -> Decision | FactNotProved:
        """Decide about the one of `hit` whose second fact was typed, as about a scanned code.

        A try counts as wrong before it is looked at, so that pulling the plug does not win another.
        Raises as `CheckinService.judge` does.
        """
        if too_soon := self._rate_limit.spend(MISS_POINTS):
            return FactNotProved(FindMeTrouble.TOO_SOON, too_soon)
        people = self._proved(hit.people, typed[:MOST_TYPED])
        if not people:
            ids = ", ".join(str(customer.id) for customer in hit.people[:MOST_HITS])
            self._log(f"Find me: the second fact did not fit any of the customers {ids}")
            return FactNotProved(FindMeTrouble.MISSED)
        self._rate_limit.refund(MISS_POINTS + SEARCH_POINTS)
        if len(people) > 1:
            return ChoosePerson(people)
        return self._checkin_service.decide(people[0], now)

    def _proved(self, people: tuple[Customer, ...], typed: str) -> tuple[Customer, ...]:
        fits = tuple(customer for customer in people if proves_fact(self.fact, customer, typed))
        if fits:
            return fits
        unknown = [customer for customer in people if not has_fact(self.fact, customer)]
        fresh = (self._read_again(customer) for customer in unknown[:_FRESH_READS])
        return tuple(one for one in fresh if one and proves_fact(self.fact, one, typed))

    def _read_again(self, customer: Customer) -> Customer | None:
        deadline_s = self._checkin_service.gym.policy.answer_deadline_ms / 1000 / _FRESH_READS
        try:
            record = self._source.fetch_member(customer.id, deadline_s=deadline_s)
        except TeamUpError:
            return None
        if record is None:
            return None
        # What this read did not tell, such as a block, stays as it was known.
        self._directory.put(record.completed_by(self._directory.by_customer(customer.id)))
        return record.customer


def _grouped(found: Iterable[NameMatch]) -> tuple[NameHit, ...]:
    """Return one hit for all who would look the same on the screen; the fact tells them apart."""
    groups: dict[tuple[str, str], list[Customer]] = {}
    for match in found:
        first = match.customer.first_name.strip()
        last = match.customer.last_name.strip()
        key = (first or initial(last), initial(last) if first else "")
        groups.setdefault(key, []).append(match.customer)
    return tuple(
        NameHit(first, initial, tuple(people)) for (first, initial), people in groups.items()
    )
