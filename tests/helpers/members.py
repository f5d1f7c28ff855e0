"""Customers and memberships for tests, with as few words as possible."""

from datetime import UTC, date, datetime

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

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def customer(
    number: int = 1,
    first_name: str = "Ana",
    *,
    email: str = "",
    cards: tuple[str, ...] = (),
    is_lead: bool = False,
    family: int | None = None,
    role: FamilyRole | None = None,
    home_venue: int | None = None,
) -> Customer:
    """Return a customer with the id `number`."""
    return Customer(
        CustomerId(number),
        first_name,
        "Silva",
        email=email,
        cards=cards,
        is_lead=is_lead,
        family=family,
        family_role=role,
        home_venue=home_venue,
    )


def membership(
    number: int = 10,
    *,
    of: int = 1,
    kind: MembershipKind = MembershipKind.RECURRING,
    status: MembershipStatus = MembershipStatus.ACTIVE,
    starts: date | None = None,
    expires: date | None = None,
    hold_from: date | None = None,
    hold_until: date | None = None,
    allowance: Allowance | None = None,
) -> CustomerMembership:
    """Return an active monthly membership, unless told otherwise."""
    return CustomerMembership(
        CustomerMembershipId(number),
        CustomerId(of),
        f"Membership {number}",
        kind=kind,
        status=status,
        starts=starts,
        expires=expires,
        hold_from=hold_from,
        hold_until=hold_until,
        allowance=allowance,
    )


def record(
    who: Customer | None = None,
    *memberships: CustomerMembership,
    fetched_at: datetime = LONG_AGO,
    blocked: bool = False,
    flagged: bool = False,
) -> MemberRecord:
    """Return what the directory holds of `who`, read long ago unless told otherwise."""
    return MemberRecord(
        who or customer(), memberships, fetched_at=fetched_at, blocked=blocked, flagged=flagged
    )
