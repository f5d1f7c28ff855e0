"""Who is here? One scan stands for a family where others of it may come in as well."""

from collections.abc import Sequence

from kiosk.core.members import CustomerId, FamilyRole, MemberRecord
from kiosk.core.rules import ChooseFamily, Relative


def family_of(people: Sequence[MemberRecord]) -> int | None:
    """Return the family that a code of `people` stands for, or None.

    A code of one person stands for the family unless that person is a child of it; a code of
    several, such as an e-mail address, when all are of one family.
    """
    families = {record.customer.family for record in people}
    if len(families) != 1:
        return None
    child = len(people) == 1 and people[0].customer.family_role is FamilyRole.CHILD
    return None if child else families.pop()


def ask_family(relatives: Sequence[Relative], scanned: CustomerId | None) -> ChooseFamily | None:
    """Return the question who is here, or None when there is nothing to ask.

    `scanned` is whose code it was, if it was one person's: that one stands first and is taken to
    be here. Nothing is asked when nobody else could come in.
    """
    others = [one for one in relatives if one.customer.id != scanned and one.way_in is not None]
    if not others or (scanned is None and len(others) < 2):
        return None
    ordered = sorted(relatives, key=lambda one: _place(one, scanned))
    picked = {one.customer.id for one in relatives if one.customer.id == scanned and one.way_in}
    return ChooseFamily(tuple(ordered), frozenset(picked))


def _place(relative: Relative, scanned: CustomerId | None) -> tuple[bool, bool, str, int]:
    who = relative.customer
    child = who.family_role is FamilyRole.CHILD
    return who.id != scanned, child, who.first_name, who.id
