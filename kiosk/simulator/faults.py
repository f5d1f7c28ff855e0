"""What the stand-in server does wrong, and when: a scripted queue, a seeded rate, or offline.

``scenario`` has named sets of faults, for ``kiosk simulator --scenario NAME``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from random import Random
from threading import Lock
from typing import Final, Literal, TypedDict, Unpack

from kiosk.core.errors import KioskError

KINDS = {
    "status": "an error status with a JSON or HTML body, nothing applied",
    "redirect": "a redirect to another address, nothing applied",
    "captive_portal": "the log-in page of a public network, with status 200",
    "hang": "never answers; ends when the client gives up",
    "slow": "applies the request at once and answers late",
    "drop_before": "closes the connection without an answer, nothing applied",
    "drop_after": "applies the request, then closes the connection without an answer",
    "truncate": "applies the request, sends half of the body, closes the connection",
    "wrong_shape": "applies the request, answers with the right status and another body",
    "apply_then_500": "applies the request, then answers 500",
}


class FaultOptions(TypedDict, total=False):
    """Details of a fault; see Fault for what each means."""

    status: int
    body: Literal["json", "html"]
    code: str
    retry_after: float | None
    retry_after_form: Literal["seconds", "date"]
    seconds: float
    location: str
    reset: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to do wrong.

    ``status`` (300 to 599), ``body`` and ``code`` shape the answer of kind ``status``;
    ``retry_after`` is in seconds from now, sent as a number or as a date, None for no header;
    ``seconds`` is the delay of ``slow``; ``location`` the target of ``redirect``; ``reset`` makes
    a drop a TCP reset where it would be an orderly close. Raises ValueError when a value makes no
    sense.
    """

    kind: str
    status: int = 500
    body: Literal["json", "html"] = "json"
    code: str = ""
    retry_after: float | None = None
    retry_after_form: Literal["seconds", "date"] = "seconds"
    seconds: float = 1.0
    location: str = "https://login.example/"
    reset: bool = False

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault {self.kind!r}; known are {', '.join(KINDS)}")
        if not 300 <= self.status <= 599:
            raise ValueError(f"{self.status} is not an error status")
        if self.seconds < 0 or (self.retry_after is not None and self.retry_after < 0):
            raise ValueError("a fault cannot last less than no time")

    @classmethod
    def named(cls, kind: str, **options: Unpack[FaultOptions]) -> Fault:
        """A fault by kind, or by status alone: ``named("503")`` is a status of 503."""
        if kind.isdecimal():
            options["status"] = int(kind)
            return cls("status", **options)
        return cls(kind, **options)


@dataclass
class _Scripted:
    fault: Fault
    path: str
    left: int | None


@dataclass(frozen=True)
class _Rate:
    faults: tuple[Fault, ...]
    probability: float
    path: str
    random: Random


