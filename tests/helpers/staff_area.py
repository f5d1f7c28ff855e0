"""A staff area on a screen, over a real database, worked by touching what is on it."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.admission.rules import Policy
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.device_page import DeviceControl
from kiosk.core.identification.cards import CardLinker
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassIssuer, PassKeys
from kiosk.core.ports import PendingScan
from kiosk.core.staff import StaffService
from kiosk.store.data_files import with_directory
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database
from kiosk.ui.jobs import Jobs
from kiosk.ui.kit.surfaces import Notice
from kiosk.ui.kit.theme import Theme, apply_theme
from kiosk.ui.passes import PassPrinter
from kiosk.ui.staff import PinCheck, StaffArea
from kiosk.ui.staff.lists import ListItem, ListView
from tests.helpers.fakes import FakeCardField, FakeSource

NOW = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)
TODAY = NOW.date()
VENUE = 321

ANA = Customer(CustomerId(1), "Ana", "Sousa", "ana@example.com", cards=("CARD-1",))
BOB = Customer(CustomerId(2), "Bob", "O'Brien", "family@example.com")
EVE = Customer(CustomerId(3), "<i>Ève</i>", "Любовь", "family@example.com")
GOLD = CustomerMembership(
    CustomerMembershipId(11), ANA.id, "Gold", MembershipKind.RECURRING, starts=date(2024, 3, 1)
)
OLD = CustomerMembership(CustomerMembershipId(12), ANA.id, "Summer", expires=date(2026, 9, 30))
HELD = CustomerMembership(
    CustomerMembershipId(13),
    ANA.id,
    "Yoga",
    status=MembershipStatus.HOLD,
    hold_until=date(2026, 12, 15),
)
SILVER = CustomerMembership(CustomerMembershipId(21), BOB.id, "Silver")


class Gym:
    """The desk over a database file, with three members."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / "kiosk.sqlite3")
        self.outbox = SqliteOutbox(self.database)
        self.directory = with_directory(self.database).directory()
        numbers = itertools.count(1)
        gym_rules = GymRules(VENUE, frozenset(AcceptedKind), frozenset(), Policy())
        self.keys = PassKeys(SqlitePassKeys(self.database).all())
        self.checkin_service = CheckinService(
            gym_rules,
            keys=self.keys,
            directory=self.directory,
            outbox=self.outbox,
            source=FakeSource(),
            new_id=lambda: f"staff-{next(numbers)}",
        )
        self.pass_keys = SqlitePassKeys(self.database)
        self.cards = SqliteLinkedCards(self.database)
        self.field = FakeCardField()
        self.desk = StaffService(
            self.checkin_service,
            directory=self.directory,
            outbox=self.outbox,
            cards=CardLinker(self.cards, directory=self.directory, field=self.field),
            passes=PassIssuer(self.pass_keys, renewed=self.renew),
        )
        self.directory.put(MemberRecord(ANA, (GOLD, OLD, HELD), NOW))
        self.directory.put(MemberRecord(BOB, (SILVER,), NOW, blocked=True))
        self.directory.put(MemberRecord(EVE, (), NOW))

    def renew(self) -> None:
        """Use the keys of the database from now on."""
        self.keys = PassKeys(self.pass_keys.all())
        self.checkin_service.use_keys(self.keys)

    def add(
        self,
        name: str,
        *events: CheckinEvent,
        customer: Customer = ANA,
        at: datetime = NOW,
        error: str = "",
    ) -> Checkin:
        """Record check-in `name` and move it by `events`; return it as it is then."""
        checkin = Checkin(
            id=name,
            state=CheckinState.RECORDED,
            customer=customer.id,
            customer_name=customer.full_name,
            customer_membership=GOLD.id,
            membership_name=GOLD.name,
            venue=VENUE,
            date=at.date(),
            scanned_at=at,
        )
        self.outbox.record(checkin, window=timedelta(0))
        for event in events:
            self.outbox.move(name, event, at=at, error=error or None)
        return self.outbox.get(name)

    def keep(self, name: str, text: str, *, at: datetime = NOW) -> None:
        """Keep a scan nobody was found for."""
        self.outbox.add_pending_scan(
            PendingScan(name, Code(text, source=Source.SERIAL), at, at.date())
        )


@dataclass
class SignalCounts:
    """How often each signal of the area was emitted."""

    closed: int = 0
    leave_wanted: int = 0
    restart_wanted: int = 0
    recorded: int = 0
    changed: int = 0
    names: tuple[str, ...] = field(
        default=("closed", "leave_wanted", "restart_wanted", "recorded", "changed")
    )

    def counter(self, name: str) -> Callable[[], None]:
        """Return what counts signal `name`."""

        def count() -> None:
            setattr(self, name, getattr(self, name) + 1)

        return count


