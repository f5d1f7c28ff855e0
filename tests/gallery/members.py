"""Every member screen with made-up members, as pictures: for the documentation and for the eye."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from kiosk.core.admission import rules, visit_notes
from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    MembershipKind,
)
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.checkin.waiting_scans import MOST_WAITING
from kiosk.core.identification.codes import ScanHint
from kiosk.core.identification.find_me import FindMeTrouble, NameHit
from kiosk.core.screen import states as screen
from kiosk.core.screen.languages import LANGUAGES, language_of
from kiosk.core.screen.states import group_outcome
from kiosk.ui.kit import icon_pixmap
from kiosk.ui.member.language_menu import LanguageScreen
from kiosk.ui.member.screen import QuestionScreen, Screen
from kiosk.ui.member.status import CameraStatus, KioskStatus
from kiosk.ui.window import KioskWindow
from tests.gallery.troubles import WRONG_TOKEN

SIZES: Final = ((1080, 1920), (1920, 1080), (800, 480))
LIMIT_MS: Final = 4000
LOGO: Final = Path(__file__).with_name("riverside.svg")
NOW: Final = datetime(2026, 3, 2, 18, 2, tzinfo=UTC)
STATUS: Final = KioskStatus(gym_name="Riverside Gym", online=True)

ANA: Final = Customer(CustomerId(1), "Ana", "Moreno")
ZOE: Final = Customer(CustomerId(2), "Zoë", "Lind")
LUKASZ: Final = Customer(CustomerId(3), "Łukasz", "Nowak")
LONG: Final = Customer(CustomerId(4), "Wilhelmina-Alexandrina Konstantinopolska", "Ot")


def _membership(
    number: int, name: str, kind: MembershipKind, ends: date | None
) -> CustomerMembership:
    return CustomerMembership(
        CustomerMembershipId(number), CustomerId(1), name, kind=kind, expires=ends
    )


MEMBERSHIPS: Final = (
    _membership(1, "Monthly Unlimited", MembershipKind.RECURRING, None),
    _membership(2, "10 Visit Pack", MembershipKind.PACK, date(2026, 6, 30)),
    _membership(3, "Off-peak, Mondays to Fridays until 4 pm", MembershipKind.PREPAID, None),
    _membership(4, "Personal Training", MembershipKind.PACK, date(2026, 4, 1)),
    _membership(5, "Open Gym", MembershipKind.OTHER, None),
)


def states() -> dict[str, screen.ScreenState]:
    """Return a sample of every state, by the name of its picture."""
    checkin = rules.CheckIn(ANA, MEMBERSHIPS[0])
    family = tuple(
        Customer(CustomerId(10 + n), first, "Lind")
        for n, first in enumerate(("Zoë", "Łukasz", "Maja", "Noah", "Ida", "Otto"))
    )

    relatives = (
        rules.Relative(family[0], rules.CheckIn(family[0], MEMBERSHIPS[0])),
        rules.Relative(family[1], rules.CheckIn(family[1], MEMBERSHIPS[0])),
        rules.Relative(family[2], rules.AlreadyIn(family[2], NOW)),
        rules.Relative(family[3], rules.FrontDesk(family[3], rules.Reason.EXPIRED)),
        *(rules.Relative(who, rules.CheckIn(who, MEMBERSHIPS[0])) for who in family[4:]),
    )
    parts = tuple(screen.GroupMember(rules.CheckIn(who, MEMBERSHIPS[0])) for who in family)

    def group(*outcomes: VisitOutcome) -> screen.Result:
        ended = tuple(
            replace(part, outcome=one) for part, one in zip(parts, outcomes, strict=False)
        )
        return screen.Result(1, group_outcome(ended), family[0], group=ended)

    def good(note: visit_notes.Note) -> screen.Result:
        return screen.Result(1, VisitOutcome.WELCOME, ANA, MEMBERSHIPS[0], note)

    def result(outcome: VisitOutcome, customer: Customer | None = ANA) -> screen.Result:
        return screen.Result(1, outcome, customer)

    hits = tuple(
        NameHit(first, initial, (ANA,))
        for first, initial in (("Ana", "M"), ("Ana", "P"), ("Anaïs", "B"), ("Ana Lucía", "V"))
    )
    return {
        "ready": screen.Ready(),
        "looking_up": screen.LookingUp(1),
        "find_name": screen.FindMeName(1),
        "find_name_missed": screen.FindMeName(1, trouble=FindMeTrouble.MISSED),
        "find_name_too_soon": screen.FindMeName(1, trouble=FindMeTrouble.TOO_SOON, wait_s=64),
        "pick_name": screen.FindMeMatches(1, hits),
        "pick_name_most": screen.FindMeMatches(1, (*hits, NameHit("Anastasia", "O", (ZOE,)))),
        "prove_fact": screen.FindMeFact(1, hits[0]),
        "prove_fact_missed": screen.FindMeFact(1, hits[0], trouble=FindMeTrouble.MISSED),
        "choose_person": screen.ChoosingPerson(1, family[:3]),
        "choose_person_many": screen.ChoosingPerson(1, family),
        "choose_family": screen.ChoosingFamily(1, relatives[:4], frozenset({family[0].id})),
        "choose_family_many": screen.ChoosingFamily(
            1, relatives, frozenset({family[0].id, family[1].id})
        ),
        "choose_membership": screen.ChoosingMembership(1, ANA, MEMBERSHIPS[:2]),
        "choose_membership_many": screen.ChoosingMembership(1, LUKASZ, MEMBERSHIPS),
        "checking_in": screen.CheckingIn(1, checkin),
        "checking_in_party": screen.CheckingInGroup(1, parts[:2]),
        "welcome_party": group(VisitOutcome.WELCOME, VisitOutcome.WELCOME),
        "saved_party": group(*[VisitOutcome.SAVED] * 3),
        "mixed_party": group(VisitOutcome.WELCOME, VisitOutcome.REFUSED),
        "welcome_booked": good(
            visit_notes.BookedClass("Strength Basics", NOW.replace(hour=18), "Studio 1")
        ),
        "welcome_visits_left": good(visit_notes.VisitsLeft(2)),
        "welcome": screen.Result(1, VisitOutcome.WELCOME, ANA, MEMBERSHIPS[0]),
        "welcome_note": screen.Result(
            1, VisitOutcome.WELCOME, ZOE, MEMBERSHIPS[0], visit_notes.EndsSoon(5)
        ),
        "welcome_first": screen.Result(
            1, VisitOutcome.WELCOME, ZOE, MEMBERSHIPS[0], visit_notes.FirstVisit()
        ),
        "welcome_hundredth": screen.Result(
            1, VisitOutcome.WELCOME, ANA, MEMBERSHIPS[0], visit_notes.Milestone(100)
        ),
        "welcome_streak": screen.Result(
            1, VisitOutcome.WELCOME, LUKASZ, MEMBERSHIPS[0], visit_notes.Streak(8)
        ),
        "welcome_long": screen.Result(
            1, VisitOutcome.WELCOME, LONG, MEMBERSHIPS[2], visit_notes.EndsSoon(0)
        ),
        "welcome_no_name": screen.Result(1, VisitOutcome.WELCOME, None, MEMBERSHIPS[0]),
        "saved": screen.Result(1, VisitOutcome.SAVED, LUKASZ, MEMBERSHIPS[1]),
        "already_in": screen.Result(1, VisitOutcome.ALREADY_IN, ANA, since=NOW),
        "front_desk": screen.Result(1, VisitOutcome.FRONT_DESK, ANA, reason=rules.Reason.EXPIRED),
        "refused": result(VisitOutcome.REFUSED),
        "kept": result(VisitOutcome.KEPT, None),
        "unknown": result(VisitOutcome.UNKNOWN, None),
        "trouble": result(VisitOutcome.TROUBLE),
    }


def made_up_frame(width: int = 640, height: int = 360) -> QImage:
    """Return a grey picture of somebody holding up a phone, as the preview gets it."""
    scene = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(scene)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QRadialGradient(QPointF(width * 0.6, height * 0.2), width * 0.8)
    light.setColorAt(0, QColor(178, 178, 178))
    light.setColorAt(1, QColor(52, 52, 52))
    painter.fillRect(scene.rect(), light)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(74, 74, 74))
    painter.drawEllipse(QPointF(width * 0.55, height * 0.98), width * 0.27, height * 0.56)
    painter.setBrush(QColor(140, 140, 140))
    painter.drawEllipse(QPointF(width * 0.56, height * 0.2), height * 0.17, height * 0.23)
    painter.setBrush(QColor(22, 22, 22))
    phone = QRectF(width * 0.5 - height * 0.17, height * 0.26, height * 0.34, height * 0.58)
    painter.drawRoundedRect(phone, 14, 14)
    painter.setBrush(QColor(242, 242, 242))
    painter.drawRoundedRect(phone.adjusted(7, 14, -7, -14), 5, 5)
    code = icon_pixmap("code", round(height * 0.26), "#111111")
    painter.drawPixmap(phone.center() - QPointF(code.width() / 2, code.height() / 2), code)
    painter.end()
    return scene.convertToFormat(QImage.Format.Format_Grayscale8)


def pictures(window: KioskWindow) -> Iterator[tuple[str, QImage]]:
    """Put `window` through every sample; yield each picture with its name."""
    window.set_clock(NOW)
    window.set_status(STATUS)
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(made_up_frame())
    window.ready.set_find_me(True)
    window.ready.set_languages(True)
    for name, state in states().items():
        window.show_state(state, None if name == "ready" else LIMIT_MS)
        if isinstance(state, screen.LookingUp):
            window.show_looking_up_now()
        window.result.stop_moving()
        yield name, _look(window)
    yield from _waiting_pictures(window)
    window.show_state(screen.Ready(), None)
    yield from _ready_pictures(window)
    window.idle_dim.dim()
    yield "resting", _look(window)
    window.idle_dim.sign()
    yield from _language_pictures(window)


def shown(window: KioskWindow) -> Screen:
    """Return the screen that lies on top: the one of the state, or what covers it."""
    screens = [child for child in window.children() if isinstance(child, Screen)]
    return next(each for each in reversed(screens) if each.isVisible())


def _waiting_pictures(window: KioskWindow) -> Iterator[tuple[str, QImage]]:
    """Somebody waits behind each kind of question."""
    behind = (
        ("choose_membership", "choose_membership", 1),
        ("choose_family", "choose_family_many", 1),
        ("find_name", "find_name", 1),
        ("prove_fact", "prove_fact", 1),
        ("several", "prove_fact", 3),
        ("full", "prove_fact", MOST_WAITING),
    )
    for name, asked, waiting in behind:
        window.show_state(states()[asked], LIMIT_MS)
        question = window.current
        assert isinstance(question, QuestionScreen)
        window.waiting_bar.show_waiting(
            question, waiting, full=waiting == MOST_WAITING, limit_ms=LIMIT_MS
        )
        yield f"waiting_{name}", _look(window)
    window.waiting_bar.hide_bar()


def _ready_pictures(window: KioskWindow) -> Iterator[tuple[str, QImage]]:
    """Everything the ready screen may be, apart from what the samples show."""
    for view in (CameraStatus.STARTING, CameraStatus.LOST, CameraStatus.NONE):
        window.set_camera(view)
        yield f"camera_{view}", _look(window)
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(made_up_frame())
    for hint in ScanHint:
        window.set_advice(hint, light=hint is ScanHint.DARK)
        yield f"hint_{hint}", _look(window)
    window.set_advice(None, light=False)
    window.set_status(KioskStatus("Riverside Gym", False, 3, WRONG_TOKEN))
    yield "ready_offline", _look(window)
    window.set_status(KioskStatus("Riverside Gym", True, 2, scanner_lost=True))
    yield "ready_scanner_lost", _look(window)
    window.set_camera(CameraStatus.NONE)
    yield "ready_scanner_lost_no_camera", _look(window)
    window.set_camera(CameraStatus.LIVE)
    window.set_preview(made_up_frame())
    window.set_status(
        KioskStatus("Riverside Gym", True, 0, "", directory_ready=False, sync_fraction=0.43)
    )
    yield "ready_syncing", _look(window)
    window.set_status(STATUS)
    window.ready.set_logo(LOGO)
    yield "ready_logo", _look(window)
    window.ready.set_logo(None)
    window.ready.set_find_me(False)
    window.ready.set_languages(False)
    yield "ready_codes_only", _look(window)
    window.ready.set_find_me(True)
    window.ready.set_languages(True)


def _language_pictures(window: KioskWindow) -> Iterator[tuple[str, QImage]]:
    spoken = language_of(QLocale().name()) or LANGUAGES[0]
    picking = LanguageScreen(LANGUAGES, spoken)
    picking.setParent(window)
    picking.setGeometry(window.rect())
    picking.show()
    yield "languages", _look(window)
    picking.hide()
    picking.deleteLater()


def _look(window: KioskWindow) -> QImage:
    QCoreApplication.processEvents()  # what was asked of the layouts is done before the picture
    return window.grab().toImage()
