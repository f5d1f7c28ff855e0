"""Today's check-ins: a list, and a bar for each hour."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.checkin.checkin import COUNTING_STATES, Checkin
from kiosk.core.errors import KioskError
from kiosk.ui.kit import accessibility
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.language.formats import clock_text, day_text, format_text, hour_text
from kiosk.ui.language.messages import error_text
from kiosk.ui.staff.calls import LatestCall, PageContext
from kiosk.ui.staff.checkin_rows import arrival_row
from kiosk.ui.staff.checkin_view import CheckinView
from kiosk.ui.staff.lists import ListPage
from kiosk.ui.staff.texts import translate

_HEIGHT: Final = 190  # pixels at u = 1
_FEWEST_HOURS: Final = 8  # so that the first visit of the day is no bar across the screen
_LEAST_WINDOW: Final = 700  # of the window's height, in pixels, below which the list is worth more
_RIGHT: Final = Qt.LayoutDirection.RightToLeft


class HoursChart(Themed, QWidget):
    """Bars from the first hour to the last; the hour of `now` in the accent. Hidden when empty."""

    accessible_role = accessibility.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hours_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: dict[int, int] = {}
        self._hour = 0
        self.hide()

    @property
    def counts(self) -> dict[int, int]:
        """How many came in each hour in which anybody did."""
        return dict(self._counts)

    def set_arrivals(self, arrivals: Iterable[datetime], now: datetime) -> None:
        """Count `arrivals` by the hour, in the zone of `now`."""
        counts: dict[int, int] = {}
        for arrival in arrivals:
            hour = arrival.astimezone(now.tzinfo).hour
            counts[hour] = counts.get(hour, 0) + 1
        self._counts, self._hour = counts, now.hour
        if counts:
            busiest = max(counts, key=lambda hour: counts[hour])
            words = translate("Staff", "Busiest hour: {hour}, visits: %n", "", counts[busiest])
            self.setAccessibleName(
                format_text(words, hour=clock_text(now.replace(hour=busiest, minute=0)))
            )
        self._appear()

    def restyle(self) -> None:
        self.updateGeometry()
        self._appear()

    def sizeHint(self) -> QSize:
        """Ask for a strip."""
        return QSize(self.theme.px(400), self.theme.px(_HEIGHT))

    def hours(self) -> range:
        """Return the hours that have a place, first to last."""
        first = min((*self._counts, self._hour), default=0)
        last = max((*self._counts, self._hour), default=0)
        missing = max(0, _FEWEST_HOURS - (last - first + 1))
        first = max(0, first - missing)
        return range(first, min(24, max(last + 1, first + _FEWEST_HOURS)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, how many each stands for, and the hours below."""
        theme, colours = self.theme, self.theme.palette
        font = theme.font(Role.CAPTION)
        line = QFontMetrics(font).height()
        hours = self.hours()
        step = self.width() / len(hours)
        bars = QRectF(0, line, self.width(), self.height() - 2 * line - theme.px(10))
        most = max(self._counts.values(), default=1)
        widest = max(QFontMetrics(font).horizontalAdvance(hour_text(hour)) for hour in hours)
        every = self._label_every(step, widest)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        radius = min(theme.px(10), step * 0.3)
        for number, hour in enumerate(hours):
            place = number if self.layoutDirection() is not _RIGHT else len(hours) - 1 - number
            left, count = place * step, self._counts.get(hour, 0)
            tall = max(theme.px(6), bars.height() * count / most)
            bar = QRectF(left + step * 0.14, bars.bottom() - tall, step * 0.72, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            if not count:
                painter.setBrush(QColor(colours.line))
            else:
                painter.setBrush(QColor(colours.brand if hour == self._hour else colours.edge))
            painter.drawRoundedRect(bar, min(radius, tall / 2), min(radius, tall / 2))
            painter.setPen(QColor(colours.ink if hour == self._hour else colours.muted))
            if count:
                above = QRectF(left, bar.top() - line, step, line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count))
            if number % every == 0:
                below = QRectF(left, bars.bottom() + theme.px(6), step, line)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, hour_text(hour))
        painter.end()

    def _appear(self) -> None:
        self.setVisible(bool(self._counts) and self.theme.height >= _LEAST_WINDOW)
        self.update()

    @staticmethod
    def _label_every(step: float, needed: int) -> int:
        return max(1, -(-round(needed * 1.4) // max(1, round(step))))


class TodayPage(ListPage):
    """Today's check-ins, latest first, each with its state; one not yet sent can be undone.

    Signals: `changed()` when staff moved one.
    """

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            translate("Staff", "Arrivals of today"), translate("Staff", "Nobody has come in yet.")
        )
        self._context = context
        self._checkins: dict[str, Checkin] = {}
        self._loading = LatestCall(context.jobs, self._loaded, self._failed)
        self._view = CheckinView(context)
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
        desk, day = self._context.desk, self._today()
        self._loading.ask(lambda: desk.arrivals(day))

    def clear(self) -> None:
        """Forget everything that was shown."""
        self._loading.forget()
        self._checkins = {}
        self._view.clear()
        self.notice.clear()
        self.chart.set_arrivals((), self._context.now())
        self.set_rows("", ())
        self.show_list()

    def moved(self, checkin: Checkin) -> None:
        """Take the new state of a check-in, perhaps one not listed yet."""
        if checkin.date != self._today():
            return
        self._checkins = _latest_first({**self._checkins, checkin.id: checkin})
        self._show()
        self._view.moved(checkin)
        if self._loading.busy:
            self.reload()  # what is being read may be older than this state

    def _today(self) -> date:
        return self._context.now().date()

    def _loaded(self, checkins: tuple[Checkin, ...]) -> None:
        self._checkins = {checkin.id: checkin for checkin in checkins}
        self._show()

    def _failed(self, error: KioskError) -> None:
        self.notice.show_message(error_text(error), Meaning.REFUSED)

    def _show(self) -> None:
        now = self._context.now()
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

    def _done(self, text: str) -> None:
        self.enter()
        self.notice.show_message(text, Meaning.GOOD)

    def _stale(self, text: str) -> None:
        self.enter()
        self.notice.show_message(text, Meaning.DESK)


def _latest_first(checkins: dict[str, Checkin]) -> dict[str, Checkin]:
    ordered = sorted(checkins.values(), key=lambda c: (c.scanned_at, c.id), reverse=True)
    return {checkin.id: checkin for checkin in ordered}
