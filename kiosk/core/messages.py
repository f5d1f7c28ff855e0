"""Messages that can be translated later: English text that knows its template and its values.

A failure is worded where it happens, in threads and processes that know no screen. What is handed
on from there is English text for logs and the command line, and still knows how it was made, so
that the screen can show the same in its own language (see `kiosk.ui.language.language`).

In the database and between processes a message is JSON text (`serialize`): `{"say": template,
"with": values}`, or `{"together": parts}`.
"""

import json
from collections.abc import Mapping
from datetime import date, time
from typing import Final, Self

Value = str | int | date | time
"""What may stand in a template: names, numbers, days, times of day, and other messages.

A plain `str` is somebody else's text (a path, TeamUp's answer, the system's) and stays as it is.
"""

_SERIALIZED: Final = ('{"say": ', '{"together": ')


class Message(str):
    """English text that knows its `template` and `values`; or its `parts`, messages in a row.

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
    """Return the message of a `template` with placeholders such as `{path}`, and their `values`.

    The template is what gets translated, so it must be written out in the call; every language
    may put the placeholders in an order of its own. `%n` is the number `n`, which chooses the
    plural.
    Raises `KeyError` when a value is missing.
    """
    return _filled(template, values)


def join(*parts: str) -> str:
    """Return whole messages in a row, one space between them; empty ones are left out."""
    present = tuple(part for part in parts if part)
    if len(present) < 2:
        return present[0] if present else ""
    return Message(" ".join(present), parts=present)


def serialize(text: str) -> str:
    """Return a text from which `deserialize` makes the same message again."""
    return json.dumps(_to_json(text), ensure_ascii=False) if isinstance(text, Message) else text


def deserialize(text: str) -> str:
    """Return the message that was serialized as `text`; any other text is returned as it is."""
    if not text.startswith(_SERIALIZED):
        return text
    try:
        return _text_from_json(json.loads(text))
    except (ValueError, LookupError, TypeError, AttributeError):
        return text


def _filled(template: str, values: Mapping[str, Value]) -> Message:
    english = {name: _english(value) for name, value in values.items()}
    text = template.format(**english)
    return Message(text.replace("%n", english["n"]) if "%n" in template else text, template, values)


def _english(value: Value) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _to_json(value: Value) -> object:
    match value:
        case Message() if value.parts:
            return {"together": [_to_json(part) for part in value.parts]}
        case Message():
            values = {name: _to_json(one) for name, one in value.values.items()}
            return {"say": value.template, "with": values}
        case date():
            return {"day": value.isoformat()}
        case time():
            return {"time": value.isoformat()}
        case _:
            return value


def _text_from_json(data: object) -> str:
    value = _from_json(data)
    if not isinstance(value, str):
        raise TypeError("not a message")
    return value


def _from_json(data: object) -> Value:
    match data:
        case str() | int():
            return data
        case {"together": list(parts)}:
            return join(*map(_text_from_json, parts))
        case {"say": str(template), "with": dict(values)}:
            return _filled(template, {str(name): _from_json(one) for name, one in values.items()})
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case {"time": str(clock)}:
            return time.fromisoformat(clock)
        case _:
            raise TypeError("not a part of a message")
