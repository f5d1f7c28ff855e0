"""Named kinds of bad weather for ``kiosk simulator --scenario NAME``."""

from __future__ import annotations

import math

from kiosk.core.errors import KioskError
from kiosk.simulator.faults import Fault, Faults

SCENARIOS = (
    ("calm", "everything works"),
    ("flaky", "three check-ins in ten meet a lost connection, an error or a late answer"),
    ("lying", "every second check-in is applied, but its answer is lost or nonsense"),
    ("slow", "every answer takes three seconds"),
    ("hanging", "check-ins are never answered"),
    ("outage", "every connection is closed without an answer"),
    ("server-down", "every call answers 503 with an HTML page"),
    ("gateway", "check-ins answer 502 or 504 half of the time"),
    ("rate-limited", "half of all calls answer 429 with a Retry-After of two seconds"),
    ("bad-token", "every call answers 401: the token is wrong"),
    ("read-only", "check-ins answer 403: the token may not write"),
    ("captive-portal", "every call answers with the log-in page of a public network"),
    ("report-late", "the attendance report shows check-ins only after two minutes"),
    ("report-blind", "the attendance report never shows check-ins, and answers get lost"),
)


class UnknownScenario(KioskError, ValueError):
    """There is no scenario of that name; the message lists those there are."""


def scenario(name: str) -> Faults:
    """The faults of a scenario, seeded: each call starts the same series anew.

    Raises UnknownScenario.
    """
    faults = Faults()
    late = Fault("slow", seconds=4.0)
    match name:
        case "calm":
            pass
        case "flaky":
            faults.rate(
                ("drop_before", "drop_after", "500", "503", "apply_then_500", late), 0.3, seed=11
            )
        case "lying":
            faults.rate(("drop_after", "truncate", "wrong_shape", "apply_then_500"), 0.5, seed=12)
        case "slow":
            faults.add("slow", "*", times=None, seconds=3.0)
        case "hanging":
            faults.add("hang", times=None)
        case "outage":
            faults.offline = True
        case "server-down":
            faults.add("503", "*", times=None, body="html")
        case "gateway":
            faults.rate((Fault("status", status=502, body="html"), "504"), 0.5, seed=13)
        case "rate-limited":
            faults.rate((Fault("status", status=429, retry_after=2),), 0.5, seed=14, path="*")
        case "bad-token":
            faults.add("401", "*", times=None)
        case "read-only":
            faults.add("403", times=None)
        case "captive-portal":
            faults.add("captive_portal", "*", times=None)
        case "report-late":
            faults.report_lag_s = 120.0
        case "report-blind":
            faults.report_lag_s = math.inf
            faults.rate(("drop_after",), 0.5, seed=15)
        case _:
            known = ", ".join(known for known, _ in SCENARIOS)
            raise UnknownScenario(f"There is no scenario {name!r}. Choose one of: {known}.")
    return faults
