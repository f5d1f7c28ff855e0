"""Everything the kiosk holds about one customer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.checkin.checkin import Checkin, HistoryEntry
from kiosk.core.identification.card_forms import field_forms, loose_forms, normal_form
from kiosk.core.identification.codes import Code
from kiosk.core.identification.email_addresses import addresses_in, normal_address
from kiosk.core.ports import LinkedCard, PendingScan
from kiosk.store.data_files import DataFiles
from kiosk.store.outbox.erased_customers import SqliteErasedCustomers
from kiosk.store.outbox.export import NO_PERSONS, checkin_as_json
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox

_SHORTEST_WORD: Final = 4  # shorter ones are parts of others

PassOwner = Callable[[str], CustomerId | None]
"""Gives whose pass a text is, also of an ended one; None: it is no pass of this gym."""


@dataclass(frozen=True, slots=True)
class PersonData:
    """What is held of `customer`: `record` of the directory (None: nothing), and of the books.

    `erased_at` (aware): since then nothing but the number is to be kept. `persons` of staff are as
    of `Outbox.persons`.
    """

    customer: CustomerId
    record: MemberRecord | None
    cards: tuple[LinkedCard, ...]
    checkins: tuple[tuple[Checkin, tuple[HistoryEntry, ...]], ...]
    scans: tuple[PendingScan, ...]
    erased_at: datetime | None
    persons: Mapping[str, tuple[str, str]]

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is known of the customer."""
        found = (self.record, self.cards, self.checkins, self.scans, self.erased_at)
        return not any(found)

    @property
    def words(self) -> tuple[str, ...]:
        """What the person is called by in texts: name, address, card numbers; longest first.

        Not first or last names alone, which are other people's, too.
        """
        found = {checkin.customer_name for checkin, _ in self.checkins}
        found |= {card.number for card in self.cards}
        if self.record is not None:
            member = self.record.customer
            first, last = member.first_name, member.last_name
            found |= {member.full_name, f"{last} {first}", f"{last}, {first}", member.email}
            found |= {*member.cards}
        nameless = f"#{self.customer}"
        usable = {one.strip() for one in found if one != nameless}
        return tuple(sorted((w for w in usable if len(w) >= _SHORTEST_WORD), key=len, reverse=True))


def read_person(files: DataFiles, customer: CustomerId, owner: PassOwner) -> PersonData:
    """Read everything that is held of a customer. May raise `StoreError`."""
    outbox = SqliteOutbox(files.outbox_database)
    record = files.directory().by_customer(customer)
    cards = SqliteLinkedCards(files.outbox_database).of_customer(customer)
    checkins = outbox.of_customer(customer, date.min, date.max)
    mine = _Codes(customer, record, cards, owner)
    return PersonData(
        customer,
        record,
        cards,
        tuple((one, outbox.history(one.id)) for one in checkins),
        tuple(scan for scan in outbox.pending_scans() if mine.have(scan.code)),
        SqliteErasedCustomers(files.outbox_database).erased_at(customer),
        outbox.persons([one.id for one in checkins]),
    )


class _Codes:
    """The codes of one customer: pass, address, cards in every spelling."""

    def __init__(
        self,
        customer: CustomerId,
        record: MemberRecord | None,
        linked: Sequence[LinkedCard],
        owner: PassOwner,
    ) -> None:
        self._customer = customer
        self._owner = owner
        member = record.customer if record else None
        cards = [*(member.cards if member else ()), *(card.number for card in linked)]
        self._numbers = {form for card in cards if (form := normal_form(card))}
        self._forms = {form for card in cards for form in field_forms(card)}
        self._address = normal_address(member.email) if member else None

    def have(self, code: Code) -> bool:
        """Whether one of the readings of `code` is one of them."""
        return any(self._is_one(text, code) for text in (code.text, *code.other_readings))

    def _is_one(self, text: str, code: Code) -> bool:
        if self._owner(text) == self._customer or normal_form(text) in self._numbers:
            return True
        if not self._forms.isdisjoint(loose_forms(text, code.symbology)):
            return True
        return self._address is not None and self._address in addresses_in(text)


def person_as_json(person: PersonData, now: datetime) -> dict[str, Any]:
    """Return what `kiosk member export --json` prints. Times are ISO 8601, None: there is none.

    Codes of scans are told, but no pass: whoever reads the list could come in with it.
    """
    member = person.record.customer if person.record else None
    return {
        "customer": person.customer,
        "exported_at": now.isoformat(),
        "erased_at": _iso(person.erased_at),
        "member": member
        and person.record
        and {
            "first_name": member.first_name,
            "last_name": member.last_name,
            "email": member.email,
            "cards": [*member.cards],
            "second_fact": member.fact,
            "is_lead": member.is_lead,
            "family": member.family,
            "family_role": member.family_role,
            "home_venue": member.home_venue,
            "blocked": person.record.blocked,
            "flagged": person.record.flagged,
            "read_from_teamup_at": person.record.fetched_at.isoformat(),
            "memberships": [
                {
                    "id": one.id,
                    "owner": one.customer,
                    "name": one.name,
                    "kind": one.kind,
                    "status": one.status,
                    "starts": _iso(one.starts),
                    "expires": _iso(one.expires),
                    "hold_from": _iso(one.hold_from),
                    "hold_until": _iso(one.hold_until),
                    "visits_left": one.allowance.left if one.allowance else None,
                }
                for one in person.record.memberships
            ],
        },
        "linked_cards": [
            {"number": card.number, "linked_at": card.linked_at.isoformat()}
            for card in person.cards
        ],
        "checkins": [
            {
                **checkin_as_json(checkin, person.persons.get(checkin.id, NO_PERSONS)),
                "name": checkin.customer_name,
                "membership": checkin.membership_name,
                "comped": checkin.comped,
                "source": checkin.source,
                "note": checkin.note,
                "history": [
                    {
                        "at": entry.at.isoformat(),
                        "event": entry.event,
                        "state": entry.state,
                        "detail": entry.detail,
                        "who": entry.who,
                    }
                    for entry in history
                ],
            }
            for checkin, history in person.checkins
        ],
        "pending_scans": [
            {
                "id": scan.id,
                "scanned_at": scan.scanned_at.isoformat(),
                "code": "" if normal_form(scan.code.text) is None else scan.code.text,
            }
            for scan in person.scans
        ],
    }


def _iso(at: date | None) -> str | None:
    return None if at is None else at.isoformat()
