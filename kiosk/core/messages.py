"""Sentences that can be said in another language later: a template, and what goes into it.

A failure is worded where it happens, in threads and processes that know no screen. What is handed
on from there is English text for logs and the command line, and still knows how it was made, so
that the screen can say the same in its own language (see `kiosk.ui.language.language`).
"""

import json
from collections.abc import Mapping
from datetime import date, time
from typing import Final, Self

Value = str | int | date | time
"""What may stand in a template: names, numbers, days, times of day, and whole sentences.

A plain `str` is somebody else's word (a path, TeamUp's answer, the system's) and stays as it is.
"""

_TEMPLATE: Final = "say"
_VALUES: Final = "with"
_PARTS: Final = "together"


class Message(str):
    """English text that knows its `template` and `values`; or its `parts`, sentences in a row.

    Cutting it or adding to it gives a plain `str`, which nobody can translate any more.
    """

    template: str
    values: Mapping[str, Value]
    parts: tuple[str, ...]

    def __new__(
        cls,
        text: str,
        template: str = "",
        values: Mapping[str, Value] | None = None,
        parts: tuple[str, ...] = (),
    ) -> Self:
        """Use `msg`, `join` or `deserialize`."""
        made = super().__new__(cls, text)
        made.template, made.values, made.parts = template, values or {}, parts
        return made

    def __deepcopy__(self, _memo: object) -> "Message":
        return self


def msg(template: str, /, **values: Value) -> Message:
    """Return the sentence of a `template` with places such as `{path}`, and what goes there.

    The template is what gets translated, so it must be written out in the call; every language
    may put the places in an order of its own. `%n` is the number `n`, which chooses the plural.
    Raises `KeyError` when a value is missing.
    """
    return _filled(template, values)


def join(*parts: str) -> str:
    """Return whole sentences in a row; empty ones are left out."""
    there = tuple(part for part in parts if part)
    if len(there) < 2:
        return there[0] if there else ""
    return Message(" ".join(there), parts=there)


def serialize(text: str) -> str:
    """Return a text from which `deserialize` makes the same message again."""
    return json.dumps(_packed(text), ensure_ascii=False) if isinstance(text, Message) else text


def deserialize(text: str) -> str:
    """Return the sentence that was packed as `text`; any other text is returned as it is."""
    if not text.startswith((f'{{"{_TEMPLATE}": ', f'{{"{_PARTS}": ')):
        return text
    try:
        return _unpacked(json.loads(text))
    except (ValueError, LookupError, TypeError, AttributeError):
        return text


def _filled(template: str, values: Mapping[str, Value]) -> Message:
    said = {name: _english(value) for name, value in values.items()}
    text = template.format(**said)
    return Message(text.replace("%n", said["n"]) if "%n" in template else text, template, values)


def _english(value: Value) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _packed(value: Value) -> object:
    match value:
        case Message() if value.parts:
            return {_PARTS: [_packed(part) for part in value.parts]}
        case Message():
            values = {name: _packed(one) for name, one in value.values.items()}
            return {_TEMPLATE: value.template, _VALUES: values}
        case date():
            return {"day": value.isoformat()}
        case time():
            return {"time": value.isoformat()}
        case _:
            return value


def _unpacked(kept: object) -> str:
    value = _value(kept)
    if not isinstance(value, str):
        raise TypeError("not a sentence")
    return value


def _value(kept: object) -> Value:
    match kept:
        case str() | int():
            return kept
        case {"together": list(parts)}:
            return join(*map(_unpacked, parts))
        case {"say": str(template), "with": dict(values)}:
            return _filled(template, {str(name): _value(one) for name, one in values.items()})
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case {"time": str(clock)}:
            return time.fromisoformat(clock)
        case _:
            raise TypeError("not a part of a sentence")
