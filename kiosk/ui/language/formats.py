"""Times, dates and names as parts of a text; each isolated where reading goes right to left."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG: Final = "\u2068"
_POP: Final = "\u2069"


def isolated(text: str) -> str:
    """Return `text` so that it may stand beside other texts where reading goes right to left.

    There "Spin, 6:30 PM" would come out as "6:30 Spin PM", for the digits follow the Latin letters
    (Unicode's bidirectional algorithm, whose isolates are used here). Elsewhere it stays as it is.
    """
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft or not text:
        return text
    return f"{_FIRST_STRONG}{text}{_POP}"


def format_text(template: str, **values: object) -> str:
    """Return `template` with each of `values`, isolated, in the place that has its name."""
    return template.format(**{name: isolated(str(value)) for name, value in values.items()})


def join_inline(parts: Iterable[str]) -> str:
    """Return `parts` on one line with points between them; empty ones are left out."""
    return " · ".join(isolated(part) for part in parts if part)


def clock_text(moment: datetime | time, *, seconds: bool = False) -> str:
    """Return the time of day, such as 18:02 or 6:02 PM; with `seconds`, 18:02:30 or 6:02:30 PM."""
    clock = QTime(moment.hour, moment.minute, moment.second)
    pattern = _pattern()
    return QLocale().toString(clock, pattern.replace("mm", "mm:ss") if seconds else pattern)


def hour_text(hour: int) -> str:
    """Return an hour of the day, 0 to 23, in as few letters as can be: 18 or 6 PM."""
    return QLocale().toString(QTime(hour, 0), "h AP" if "AP" in _pattern().upper() else "H")


def day_text(day: date) -> str:
    """Return a day as in "3 Nov 2026": the month in words cannot be taken for the day."""
    german = QLocale().language() is QLocale.Language.German
    pattern = "d. MMM yyyy" if german else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _pattern() -> str:
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # nobody has chosen a language yet
        return "HH:mm"
    return locale.timeFormat(QLocale.FormatType.ShortFormat)
