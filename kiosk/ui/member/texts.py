"""The texts members read, and the `MemberMessage` of each result.

Members read no reasons and nothing about money: whoever stands behind them reads along.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.core.admission import rules, visit_notes
from kiosk.core.admission.members import Customer, CustomerMembership
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.identification.codes import ScanHint
from kiosk.core.screen import states
from kiosk.core.screen.states import GroupMember
from kiosk.core.text import initial
from kiosk.ui.kit.palette import ICONS, Meaning
from kiosk.ui.language.formats import clock_text, day_text, format_text, isolated, join_inline
from kiosk.ui.member.status import CameraStatus, KioskStatus

_MEANINGS: Final = {
    VisitOutcome.WELCOME: Meaning.GOOD,
    VisitOutcome.SAVED: Meaning.SAVED,
    VisitOutcome.ALREADY_IN: Meaning.NOTE,
    VisitOutcome.REFUSED: Meaning.REFUSED,
}


def _tr(text: str, number: int = -1) -> str:
    """Translate; with a `number` in the plural form that suits it, in place of %n."""
    return QCoreApplication.translate("words", text, "", number)


def note_text(note: visit_notes.Note | None) -> str:
    """Return the text of the note of a good result; empty without one."""
    match note:
        case None:
            text = ""
        case visit_notes.FirstVisit():
            text = _tr("Your first visit: great to have you here!")
        case visit_notes.Milestone(visits):
            text = _tr("Visit number %n: what a milestone!", visits)
        case visit_notes.BookedClass():
            text = _booked(note)
        case visit_notes.EndsSoon(days):
            text = _ends_soon(days)
        case visit_notes.VisitsLeft(visits):
            text = _visits_left(visits)
        case visit_notes.Streak(weeks):
            text = _tr("%n weeks in a row: well done!", weeks)
        case other:
            assert_never(other)
    return text


def note_icon(note: visit_notes.Note | None) -> str:
    """Return the name of the icon beside a note."""
    match note:
        case visit_notes.VisitsLeft():
            return "ticket"
        case visit_notes.FirstVisit() | visit_notes.Milestone():
            return "star"
        case visit_notes.Streak():
            return "flame"
        case _:
            return "calendar"


def is_festive(note: visit_notes.Note | None) -> bool:
    """Tell whether a note is worth a moment of celebration."""
    return isinstance(note, visit_notes.FirstVisit | visit_notes.Milestone | visit_notes.Streak)


def _booked(note: visit_notes.BookedClass) -> str:
    if note.room:
        template = _tr("You're booked: {name}, {time}, {room}")
    else:
        template = _tr("You're booked: {name}, {time}")
    return format_text(template, name=note.name, time=clock_text(note.at), room=note.room)


def _ends_soon(days: int) -> str:
    if days == 0:
        return _tr("Your membership ends today")
    if days == 1:
        return _tr("Your membership ends tomorrow")
    return _tr("Your membership ends in %n days", days)


def _visits_left(visits: int) -> str:
    if visits == 0:
        return _tr("This was the last visit of your pack")
    return _tr("Visits left: %n", visits)


class NamePolicy(StrEnum):
    """How much of a member's name the screen shows."""

    FIRST = "first"
    FIRST_INITIAL = "first_initial"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MemberMessage:
    """The texts of a result: `title` is the largest, `statement` says what happened.

    `detail` is the membership, `note` the one gentle note, `advice` what to do now; any of these
    may be empty. A `festive` note is worth a short celebration. `icon` and `note_icon` name
    files in `resources/icons`.
    """

    meaning: Meaning
    icon: str
    title: str
    statement: str
    detail: str = ""
    note: str = ""
    note_icon: str = "calendar"
    festive: bool = False
    advice: str = ""


def member_name(customer: Customer | None, policy: NamePolicy) -> str:
    """Return what may be shown of a member's name; empty when nothing may or nothing is known."""
    if customer is None or policy is NamePolicy.NONE:
        return ""
    first, last = customer.first_name.strip(), customer.last_name.strip()
    if policy is NamePolicy.FIRST_INITIAL and first and last:
        return f"{first} {initial(last)}."
    return first


def choice_name(customer: Customer, policy: NamePolicy) -> str:
    """Return what tells a person from the others of a family: initials, where no name may show."""
    if policy is NamePolicy.NONE or not customer.first_name.strip():
        initials = "".join(f"{initial(part)}." for part in customer.full_name.split())
        return initials or _tr("Member")
    return member_name(customer, policy)


