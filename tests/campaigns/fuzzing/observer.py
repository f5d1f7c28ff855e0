"""What a campaign on the whole kiosk counts, and what it catches that nobody else does."""

import logging
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

_IGNORED: Final = (
    "propagateSizeHints",  # the offscreen platform says so of every window
    "could not find the target for gesture",  # what a finger was scrolling has gone away
)


@dataclass
class Outcome:
    """What happened. Everything below `pages` should be empty."""

    events: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    pages: Counter[str] = field(default_factory=Counter)
    rests: int = 0
    longest_rest_s: float = 0.0
    visits: int = 0
    crashes: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    blank: list[str] = field(default_factory=list)
    ways_out: list[str] = field(default_factory=list)
    warnings: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)

    @property
    def well(self) -> bool:
        """Whether nothing went wrong."""
        return not (self.crashes or self.stuck or self.blank or self.ways_out or self.warnings)


class _Errors(logging.Handler):
    """Counts what is logged as an error."""

    def __init__(self, counts: Counter[str]) -> None:
        super().__init__(logging.ERROR)
        self._counts = counts

    def emit(self, record: logging.LogRecord) -> None:
        """Count by place: sentences hold numbers."""
        self._counts[f"{record.name}: {record.msg}"[:160]] += 1


class Observer:
    """Catches what nobody else does: exceptions in slots and threads, Qt's warnings, errors."""

    def __init__(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._errors = _Errors(outcome.errors)

    def __enter__(self) -> None:
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._crashed
        threading.excepthook = lambda args: self._crashed(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        self._qt_before = qInstallMessageHandler(self._said)
        logging.getLogger().addHandler(self._errors)

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)
        logging.getLogger().removeHandler(self._errors)

    def _crashed(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        where = ""
        while trace is not None:
            where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
            trace = trace.tb_next
        self._outcome.crashes.append(f"{kind.__name__}: {error} ({where})")

    def _said(self, kind: QtMsgType, _context: object, message: str) -> None:
        quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not quiet and not any(known in message for known in _IGNORED):
            self._outcome.warnings[message] += 1