class Faults:
    """Decides, request by request, what goes wrong. Safe to use from several threads.

    Scripted faults come first, in the order they were added; then the rates are asked. Paths are
    those below the base URL (``/checkins``) and may hold ``*``.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._scripted: list[_Scripted] = []
        self._rates: list[_Rate] = []
        self._offline = False
        self._report_lag_s: float | None = None

    @property
    def offline(self) -> bool:
        """While true every connection is closed at once, without an answer."""
        return self._offline

    @offline.setter
    def offline(self, value: bool) -> None:
        self._offline = value

    @property
    def report_lag_s(self) -> float | None:
        """Seconds until the report shows a check-in; None: as the server was told."""
        return self._report_lag_s

    @report_lag_s.setter
    def report_lag_s(self, value: float | None) -> None:
        self._report_lag_s = value

    def add(
        self,
        kind: str,
        path: str = "/checkins",
        times: int | None = 1,
        **options: Unpack[FaultOptions],
    ) -> None:
        """Let the next ``times`` requests to ``path`` go wrong (None: all from now on).

        ``kind`` is one of KINDS or a status such as "503". Raises ValueError when it is neither,
        or when an option makes no sense.
        """
        if times is not None and times < 1:
            raise ValueError("a fault happens at least once")
        fault = Fault.named(kind, **options)
        with self._lock:
            self._scripted.append(_Scripted(fault, path, times))

    def rate(
        self,
        kinds: Sequence[str | Fault],
        probability: float,
        seed: int,
        path: str = "/checkins",
    ) -> None:
        """Let each request to ``path`` go wrong with this probability, in one of these ways.

        The same seed gives the same series. Rates add up: each call adds one.
        """
        if not kinds or not 0 <= probability <= 1:
            raise ValueError("a rate needs kinds, and a probability from 0 to 1")
        faults = tuple(kind if isinstance(kind, Fault) else Fault.named(kind) for kind in kinds)
        with self._lock:
            self._rates.append(_Rate(faults, probability, path, Random(seed)))

    def clear(self) -> None:
        """Everything works again, from the next request on."""
        with self._lock:
            self._scripted.clear()
            self._rates.clear()
            self._offline = False
            self._report_lag_s = None

    @property
    def pending(self) -> int:
        """How many scripted faults with an end are still to happen."""
        with self._lock:
            return sum(entry.left or 0 for entry in self._scripted)

    def take(self, path: str) -> Fault | None:
        """The fault for this request, used up by asking; None when it shall work."""
        with self._lock:
            for entry in self._scripted:
                if fnmatchcase(path, entry.path):
                    if entry.left is not None:
                        entry.left -= 1
                        if entry.left == 0:
                            self._scripted.remove(entry)
                    return entry.fault
            for rate in self._rates:
                if fnmatchcase(path, rate.path) and rate.random.random() < rate.probability:
                    return rate.random.choice(rate.faults)
        return None


_LATE: Final = Fault("slow", seconds=4.0)


class UnknownScenario(KioskError, ValueError):
    """There is no scenario of that name; the message lists those there are."""


def scenario(name: str) -> Faults:
    """The faults of a scenario, seeded: each call starts the same series anew.

    Raises UnknownScenario.
    """
    if name not in _SCENARIOS:
        known = ", ".join(_SCENARIOS)
        raise UnknownScenario(f"There is no scenario {name!r}. Choose one of: {known}.")
    faults = Faults()
    _, put_in = _SCENARIOS[name]
    put_in(faults)
    return faults


def _outage(faults: Faults) -> None:
    faults.offline = True


def _report_late(faults: Faults) -> None:
    faults.report_lag_s = 120.0


def _report_blind(faults: Faults) -> None:
    faults.report_lag_s = math.inf
    faults.rate(("drop_after",), 0.5, seed=15)


_SCENARIOS: Final[dict[str, tuple[str, Callable[[Faults], object]]]] = {
    "calm": ("everything works", lambda _: None),
    "flaky": (
        "three check-ins in ten meet a lost connection, an error or a late answer",
        lambda faults: faults.rate(
            ("drop_before", "drop_after", "500", "503", "apply_then_500", _LATE), 0.3, seed=11
        ),
    ),
    "lying": (
        "every second check-in is applied, but its answer is lost or nonsense",
        lambda faults: faults.rate(
            ("drop_after", "truncate", "wrong_shape", "apply_then_500"), 0.5, seed=12
        ),
    ),
    "slow": (
        "every answer takes three seconds",
        lambda faults: faults.add("slow", "*", times=None, seconds=3.0),
    ),
    "hanging": (
        "check-ins are never answered",
        lambda faults: faults.add("hang", times=None),
    ),
    "outage": ("every connection is closed without an answer", _outage),
    "server-down": (
        "every call answers 503 with an HTML page",
        lambda faults: faults.add("503", "*", times=None, body="html"),
    ),
    "gateway": (
        "check-ins answer 502 or 504 half of the time",
        lambda faults: faults.rate((Fault("status", status=502, body="html"), "504"), 0.5, seed=13),
    ),
    "rate-limited": (
        "half of all calls answer 429 with a Retry-After of two seconds",
        lambda faults: faults.rate(
            (Fault("status", status=429, retry_after=2),), 0.5, seed=14, path="*"
        ),
    ),
    "bad-token": (
        "every call answers 401: the token is wrong",
        lambda faults: faults.add("401", "*", times=None),
    ),
    "read-only": (
        "check-ins answer 403: the token may not write",
        lambda faults: faults.add("403", times=None),
    ),
    "captive-portal": (
        "every call answers with the log-in page of a public network",
        lambda faults: faults.add("captive_portal", "*", times=None),
    ),
    "report-late": (
        "the attendance report shows check-ins only after two minutes",
        _report_late,
    ),
    "report-blind": (
        "the attendance report never shows check-ins, and answers get lost",
        _report_blind,
    ),
}
"""Name → what it says of itself, and what puts its faults in."""

SCENARIOS: Final = tuple((name, line) for name, (line, _) in _SCENARIOS.items())
"""Name and line of each, for `--help`."""