def scan_prompt_text(
    camera: CameraStatus, *, looking_up: bool, scanner_lost: bool = False
) -> tuple[str, str, str]:
    """Return the icon, title and hint of the ready screen."""
    if looking_up:
        return "search", _tr("One moment"), _tr("Looking you up…")
    no_scanner = scanner_lost and camera in (CameraStatus.NONE, CameraStatus.LOST)
    match camera:
        case CameraStatus.LIVE:
            hint = _tr("Hold your phone or card up to the camera.")
        case CameraStatus.STARTING:
            hint = _tr("The camera is starting…")
        case _ if no_scanner:
            hint = _tr("The scanner is not answering. Please ask at the desk.")
        case CameraStatus.NONE:
            hint = _tr("Hold your phone or card under the hand scanner.")
        case CameraStatus.LOST:
            hint = _tr("The camera is not answering. Use the hand scanner or ask at the desk.")
        case other:
            assert_never(other)
    if camera in (CameraStatus.LIVE, CameraStatus.STARTING):
        return "phone", _tr("Show your code"), hint
    return "card", _tr("Scan your code"), hint


def status_text(status: KioskStatus) -> str:
    """Return the status line at the foot of the ready screen."""
    if not status.directory_ready:
        if status.sync_fraction is None:
            return _tr("Getting ready…")
        return _tr("Getting ready… {percent} %").format(percent=int(status.sync_fraction * 100))
    if status.online is None:
        network = _tr("Connecting…")
    else:
        network = _tr("Online") if status.online else _tr("Offline, check-ins are kept safe")
    scanner = _tr("Hand scanner not connected") if status.scanner_lost else ""
    return join_inline((network, scanner, unsent_text(status.waiting)))


def dimmed_text() -> str:
    """Return what the dimmed screen says."""
    return _tr("Touch the screen or show your code")


def checking_in_text(name: str) -> tuple[str, str]:
    """Return the title and the statement shown while a visit is recorded."""
    return name or _tr("Hello!"), _tr("Checking you in")


def membership_text(membership: CustomerMembership) -> str:
    """Return the second line of a membership to choose."""
    if membership.expires is None:
        return _tr("No end date")
    return _tr("Until {date}").format(date=day_text(membership.expires))


def member_message(result: states.Result, policy: NamePolicy) -> MemberMessage:
    """Return the message for the result of a visit."""
    name = member_name(result.customer, policy)
    match result.outcome:
        case VisitOutcome.WELCOME | VisitOutcome.SAVED:
            message = _welcome(result, name)
        case VisitOutcome.ALREADY_IN:
            at = clock_text(result.since) if result.since else ""
            since = _tr("Already in at {time}").format(time=at) if at else _tr("Already in")
            message = _message(
                Meaning.NOTE,
                name or _tr("Hello again!"),
                since,
                advice=_tr("You're all set, nothing more to do."),
            )
        case VisitOutcome.FRONT_DESK:
            message = _message(
                Meaning.DESK,
                name or _tr("Good to see you!"),
                _tr("Please see the front desk"),
                advice=front_desk_advice(result.reason),
            )
        case VisitOutcome.REFUSED:
            message = _message(
                Meaning.REFUSED,
                name or _tr("Sorry!"),
                _tr("We can't check you in here"),
                advice=_tr("Please talk to the front desk, they will help you."),
            )
        case VisitOutcome.KEPT:
            message = _message(
                Meaning.DESK,
                _tr("Hello!"),
                _tr("We'll sort it out at the desk"),
                advice=_tr("Your scan is kept. Please say hello at the front desk."),
            )
        case VisitOutcome.UNKNOWN:
            message = _message(
                Meaning.UNKNOWN,
                _tr("We don't know this code"),
                _tr("Is it the code of this gym?"),
                advice=_tr("Try once more, or ask at the front desk."),
            )
        case VisitOutcome.TROUBLE:
            message = _message(
                Meaning.DESK,
                name or _tr("Sorry!"),
                _tr("Please check in at the front desk"),
                advice=_tr("This screen has a problem, and it is not you."),
                icon="warning",
            )
        case other:
            assert_never(other)
    return message


def _message(
    meaning: Meaning, title: str, statement: str, *, advice: str = "", icon: str = ""
) -> MemberMessage:
    return MemberMessage(meaning, icon or ICONS[meaning], title, statement, advice=advice)


def _welcome(result: states.Result, name: str) -> MemberMessage:
    confirmed = result.outcome is VisitOutcome.WELCOME
    if confirmed:
        meaning, statement = Meaning.GOOD, _tr("Checked in")
        advice = ""
    else:
        meaning = Meaning.SAVED
        statement = _tr("You're in")
        advice = _tr("We'll confirm it as soon as the network is back.")
    return MemberMessage(
        meaning,
        ICONS[meaning],
        name or _tr("Welcome!"),
        statement,
        detail=result.membership.name if result.membership else "",
        note=note_text(result.note),
        note_icon=note_icon(result.note),
        festive=is_festive(result.note),
        advice=advice,
    )


