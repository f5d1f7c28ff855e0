"""Times and days, as the language of the screen writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


def clock_text(moment: datetime) -> str:
    """Return the time of day, such as 18:02 or 6:02 PM."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # nobody has chosen a language yet
        return f"{moment:%H:%M}"
    return locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day_text(day: date) -> str:
    """Return a day as in "3 Nov 2026": the month in words cannot be taken for the day."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
