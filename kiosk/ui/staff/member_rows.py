"""Members as rows of a list."""

from datetime import date

from kiosk.core import rules
from kiosk.core.members import MemberRecord
from kiosk.ui.palette import Tone
from kiosk.ui.staff.rows import Chip, Row
from kiosk.ui.staff.words import translate


def member_row(record: MemberRecord, today: date) -> Row:
    """Return a line of search results: who, the e-mail, and whether a membership is good today."""
    customer = record.customer
    return Row(
        key=str(customer.id),
        title=customer.full_name,
        detail=customer.email if customer.email != customer.full_name else f"#{customer.id}",
        chip=_standing(record, today),
    )


def _standing(record: MemberRecord, today: date) -> Chip:
    if record.blocked or record.flagged:
        return Chip(translate("Staff", "Look closer"), Tone.DESK, "warning")
    good = sum(1 for membership in record.memberships if rules.usable(membership, today))
    if good:
        return Chip(translate("Staff", "Good today"), Tone.GOOD, "check")
    return Chip(translate("Staff", "Nothing good"), Tone.REFUSED, "stop")
