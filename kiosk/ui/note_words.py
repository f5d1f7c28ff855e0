"""The one gentle note of a good result, in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.core import notes
from kiosk.ui.isolation import filled
from kiosk.ui.moments import clock_text


def _tr(text: str, number: int = -1) -> str:
    """Translate; with a `number` in the plural form that suits it, in place of %n."""
    return QCoreApplication.translate("words", text, "", number)


def note_words(note: notes.Note | None) -> str:
    """Return the note of a good result; empty without one."""
    match note:
        case None:
            return ""
        case notes.FirstVisit():
            return _tr("Your first visit: great to have you here!")
        case notes.Milestone(visits):
            return _tr("Visit number %n: what a milestone!", visits)
        case notes.Booked(name, at, room):
            if room:
                said = _tr("You're booked: {name}, {time}, {room}")
            else:
                said = _tr("You're booked: {name}, {time}")
            return filled(said, name=name, time=clock_text(at), room=room)
        case notes.EndsSoon(days):
            return _ends_soon(days)
        case notes.VisitsLeft(visits):
            return _visits_left(visits)
        case notes.Streak(weeks):
            return _tr("%n weeks in a row: well done!", weeks)
        case other:
            assert_never(other)


def note_icon(note: notes.Note | None) -> str:
    """Return the name of the picture beside a note."""
    match note:
        case notes.VisitsLeft():
            return "ticket"
        case notes.FirstVisit() | notes.Milestone():
            return "star"
        case notes.Streak():
            return "flame"
        case _:
            return "calendar"


def is_festive(note: notes.Note | None) -> bool:
    """Tell whether a note is worth a moment of celebration."""
    return isinstance(note, notes.FirstVisit | notes.Milestone | notes.Streak)


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
