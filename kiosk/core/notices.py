"""Which troubles the owner is told of, and when: once, and once when it is over.

Pure: `NoticeBook` takes what is wrong at a moment and gives what is to be told. What was told is
kept as text (`to_text`), so that a restart tells nothing twice.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self


class NoticeKind(StrEnum):
    """What a notice is about; the names are keys of the section `[notices]`."""

    QUEUE = "queue"
    CAMERA = "camera"
    TOKEN = "token"
    DISK = "disk"
    MEMBERS = "members"
    SAFE_MODE = "safe_mode"
    CRASH = "crash"
    CHECKS = "checks"


_EVENTS: Final = frozenset({NoticeKind.CRASH, NoticeKind.CHECKS})
"""What has happened, and is never over."""

_HOLDS: Final[Mapping[NoticeKind, timedelta]] = {
    NoticeKind.CAMERA: timedelta(minutes=5),
    NoticeKind.TOKEN: timedelta(minutes=2),
}
"""How long a trouble must last before it is told: a camera that is plugged in elsewhere is none."""

_CALM: Final = timedelta(minutes=2)
"""How long it must be gone before it is over."""

_AGAIN: Final = timedelta(hours=1)
"""The shortest time from one notice of a kind to the next: a loose plug must not fill a mailbox."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell: `text` is the trouble, in a sentence, which is `over` or not."""

    kind: NoticeKind
    text: str
    over: bool = False


@dataclass(frozen=True, slots=True)
class _Trouble:
    """What is known of a kind. `text` "" means all is well; times are aware."""

    text: str = ""
    since: datetime | None = None
    told_at: datetime | None = None
    told: str = ""


class NoticeBook:
    """What is wrong, since when, and what of it was told."""

    def __init__(self) -> None:
        self._troubles: dict[NoticeKind, _Trouble] = {}

    def take(self, troubles: Mapping[NoticeKind, str], now: datetime) -> tuple[Notice, ...]:
        """Return what is to be told, at `now` (aware), of what is wrong.

        `troubles` has a sentence for each kind that is wrong. The same again and again is returned
        until `told` is called for it: a notice that could not be sent is not lost.
        """
        notices = []
        for kind in NoticeKind:
            known = self._troubles.get(kind, _Trouble())
            text = troubles.get(kind, "")
            if bool(text) != bool(known.text) or known.since is None or known.since > now:
                known = replace(known, since=now)  # also when the clock was set back
            self._troubles[kind] = known = replace(known, text=text)
            if (notice := self._due(kind, known, now)) is not None:
                notices.append(notice)
        return tuple(notices)

    def told(self, notice: Notice, now: datetime) -> None:
        """Note that somebody was told."""
        known = self._troubles.get(notice.kind, _Trouble())
        text = "" if notice.over else notice.text
        self._troubles[notice.kind] = replace(known, told=text, told_at=now)

    def to_text(self) -> str:
        """Return what was told, for `from_text`."""
        return json.dumps(
            {
                kind: [known.told, known.told_at.isoformat()]
                for kind, known in self._troubles.items()
                if known.told_at is not None
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return the book of which `to_text` made `text`; an empty one of any other text."""
        book = cls()
        with suppress(ValueError, TypeError, AttributeError, LookupError):
            for name, (told, at) in json.loads(text).items():
                told_at = datetime.fromisoformat(at)
                if told_at.tzinfo is not None:
                    book._troubles[NoticeKind(name)] = _Trouble(
                        str(told), told_at, told_at, str(told)
                    )
        return book

    def _due(self, kind: NoticeKind, known: _Trouble, now: datetime) -> Notice | None:
        if kind in _EVENTS:
            return Notice(kind, known.text) if known.text and known.text != known.told else None
        lasted = now - (known.since or now)
        if known.text:
            rested = known.told_at is None or not timedelta(0) <= now - known.told_at < _AGAIN
            if not known.told and rested and lasted >= _HOLDS.get(kind, timedelta(0)):
                return Notice(kind, known.text)
        elif known.told and lasted >= _CALM:
            return Notice(kind, known.told, over=True)
        return None