def front_desk_advice(reason: rules.Reason | None) -> str:
    """Return what a member reads who is asked to the desk: kind, and no reason to be seen."""
    match reason:
        case rules.Reason.NO_MEMBERSHIP | rules.Reason.LEAD:
            text = _tr("The team will help you get started.")
        case rules.Reason.NOT_STARTED:
            text = _tr("You're nearly there: the team will get you going.")
        case rules.Reason.EXPIRED | rules.Reason.CANCELLED | rules.Reason.EXHAUSTED:
            text = _tr("The team will help you with the next step.")
        case rules.Reason.WRONG_VENUE:
            text = _tr("Good to see you here: the team will let you in.")
        case rules.Reason.CHECKINS_OFF:
            text = _tr("Today the team checks everybody in.")
        case rules.Reason.ON_HOLD:
            text = _tr("Good to have you back: the team will get you going again.")
        case rules.Reason.BLOCKED | rules.Reason.FLAGGED:
            text = _tr("The team would like a quick word with you.")
        case rules.Reason.PASS_ENDED:
            text = _tr("Your pass has been replaced: the team has a new one for you.")
        case rules.Reason.UNCLEAR_OWNER:
            text = _tr("This code fits more than one member: the team will find you.")
        case _:
            text = _tr("The team will help you from here.")
    return text


def unsent_text(waiting: int) -> str:
    """Return how many check-ins wait to be sent; empty when none do."""
    return _tr("%n waiting", waiting) if waiting > 0 else ""


def names_text(people: Sequence[Customer], policy: NamePolicy) -> str:
    """Return the names of `people` as a list in the language of the screen."""
    return QLocale().createSeparatedList([isolated(choice_name(who, policy)) for who in people])


def group_checking_in_text(parts: Sequence[GroupMember], policy: NamePolicy) -> tuple[str, str]:
    """Return the title and the statement while a group is recorded."""
    return names_text([part.customer for part in parts], policy), _tr("Checking you all in")


def group_message(result: states.Result, policy: NamePolicy) -> MemberMessage:
    """Return the message for the result of the visit of a group."""
    arrived = [part.customer for part in result.group if part.is_in]
    others = [part.customer for part in result.group if not part.is_in]
    meaning = _MEANINGS.get(result.outcome, Meaning.DESK)
    title = names_text(arrived or others, policy)
    if not arrived:
        return MemberMessage(
            meaning, ICONS[meaning], title, _tr("Please see the front desk together")
        )
    already = meaning is Meaning.NOTE
    statement = _tr("All of you are in already") if already else _tr("Checked in")
    advice = ""
    if others:
        advice = _tr("{names}: please see the front desk").format(names=names_text(others, policy))
    elif meaning is Meaning.SAVED:
        statement = _tr("All of you are in")
        advice = _tr("We'll confirm it as soon as the network is back.")
    return MemberMessage(meaning, ICONS[meaning], title, statement, advice=advice)


def relative_text(relative: rules.Relative) -> str:
    """Return the second line of one of a family: empty, or why they cannot be selected.

    Never the reason: the family and whoever stands behind it read along.
    """
    match relative.decision:
        case rules.AlreadyIn(_, since):
            return _tr("Already in at {time}").format(time=clock_text(since))
        case rules.FrontDesk():
            return _tr("Please see the front desk")
        case _:
            return ""


def check_in_button_text(count: int) -> str:
    """Return the text of the button that checks in `count` people."""
    return _tr("Check in %n", count) if count else _tr("Check in")


def hint_text(hint: ScanHint) -> tuple[str, str]:
    """Return the icon and the text of `hint`."""
    translate = QCoreApplication.translate
    return {
        ScanHint.DARK: ("lamp", translate("words", "It is dark here: hold it closer")),
        ScanHint.BRIGHT: (
            "brightness",
            translate("words", "Turn your screen's brightness down a little"),
        ),
        ScanHint.GLARE: ("tilt", translate("words", "Tilt it a little: a lamp is reflected in it")),
        ScanHint.BLURRED: ("steady", translate("words", "Hold it still, and not too close")),
        ScanHint.FAR: ("closer", translate("words", "Hold it closer")),
        ScanHint.CUT_OFF: ("whole", translate("words", "Show the whole code")),
        ScanHint.SWITCHED_OFF: (
            "bell",
            translate("words", "This kind of code is not read here. Please ask at the desk."),
        ),
    }[hint]


def waiting_scans_text(waiting: int, *, full: bool) -> str:
    """Return what is shown while so many scans wait; `full`: the last has to be shown again."""
    if full:
        return QCoreApplication.translate("words", "Please wait a moment, then show it again")
    if waiting == 1:
        return QCoreApplication.translate("words", "One moment, you're next")
    words = QCoreApplication.translate("words", "One moment, your code was read. Waiting: {count}")
    return words.format(count=waiting)
