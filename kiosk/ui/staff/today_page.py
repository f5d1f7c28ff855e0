"""Who came today."""

from datetime import date

from PySide6.QtCore import Signal

from kiosk.core.checkin import COUNTING_STATES, Checkin
from kiosk.core.errors import KioskError
from kiosk.ui.moments import day_text
from kiosk.ui.palette import Meaning
from kiosk.ui.sentences import error_words
from kiosk.ui.staff.calls import Newest
from kiosk.ui.staff.checkin_rows import arrival_row
from kiosk.ui.staff.checkin_view import CheckinView
from kiosk.ui.staff.hours_chart import HoursChart
from kiosk.ui.staff.list_page import ListPage
from kiosk.ui.staff.tools import Tools
from kiosk.ui.staff.words import translate


class TodayPage(ListPage):
    """Today's check-ins, latest first, each with its state; one not yet sent can be undone.

    Signals: `changed()` when staff moved one.
    """

    changed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__(
            translate("Staff", "Arrivals of today"), translate("Staff", "Nobody has come in yet.")
        )
        self._tools = tools
        self._checkins: dict[str, Checkin] = {}
        self._loading = Newest(tools.jobs, self._loaded, self._failed)
        self._view = CheckinView(tools)
        self._view.left.connect(self.show_list)
        self._view.changed.connect(self.changed)
        self._view.done.connect(self._done)
        self._view.stale.connect(self._stale)
        self.chart = HoursChart()
        self.add_above(self.chart)
        self.add_detail(self._view)
        self.opened.connect(self._open)

    def enter(self) -> None:
        """Show the list as it is on disk now."""
        self.show_list()
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        desk, day = self._tools.desk, self._today()
        self._loading.ask(lambda: desk.arrivals(day))

    def clear(self) -> None:
        """Forget everything that was shown."""
        self._loading.forget()
        self._checkins = {}
        self._view.clear()
        self.notice.hush()
        self.chart.set_arrivals((), self._tools.now())
        self.set_rows("", ())
        self.show_list()

    def moved(self, checkin: Checkin) -> None:
        """Take news of a check-in, perhaps one not listed yet."""
        if checkin.date != self._today():
            return
        self._checkins = _latest_first({**self._checkins, checkin.id: checkin})
        self._show()
        self._view.moved(checkin)
        if self._loading.busy:
            self.reload()  # what is being read may be older than this news

    def _today(self) -> date:
        return self._tools.now().date()

    def _loaded(self, checkins: tuple[Checkin, ...]) -> None:
        self._checkins = {checkin.id: checkin for checkin in checkins}
        self._show()

    def _failed(self, error: KioskError) -> None:
        self.notice.say(error_words(error), Meaning.REFUSED)

    def _show(self) -> None:
        now = self._tools.now()
        counting = [c for c in self._checkins.values() if c.state in COUNTING_STATES]
        count = len(counting)
        heading = translate("Staff", "{count} in today, {day}").format(
            count=count, day=day_text(now.date())
        )
        self.chart.set_arrivals((c.scanned_at for c in counting), now)
        self.set_rows(heading, (arrival_row(c, now) for c in self._checkins.values()))

    def _open(self, key: str) -> None:
        if (checkin := self._checkins.get(key)) is not None:
            self._view.show_checkin(checkin)
            self.show_detail(self._view)

    def _done(self, sentence: str) -> None:
        self.enter()
        self.notice.say(sentence, Meaning.GOOD)

    def _stale(self, sentence: str) -> None:
        self.enter()
        self.notice.say(sentence, Meaning.DESK)


def _latest_first(checkins: dict[str, Checkin]) -> dict[str, Checkin]:
    ordered = sorted(checkins.values(), key=lambda c: (c.scanned_at, c.id), reverse=True)
    return {checkin.id: checkin for checkin in ordered}
