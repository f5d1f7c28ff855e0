"""Customers, cards and memberships as rows of the database."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from kiosk.core.admission.members import (
    Allowance,
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    FamilyRole,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.identification.card_forms import field_forms, normal_form
from kiosk.core.identification.email_addresses import normal_address
from kiosk.store.directory.search_words import closed_up, fold, words_of
from kiosk.store.sql_types import day_or_none, iso_day, storable, utc_text


def write_customer(
    connection: sqlite3.Connection, customer: Customer, at: datetime, *, run: int, put_in: int
) -> None:
    """Insert or replace a customer read at `at`, with cards and search words.

    Flags and memberships stay as they are; `run` and `put_in` are explained in the schema. A run
    never takes back what a later one has seen.
    """
    known = _is_indexed(connection, customer)
    connection.execute(
        """
        INSERT INTO customer (
            id, first_name, last_name, email, email_key, is_lead, family, sort_name, fetched_at,
            run, put_in, indexed
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT (id) DO UPDATE SET
            first_name = excluded.first_name, last_name = excluded.last_name,
            email = excluded.email, email_key = excluded.email_key, is_lead = excluded.is_lead,
            family = excluded.family, sort_name = excluded.sort_name,
            fetched_at = excluded.fetched_at, run = max(run, excluded.run),
            put_in = excluded.put_in, indexed = 1
        """,
        (
            customer.id,
            storable(customer.first_name),
            storable(customer.last_name),
            storable(customer.email),
            email_key(customer.email),
            int(customer.is_lead),
            customer.family,
            fold(customer.full_name),
            utc_text(at),
            run,
            put_in,
        ),
    )
    _write_family(connection, customer)
    connection.execute("DELETE FROM second_fact WHERE customer = ?", (customer.id,))
    if customer.fact:
        connection.execute(
            "INSERT INTO second_fact (customer, fact) VALUES (?, ?)", (customer.id, customer.fact)
        )
    if not known:
        _index_customer(connection, customer)


def email_key(email: str) -> str:
    """Return how the directory knows an address: its one form, or else in small letters."""
    return normal_address(email) or storable(email).strip().lower()


def _is_indexed(connection: sqlite3.Connection, customer: Customer) -> bool:
    """Whether cards and search words of this very customer are there; most never change."""
    row = connection.execute(
        "SELECT first_name, last_name, email FROM customer WHERE id = ? AND indexed",
        (customer.id,),
    ).fetchone()
    if row != (
        storable(customer.first_name),
        storable(customer.last_name),
        storable(customer.email),
    ):
        return False
    cards = connection.execute(
        "SELECT text FROM card WHERE customer = ? ORDER BY position", (customer.id,)
    ).fetchall()
    return [text for (text,) in cards] == [storable(card) for card in customer.cards]


def _index_customer(connection: sqlite3.Connection, customer: Customer) -> None:
    connection.execute("DELETE FROM card WHERE customer = ?", (customer.id,))
    connection.executemany(
        "INSERT INTO card (customer, position, text, number) VALUES (?, ?, ?, ?)",
        [
            (customer.id, position, storable(card), normal_form(card))
            for position, card in enumerate(customer.cards)
        ],
    )
    connection.execute("DELETE FROM card_form WHERE customer = ?", (customer.id,))
    connection.executemany(
        "INSERT OR IGNORE INTO card_form (form, customer) VALUES (?, ?)",
        [(form, customer.id) for card in customer.cards for form in field_forms(card)],
    )
    texts = (customer.first_name, customer.last_name, customer.email, *customer.cards)
    words = words_of(texts)
    connection.execute("DELETE FROM search_word WHERE customer = ?", (customer.id,))
    connection.executemany(
        "INSERT INTO search_word (word, customer) VALUES (?, ?)",
        [(word, customer.id) for word in words],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO name_word (word) VALUES (?)",
        [(word,) for word in words_of(texts[:2]) if word.isalpha()],
    )
    # Not as one REPLACE: its trigrams go with the row that is deleted.
    connection.execute("DELETE FROM search_text WHERE customer = ?", (customer.id,))
    connection.execute(
        "INSERT INTO search_text (customer, text) VALUES (?, ?)",
        (customer.id, " ".join([fold(" ".join(texts)), *map(closed_up, customer.cards)])),
    )


def _write_family(connection: sqlite3.Connection, customer: Customer) -> None:
    if customer.family is None and customer.home_venue is None:
        connection.execute("DELETE FROM customer_tie WHERE customer = ?", (customer.id,))
        return
    role = customer.family_role.value if customer.family_role else None
    connection.execute(
        "INSERT OR REPLACE INTO customer_tie (customer, family, role, home_venue) "
        "VALUES (?, ?, ?, ?)",
        (customer.id, customer.family, role, customer.home_venue),
    )


def write_membership(
    connection: sqlite3.Connection, membership: CustomerMembership, *, run: int
) -> None:
    """Insert or replace a membership; its allowance stays as it is."""
    connection.execute(
        """
        INSERT INTO membership (
            id, customer, name, kind, status, starts, expires, hold_from, hold_until, run
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            customer = excluded.customer, name = excluded.name, kind = excluded.kind,
            status = excluded.status, starts = excluded.starts, expires = excluded.expires,
            hold_from = excluded.hold_from, hold_until = excluded.hold_until,
            run = max(run, excluded.run)
        """,
        (
            membership.id,
            membership.customer,
            storable(membership.name),
            membership.kind.value,
            membership.status.value,
            iso_day(membership.starts),
            iso_day(membership.expires),
            iso_day(membership.hold_from),
            iso_day(membership.hold_until),
            run,
        ),
    )


def write_memberships_of(
    connection: sqlite3.Connection,
    customer: CustomerId,
    memberships: Sequence[CustomerMembership],
    *,
    run: int,
) -> None:
    """Let a customer, whose row is there, have just `memberships`: their own and shared ones.

    A shared one stays its owner's; it is freshened, and remembered to be this customer's as well.
    """
    held = {membership.id for membership in memberships}
    own = connection.execute("SELECT id FROM membership WHERE customer = ?", (customer,)).fetchall()
    connection.executemany(
        "DELETE FROM membership WHERE id = ?",
        [(number,) for (number,) in own if number not in held],
    )
    for membership in memberships:
        write_membership(connection, membership, run=run)
    connection.execute("DELETE FROM membership_user WHERE customer = ?", (customer,))
    connection.executemany(
        "INSERT OR IGNORE INTO membership_user (customer, membership) VALUES (?, ?)",
        [(customer, it.id) for it in memberships if it.customer != customer],
    )


def read_records(
    connection: sqlite3.Connection, customers: Sequence[CustomerId]
) -> tuple[MemberRecord, ...]:
    """Return the records of `customers` that are there, in the same order."""
    found = (_read_record(connection, customer) for customer in customers)
    return tuple(record for record in found if record is not None)


def _read_record(connection: sqlite3.Connection, customer: CustomerId) -> MemberRecord | None:
    row = connection.execute(
        "SELECT first_name, last_name, email, is_lead, customer.family, fetched_at, blocked, "
        "flagged, role, home_venue, fact FROM customer "
        "LEFT JOIN customer_tie ON customer_tie.customer = customer.id "
        "LEFT JOIN second_fact ON second_fact.customer = customer.id WHERE id = ?",
        (customer,),
    ).fetchone()
    if row is None:
        return None
    first_name, last_name, email, is_lead, family, fetched_at, blocked, flagged, *more = row
    role, home, fact = more
    cards = connection.execute(
        "SELECT text FROM card WHERE customer = ? ORDER BY position", (customer,)
    )
    memberships = connection.execute(
        "SELECT id, customer, name, kind, status, starts, expires, hold_from, hold_until, "
        "left, read_at, first, last "
        "FROM membership LEFT JOIN allowance ON allowance.membership = membership.id "
        "WHERE customer = ? "
        "OR id IN (SELECT membership FROM membership_user WHERE customer = ?) ORDER BY id",
        (customer, customer),
    )
    return MemberRecord(
        customer=Customer(
            id=customer,
            first_name=first_name,
            last_name=last_name,
            email=email,
            is_lead=bool(is_lead),
            family=family,
            cards=tuple(text for (text,) in cards),
            family_role=FamilyRole(role) if role else None,
            home_venue=home,
            fact=fact or "",
        ),
        memberships=tuple(
            CustomerMembership(
                id=CustomerMembershipId(row[0]),
                customer=CustomerId(row[1]),
                name=row[2],
                kind=MembershipKind(row[3]),
                status=MembershipStatus(row[4]),
                starts=day_or_none(row[5]),
                expires=day_or_none(row[6]),
                hold_from=day_or_none(row[7]),
                hold_until=day_or_none(row[8]),
                allowance=_allowance(*row[9:]),
            )
            for row in memberships
        ),
        fetched_at=datetime.fromisoformat(fetched_at),
        blocked=bool(blocked),
        flagged=bool(flagged),
    )


def write_allowance(
    connection: sqlite3.Connection, membership: CustomerMembershipId, allowance: Allowance | None
) -> None:
    """Keep how many visits a membership has left, or forget it; nothing without the membership."""
    connection.execute("DELETE FROM allowance WHERE membership = ?", (membership,))
    if allowance is not None:
        connection.execute(
            "INSERT INTO allowance (membership, left, read_at, first, last) "
            "SELECT id, ?, ?, ?, ? FROM membership WHERE id = ?",
            (
                allowance.left,
                utc_text(allowance.read_at),
                iso_day(allowance.first),
                iso_day(allowance.last),
                membership,
            ),
        )


def _allowance(
    left: int | None, read_at: str | None, first: str | None, last: str | None
) -> Allowance | None:
    if read_at is None:
        return None
    at = datetime.fromisoformat(read_at)
    return Allowance(left, at, day_or_none(first), day_or_none(last))
