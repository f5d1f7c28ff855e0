"""The pages behind the PIN, under one row of tabs."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from kiosk.core.checkin.checkin import Checkin
from kiosk.core.device_page import DeviceControl
from kiosk.core.identification.codes import Code, Source
from kiosk.core.ports import PendingScan
from kiosk.ui.kit import Banner, ButtonKind, Label, SnugButton, accessibility
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.device.page import DevicePage
from kiosk.ui.staff.members_page import MembersPage
from kiosk.ui.staff.queue_page import QueuePage
from kiosk.ui.staff.texts import translate
from kiosk.ui.staff.today_page import TodayPage

_Page = MembersPage | TodayPage | QueuePage | DevicePage


class Tab(SnugButton):
    """One of the tabs."""

    accessible_role = accessibility.Role.PageTab


class StaffPages(Themed, QWidget):
    """The four pages under one row of tabs.

    Signals: `recorded()`, `changed()` as of `StaffArea`; `locked()` when staff lock it;
    `leave_wanted()` and `restart_wanted()` once they are confirmed; `report_wanted()` when staff
    want to read what was found damaged.
    """

    accessible_role = accessibility.Role.Pane

    recorded = Signal()
    changed = Signal()
    locked = Signal()
    leave_wanted = Signal()
    restart_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: PageContext, device: DeviceControl | None) -> None:
        super().__init__()
        self.setObjectName("staff_pages")
        self._context = context
        self.banner = Banner()
        self.read_report = SnugButton(
            translate("Staff", "Read"), name="read_report", on_click=self.report_wanted.emit
        )
        self.read_report.hide()
        self.members = MembersPage(context)
        self.today = TodayPage(context)
        self.queue = QueuePage(context)
        self.device = DevicePage(context, device)
        self._pages = (self.members, self.today, self.queue, self.device)
        self._tabs = (
            self._tab(translate("Staff", "Members"), "tab_members", "people", self.members),
            self._tab(translate("Staff", "Today"), "tab_today", "list", self.today),
            self._tab(translate("Staff", "Queue"), "tab_queue", "send", self.queue),
            self._tab(translate("Staff", "Device"), "tab_device", "device", self.device),
        )
        self._title = Label(translate("Staff", "Staff"), Role.TITLE)
        self._lock = SnugButton(
            translate("Staff", "Lock"),
            name="lock",
            kind=ButtonKind.QUIET,
            icon="lock",
            on_click=self.locked.emit,
        )
        self._lay_out()
        self.members.recorded.connect(self.recorded)
        self.members.scan_closed.connect(self._scan_closed)
        self.today.changed.connect(self.changed)
        self.queue.changed.connect(self.changed)
        self.queue.urgent.connect(self._count)
        self.queue.find_wanted.connect(self.match_scan)
        self.device.leave_wanted.connect(self.leave_wanted)
        self.device.restart_wanted.connect(self.restart_wanted)
        self._show(self.members)
        self.restyle()

    def enter(self) -> None:
        """Begin at the search, with the queue counted."""
        self._show(self.members)
        self.members.enter()
        self.queue.reload()

    def clear(self) -> None:
        """Forget everything typed and shown."""
        for page in self._pages:
            page.clear()
        self._count(0)
        self.seconds_left(0)
        self._show(self.members)

    def set_covered(self, covered: bool) -> None:
        """Take no key, touch or action while something lies over the pages, and be told of."""
        self.setDisabled(covered)
        self.accessible_role = accessibility.DECORATION if covered else accessibility.Role.Pane

    def refresh(self) -> None:
        """Read the lists again."""
        self.queue.reload()
        self.today.reload()

    def moved(self, checkin: Checkin) -> None:
        """Take the new state of a check-in."""
        self.today.moved(checkin)
        self.queue.moved(checkin)

    def scanned(self, code: Code) -> None:
        """Take a scanned code: for the scanner test if that is open, else find its member.

        What a hand scanner sent comes to the test by `DevicePage.scanned`, with all its bytes.
        """
        if not self.device.testing:
            self.find_code(code)
        elif code.source is Source.CAMERA:
            self.device.scanned(code)

    def find_code(self, code: Code) -> None:
        """Show the member of a scanned code."""
        self._show(self.members)
        self.members.find_code(code)

    def match_scan(self, scan: PendingScan) -> None:
        """Let staff choose the member of a pending scan."""
        self._show(self.members)
        self.members.match_scan(scan)

    def seconds_left(self, seconds: int) -> None:
        """Show how long until the area locks; 0: not soon."""
        words = translate("Staff", "Lock")
        if seconds:
            words = translate("Staff", "Locks in {seconds} s").format(seconds=seconds)
        self._lock.set_words(words)

    def restyle(self) -> None:
        theme = self.theme
        self._box.setSpacing(theme.gap)
        self._banner_row.setSpacing(theme.gap)
        self._bar.setSpacing(theme.px(14))
        self._bar.setDirection(
            QBoxLayout.Direction.BottomToTop if theme.portrait else QBoxLayout.Direction.LeftToRight
        )
        self._title.setVisible(theme.portrait)
        self._tab_row.setSpacing(theme.px(14))
        self._way_out.setSpacing(theme.px(14))
        self._fit_tabs()

    def _lay_out(self) -> None:
        self._tab_row = QHBoxLayout()
        for tab in self._tabs:
            self._tab_row.addWidget(tab)
        self._way_out = QHBoxLayout()
        self._way_out.addWidget(self._title)
        self._way_out.addStretch(1)
        self._way_out.addWidget(self._lock)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.addLayout(self._tab_row)
        self._bar.addLayout(self._way_out, 1)
        self._stack = QStackedLayout()
        for page in self._pages:
            self._stack.addWidget(page)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(self._bar)
        self._banner_row = QHBoxLayout()
        self._banner_row.addWidget(self.banner, 1)
        self._banner_row.addWidget(self.read_report)
        self._box.addLayout(self._banner_row)
        self._box.addLayout(self._stack, 1)

    def _tab(self, words: str, name: str, icon: str, page: _Page) -> Tab:
        tab = Tab(words, name=name, icon=icon, on_click=partial(self._open, page))
        tab.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return tab

    def _open(self, page: _Page) -> None:
        self._show(page)
        page.enter()

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        for tab, its in zip(self._tabs, self._pages, strict=True):
            tab.set_chosen(its is page)

    def _count(self, urgent: int) -> None:
        words = translate("Staff", "Queue")
        self._tabs[2].set_words(f"{words} ({urgent})" if urgent else words)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Let a row that is too short take from the tabs that can give, not from their words."""
        for tab in self._tabs:
            tab.setMinimumWidth(tab.text_width())

    def _scan_closed(self) -> None:
        self.queue.reload()
        self.changed.emit()
