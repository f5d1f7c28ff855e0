"""The queue: check-ins TeamUp has not confirmed, and pending scans; each can be opened."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal

from kiosk.core.checkin.checkin import OPEN_STATES, Checkin
from kiosk.core.errors import KioskError, UnknownCheckin
from kiosk.core.ports import PendingScan
from kiosk.ui.kit import ButtonKind
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import join_inline
from kiosk.ui.language.messages import error_text
from kiosk.ui.staff.calls import LatestCall, PageContext
from kiosk.ui.staff.checkin_rows import NEEDS_STAFF, SCAN_KEY, needs_staff, queue_rows
from kiosk.ui.staff.checkin_view import CheckinView, scan_reasons
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.lists import Chip, ListPage
from kiosk.ui.staff.texts import short_code, source_text, time_text, translate

_LONGEST = 200


class ScanView(Detail):
    """Shows a pending scan, lets its member be chosen, or takes it off the list.

    Signals: `changed()` and `done(text)` when it was taken off; `stale(text)` when it was
    gone already; `find_wanted(scan)` when its member is to be chosen.
    """

    changed = Signal()
    done = Signal(str)
    stale = Signal(str)
    find_wanted = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__("scan")
        self._context = context

    def show_scan(self, scan: PendingScan) -> None:
        """Show `scan`."""
        self.clear()
        chip = Chip(translate("Staff", "Kept scan"), Tone.DESK, "scanner")
        self.set_head(short_code(scan.code), chip)
        self.add_fact(
            translate("Staff", "What it means"),
            translate(
                "Staff",
                "Nobody was known under this code, and TeamUp could not be asked. It is tried "
                "again by itself when the list of members is fetched.",
            ),
        )
        if needs_staff(scan, self._context.now()):
            self.add_fact(
                translate("Staff", "What to do"),
                translate(
                    "Staff",
                    "Nobody was found for a day. Choose whose it is, and the visit counts on the "
                    "day of the scan; or dismiss it.",
                ),
            )
        self.add_fact(translate("Staff", "Code"), short_code(scan.code, _LONGEST))
        scanned = time_text(scan.scanned_at, self._context.now())
        parts = (scanned, source_text(scan.code.source), scan.code.symbology)
        self.add_fact(translate("Staff", "Scanned"), join_inline(parts))
        self.add_action(
            translate("Staff", "Choose the member"),
            name="find_member",
            kind=ButtonKind.PRIMARY,
            icon="search",
            on_click=lambda: self.find_wanted.emit(scan),
        )
        self.add_action(
            translate("Staff", "Dismiss"),
            name="dismiss",
            kind=ButtonKind.PLAIN,
            icon="cross",
            on_click=lambda: self._ask(scan),
        )

    def _ask(self, scan: PendingScan) -> None:
        self._context.dialogs.ask_reason(
            translate("Staff", "Why is it dismissed?"),
            scan_reasons(),
            lambda why: self._dismiss(scan, why),
        )

    def _dismiss(self, scan: PendingScan, why: str) -> None:
        desk, at = self._context.desk, self._context.now()
        self.set_busy(True)
        self._context.calls.run(
            lambda: desk.dismiss_scan(scan.id, why=why, at=at),
            lambda _: self.done.emit(translate("Staff", "The scan was dismissed.")),
            self._failed,
            anyway=self.changed.emit,
        )

    def _failed(self, error: KioskError) -> None:
        self.set_busy(False)
        if isinstance(error, UnknownCheckin):
            self.stale.emit(error_text(error))
        else:
            self.notice.show_message(error_text(error), Meaning.REFUSED)


@dataclass(frozen=True, slots=True)
class _Content:
    checkins: tuple[Checkin, ...] = ()
    scans: tuple[PendingScan, ...] = ()


class QueuePage(ListPage):
    """The open check-ins and the pending scans; those that need staff come first.

    Signals: `changed()` when staff moved something; `urgent(count)` how many need staff;
    `find_wanted(scan)` when staff want to choose the member of a pending scan.
    """

    changed = Signal()
    urgent = Signal(int)
    find_wanted = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            translate("Staff", "Check-ins and scans still open"),
            translate("Staff", "Nothing is waiting: TeamUp has every check-in."),
        )
        self._context = context
        self._content = _Content()
        self._loading = LatestCall(context.jobs, self._loaded, self._failed)
        self._view = CheckinView(context)
        self._scan_view = ScanView(context)
        self._scan_view.find_wanted.connect(self.find_wanted)
        for view in (self._view, self._scan_view):
            view.left.connect(self.show_list)
            view.changed.connect(self.changed)
            view.done.connect(self._done)
            view.stale.connect(self._stale)
            self.add_detail(view)
        self.opened.connect(self._open)

    def enter(self) -> None:
        """Show the list as it is on disk now."""
        self.show_list()
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        self._loading.ask(self._read())

    def clear(self) -> None:
        """Forget everything that was shown."""
        self._loading.forget()
        self._content = _Content()
        self._view.clear()
        self._scan_view.clear()
        self.notice.clear()
        self.set_rows("", ())
        self.show_list()

    def moved(self, checkin: Checkin) -> None:
        """Take the new state of a check-in, perhaps one not listed yet."""
        others = [c for c in self._content.checkins if c.id != checkin.id]
        if checkin.state in OPEN_STATES:
            others.append(checkin)
        others.sort(key=lambda c: (c.scanned_at, c.id))
        self._loaded(_Content(tuple(others), self._content.scans))
        self._view.moved(checkin)
        if self._loading.busy:
            self.reload()  # what is being read may be older than this state

    def _read(self) -> Callable[[], _Content]:
        desk = self._context.desk
        return lambda: _Content(desk.queue(), desk.outbox.pending_scans())

    def _loaded(self, content: _Content) -> None:
        self._content = content
        needed = sum(1 for c in content.checkins if c.state in NEEDS_STAFF)
        waiting = len(content.checkins) - needed
        parts = []
        if needed:
            parts.append(translate("Staff", "To settle: {count}").format(count=needed))
        if content.scans:
            parts.append(translate("Staff", "Kept scans: {count}").format(count=len(content.scans)))
        if waiting:
            parts.append(translate("Staff", "On the way: {count}").format(count=waiting))
        rows = queue_rows(content.checkins, content.scans, self._context.now())
        # A count never stands on another line than what is counted.
        whole = [part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts]
        self.set_rows(join_inline(whole), rows)
        overdue = sum(needs_staff(scan, self._context.now()) for scan in content.scans)
        self.urgent.emit(needed + overdue)

    def _failed(self, error: KioskError) -> None:
        self.notice.show_message(error_text(error), Meaning.REFUSED)

    def _open(self, key: str) -> None:
        if key.startswith(SCAN_KEY):
            for scan in self._content.scans:
                if scan.id == key.removeprefix(SCAN_KEY):
                    self._scan_view.show_scan(scan)
                    self.show_detail(self._scan_view)
            return
        for checkin in self._content.checkins:
            if checkin.id == key:
                self._view.show_checkin(checkin)
                self.show_detail(self._view)

    def _done(self, text: str) -> None:
        self.enter()
        self.notice.show_message(text, Meaning.GOOD)

    def _stale(self, text: str) -> None:
        self.enter()
        self.notice.show_message(text, Meaning.DESK)