class Screen:
    """The area in a window of a given size, found and touched by object names.

    Qt's offscreen screen is 800x800, and fingers (Qt's gestures) end where the screen ends.
    """

    def __init__(
        self,
        qtbot: QtBot,
        desk: StaffService,
        jobs: Jobs,
        pin: PinCheck,
        *,
        size: tuple[int, int] = (800, 480),
        device: DeviceControl | None = None,
        lock_after_s: float = 300.0,
        pin_idle_s: float = 300.0,
        printer: PassPrinter | None = None,
    ) -> None:
        self._qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.area = StaffArea(
            desk,
            jobs,
            pin,
            now=lambda: NOW,
            printer=printer,
            device=device,
            lock_after_s=lock_after_s,
            pin_idle_s=pin_idle_s,
        )
        self.heard = SignalCounts()
        for name in self.heard.names:
            getattr(self.area, name).connect(self.heard.counter(name))
        self.area.setParent(self.window)
        apply_theme(self.window, Theme(*size))
        self.area.setGeometry(0, 0, *size)
        self.window.show()
        self.area.open_area()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until `true`."""
        self._qtbot.waitUntil(true)

    def button(self, name: str) -> QAbstractButton | None:
        """Return the visible button called `name`."""
        found = self.area.findChildren(QAbstractButton, name)
        return next((button for button in found if button.isVisible()), None)

    def touch(self, *names: str) -> None:
        """Touch the buttons called `names`, each as soon as it can be touched."""
        for name in names:
            self.until(lambda name=name: self._ready(name))  # type: ignore[misc]
            button = self.button(name)
            assert button is not None
            _scroll_to(button)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _ready(self, name: str) -> bool:
        button = self.button(name)
        return button is not None and button.isEnabled()

    def pin(self, digits: str) -> None:
        """Type a PIN on the pad, and enter it."""
        self.touch(*(f"key_{digit}" for digit in digits), "key_enter")

    def unlock(self, digits: str) -> None:
        """Open the pages."""
        self.pin(digits)
        self.until(lambda: self.area.unlocked)

    @property
    def field(self) -> QLineEdit:
        """The visible text field."""
        return next(f for f in self.area.findChildren(QLineEdit) if f.isVisible())

    def type(self, text: str) -> None:
        """Type on the keyboard."""
        QTest.keyClicks(self.field, text)

    @property
    def view(self) -> ListView | None:
        """The visible list."""
        views = self.area.findChildren(ListView)
        return next((view for view in views if view.isVisible()), None)

    @property
    def rows(self) -> tuple[ListItem, ...]:
        """What the visible list holds."""
        return self.view.rows if self.view is not None else ()

    @property
    def titles(self) -> list[str]:
        """The titles of the visible list."""
        return [row.title for row in self.rows]

    def touch_row(self, title: str) -> None:
        """Touch the row with this title as soon as it is listed."""
        self.until(lambda: title in self.titles)
        view = self.view
        assert view is not None
        index = view.model().index(self.titles.index(title), 0)
        view.scrollTo(index)
        place: QPoint = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def leave(self, *then: str) -> None:
        """Ask to leave the kiosk, and touch the buttons called `then`."""
        self.touch("tab_device")
        self.touch_row("Leave the kiosk")
        self.touch(*then)

    @property
    def said(self) -> str:
        """The sentences in place that are visible, one a line."""
        notices = self.area.findChildren(Notice)
        return "\n".join(n.text for n in notices if n.isVisible() and n.text)

    def until_said(self, words: str) -> None:
        """Wait for a sentence with `words` in it."""
        self.until(lambda: words in self.said)

    @property
    def text(self) -> str:
        """Everything written on visible labels and buttons, one a line."""
        shown = [w for w in self.area.findChildren(QWidget) if w.isVisible()]
        texts = (getattr(w, "full_text", None) or _text_of(w) for w in shown)
        return "\n".join(text for text in texts if text)

    def until_shown(self, words: str) -> None:
        """Wait until `words` are on the screen."""
        self.until(lambda: words in self.text)


def _scroll_to(button: QAbstractButton) -> None:
    """Bring `button` into sight, as a finger would before touching it."""
    place = button.parentWidget()
    while place is not None:
        if isinstance(place, QScrollArea):
            place.ensureWidgetVisible(button)
        place = place.parentWidget()


def _text_of(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    return str(text() if callable(text) else text).replace("\N{ZERO WIDTH SPACE}", "")
