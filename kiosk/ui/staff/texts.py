"""The texts staff read for what core names: states, sources, reasons, dates.

Staff see the exact fact, where a member would see a kind text.
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.core.admission.members import CustomerMembership, MemberRecord, MembershipKind
from kiosk.core.admission.rules import Reason
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.identification.codes import Code, Source, in_one_line
from kiosk.ui.language.formats import clock_text, day_text, join_inline

translate = QCoreApplication.translate

_UNBROKEN = 6  # letters that stay together

SHORT_CODE = 28
"""Longest code text shown in a list, in characters."""


def time_text(at: datetime, now: datetime, *, seconds: bool = False) -> str:
    """Return the time of day of `at` in the zone of `now`, with the day when it was another."""
    local = at.astimezone(now.tzinfo)
    clock = clock_text(local, seconds=seconds)
    return clock if local.date() == now.date() else f"{day_text(local.date())} {clock}"


def state_text(state: CheckinState) -> str:
    """Return the name of a state of a check-in."""
    return {
        CheckinState.RECORDED: translate("Staff", "Waiting"),
        CheckinState.SENDING: translate("Staff", "Sending"),
        CheckinState.CONFIRMED: translate("Staff", "Confirmed"),
        CheckinState.REFUSED: translate("Staff", "Refused"),
        CheckinState.UNANSWERED: translate("Staff", "No answer"),
        CheckinState.DISMISSED: translate("Staff", "Dismissed"),
        CheckinState.CANCELLED: translate("Staff", "Undone"),
    }[state]


def state_explanation(state: CheckinState) -> str:
    """Return what a state means, and what will happen or is to be done."""
    return {
        CheckinState.RECORDED: translate(
            "Staff", "Safely written down here; it will be sent to TeamUp by itself."
        ),
        CheckinState.SENDING: translate("Staff", "On its way to TeamUp at this moment."),
        CheckinState.CONFIRMED: translate("Staff", "TeamUp has it."),
        CheckinState.REFUSED: translate(
            "Staff", "TeamUp said no. Mend the cause there and send it again, or dismiss it."
        ),
        CheckinState.UNANSWERED: translate(
            "Staff",
            "It may have arrived: no answer came back. Look the member up in TeamUp, then say "
            "whether the check-in is there.",
        ),
        CheckinState.DISMISSED: translate("Staff", "Closed; the note says why."),
        CheckinState.CANCELLED: translate("Staff", "Undone by staff before it was sent."),
    }[state]


def source_text(source: Source) -> str:
    """Return where a visit or a code came from."""
    return {
        Source.CAMERA: translate("Staff", "Camera"),
        Source.SERIAL: translate("Staff", "Hand scanner"),
        Source.KEYBOARD: translate("Staff", "Hand scanner"),
        Source.STAFF: translate("Staff", "Staff"),
        Source.FIND_ME: translate("Staff", "Find me"),
    }[source]


def visit_membership_text(checkin: Checkin) -> str:
    """Return the membership a visit uses: its name, "Comped", or that none is named."""
    if checkin.comped:
        return translate("Staff", "Free (comped)")
    return checkin.membership_name or translate("Staff", "No membership named")


def membership_kind_text(kind: MembershipKind) -> str:
    """Return the type of a membership; "" for one added to TeamUp later."""
    return {
        MembershipKind.RECURRING: translate("Staff", "Recurring plan"),
        MembershipKind.PACK: translate("Staff", "Pack"),
        MembershipKind.PREPAID: translate("Staff", "Prepaid plan"),
        MembershipKind.OTHER: "",
    }[kind]


def membership_details(membership: CustomerMembership) -> str:
    """Return type and dates of a membership on one line."""
    parts = [membership_kind_text(membership.kind)]
    if membership.starts is not None:
        parts.append(translate("Staff", "from {day}").format(day=day_text(membership.starts)))
    if membership.expires is not None:
        parts.append(translate("Staff", "until {day}").format(day=day_text(membership.expires)))
    if membership.allowance is not None and membership.allowance.left is not None:
        left = QCoreApplication.translate("Staff", "visits left: %n", "", membership.allowance.left)
        parts.append(left)
    return join_inline(parts)


def ineligible_membership_text(reason: Reason, membership: CustomerMembership) -> str:
    """Return exactly what is wrong with `membership`, given the `reason` the rules found."""
    expires, starts, hold_until = membership.expires, membership.starts, membership.hold_until
    match reason:
        case Reason.EXPIRED if expires is not None:
            text = translate("Staff", "Expired on {day}").format(day=day_text(expires))
        case Reason.EXPIRED:
            text = translate("Staff", "Completed: nothing left on it")
        case Reason.NOT_STARTED if starts is not None:
            text = translate("Staff", "Starts on {day}").format(day=day_text(starts))
        case Reason.ON_HOLD if hold_until is not None:
            text = translate("Staff", "On hold until {day}").format(day=day_text(hold_until))
        case Reason.ON_HOLD:
            text = translate("Staff", "On hold, with no end set")
        case Reason.EXHAUSTED:
            text = translate("Staff", "No visit left on it")
        case Reason.CANCELLED:
            text = translate("Staff", "Cancelled")
        case _:
            text = translate("Staff", "Not good today")
    return text


def front_desk_reason_text(reason: Reason) -> str:
    """Return exactly why a member was asked to the desk, and what is to be done."""
    return {
        Reason.NO_MEMBERSHIP: translate(
            "Staff",
            "No membership in TeamUp, neither owned nor shared: sell one, or check in free.",
        ),
        Reason.LEAD: translate("Staff", "A lead without a membership: not a member yet."),
        Reason.EXPIRED: translate("Staff", "Every membership has ended: renew it in TeamUp."),
        Reason.EXHAUSTED: translate(
            "Staff", "No visit is left on the pack or in this period, by TeamUp's count."
        ),
        Reason.ON_HOLD: translate("Staff", "The membership is on hold: end the hold in TeamUp."),
        Reason.NOT_STARTED: translate("Staff", "The membership has not begun yet."),
        Reason.CANCELLED: translate("Staff", "The membership was cancelled."),
        Reason.BLOCKED: translate("Staff", "Registration is blocked in TeamUp for this customer."),
        Reason.FLAGGED: translate(
            "Staff", "An issue is flagged on the profile in TeamUp: read it."
        ),
        Reason.WRONG_VENUE: translate("Staff", "The customer belongs to another venue in TeamUp."),
        Reason.CHECKINS_OFF: translate(
            "Staff", "Check-ins are switched off in TeamUp's settings, for the whole business."
        ),
        Reason.PASS_ENDED: translate(
            "Staff", "The key of the pass has ended: give the member a new pass."
        ),
        Reason.UNCLEAR_OWNER: translate(
            "Staff",
            "The code fits several members: scan it here to see them, and correct their cards in "
            "TeamUp.",
        ),
        Reason.DELETED: translate("Staff", "The customer has been deleted in TeamUp."),
    }[reason]


def member_warnings(record: MemberRecord) -> tuple[str, ...]:
    """Return what is wrong with a member whatever the membership, one short line each."""
    warnings = []
    if record.blocked:
        warnings.append(translate("Staff", "Registration is blocked in TeamUp"))
    if record.flagged:
        warnings.append(translate("Staff", "An issue is flagged on the profile in TeamUp"))
    if record.customer.is_lead:
        warnings.append(translate("Staff", "A lead: not a member yet"))
    return tuple(warnings)


def ended_pass_text(ended_on: date) -> str:
    """Return what staff read of a pass under a key that has ended."""
    text = translate(
        "Staff", "This pass is signed with a key that ended on {day}. Hand out a new one."
    )
    return text.format(day=day_text(ended_on))


def forged_pass_text() -> str:
    """Return what staff read of a code that looks like a pass and is none of this gym."""
    return translate(
        "Staff",
        "This looks like a pass, but no key of this kiosk signed it: it is another gym's, "
        "altered or made up.",
    )


def breakable(text: str) -> str:
    """Return `text` with places at which a line may end, also within a long word."""
    return "\N{ZERO WIDTH SPACE}".join(
        text[start : start + _UNBROKEN] for start in range(0, len(text), _UNBROKEN)
    )


def short_code(code: Code, longest: int = SHORT_CODE) -> str:
    """Return the text of a code as shown to staff: plain, and cut in the middle when long."""
    text = in_one_line(code.text)
    if len(text) <= longest:
        return text
    head = (longest - 1) * 2 // 3
    tail = longest - 1 - head
    return f"{text[:head]}…{text[-tail:]}"
