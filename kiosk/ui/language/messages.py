"""Messages of the core (errors, evidence, checks) in the language of the screen."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from kiosk.core.errors import KioskError
from kiosk.core.messages import Message, Value
from kiosk.ui.language.formats import clock_text, day_text, isolated

CONTEXT = "Sentences"
"""The context of templates in the translations; the same as in `packaging/translations.py`."""


def message_text(text: str) -> str:
    """Return `text` for the screen: a `Message` translated, any other text as it is."""
    if not isinstance(text, Message):
        return text
    if text.parts:
        return " ".join(map(message_text, text.parts))
    number = text.values.get("n", -1)
    count = number if isinstance(number, int) else -1
    template = QCoreApplication.translate(CONTEXT, text.template, "", count)
    return template.format(**{name: _shown(value) for name, value in text.values.items()})


def error_text(error: KioskError) -> str:
    """Return what happened and what to do, for the screen."""
    return message_text(error.sentence)


def _shown(value: Value) -> str:
    match value:
        case Message():
            return message_text(value)
        case str():
            return isolated(value)
        case date():
            return isolated(day_text(value))
        case time():
            return isolated(clock_text(value))
        case _:
            return str(value)
