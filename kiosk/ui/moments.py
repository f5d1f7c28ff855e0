"""Times and days, as the language of the screen writes them."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime


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
