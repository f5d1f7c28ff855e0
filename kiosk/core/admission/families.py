"""Who of a family is here? One scan stands for all of them where others may come in as well."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from kiosk.core.admission.eligibility import EligibilityChecker
from kiosk.core.admission.members import CustomerId, FamilyRole, MemberRecord
from kiosk.core.admission.rules import ChooseFamily, FrontDesk, Relative

_FRESH_RELATIVES: Final = 2
"""So many of a family are read anew from TeamUp, beside the one whose code it was; each read may
take the answer deadline."""


def family_of_code(people: Sequence[MemberRecord]) -> int | None:
    """Return the family that a code of `people` stands for, or None.

    A code of one person stands for the family unless that person is a child of it; a code of
    several, such as an e-mail address, when all are of one family.
    """
    families = {record.customer.family for record in people}
    if len(families) != 1:
        return None
    child = len(people) == 1 and people[0].customer.family_role is FamilyRole.CHILD
    return None if child else families.pop()


def choose_family(
    records: Sequence[MemberRecord],
    scanned: CustomerId | None,
    *,
    eligibility: EligibilityChecker,
    now: datetime,
) -> ChooseFamily | None:
    """Return the question who of the family `records` is here, or None when there is none.

    `scanned` is whose code it was, if it was one person's: that one stands first and is taken to
    be here. Nothing is asked when nobody else could come in. Blocks as
    `EligibilityChecker.settle` does, for a few members. While TeamUp does not answer nobody waits
    for what it would say of relatives: not after the first question without an answer, nor when it
    left the last one of anybody without.
    """
    reads = _FRESH_RELATIVES if eligibility.teamup_answers else 0
    relatives: list[Relative] = []
    # Whose code it was comes last, and is read anew whatever was asked about the others.
    for record in sorted(records, key=lambda one: one.customer.id == scanned):
        is_scanned = record.customer.id == scanned
        if is_scanned and not any(one.way_in for one in relatives):
            return None  # decided about alone
        decision = eligibility.decide(record, now, now.date())
        if isinstance(decision, FrontDesk) and (is_scanned or reads):
            # The replica cannot know of a membership that is shared in the family.
            again = eligibility.decide_again(record, decision, now)
            reads = reads - 1 if again else 0
            decision = again or decision
        relatives.append(Relative(record.customer, decision))
    others = [one for one in relatives if one.customer.id != scanned and one.way_in is not None]
    if not others or (scanned is None and len(others) < 2):
        return None
    ordered = sorted(relatives, key=lambda one: _sort_key(one, scanned))
    picked = {one.customer.id for one in relatives if one.customer.id == scanned and one.way_in}
    return ChooseFamily(tuple(ordered), frozenset(picked))


def _sort_key(relative: Relative, scanned: CustomerId | None) -> tuple[bool, bool, str, int]:
    who = relative.customer
    child = who.family_role is FamilyRole.CHILD
    return who.id != scanned, child, who.first_name, who.id
