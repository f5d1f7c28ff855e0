"""What happened in the demo, as rows and as a table."""

from dataclasses import dataclass, field

from rich.console import Console
from rich.table import Table

from kiosk.core.checkin import State
from kiosk.core.screen import Outcome
from kiosk.demo.cast import Act


@dataclass(slots=True)
class Visit:
    """One act as it went. Times are monotonic seconds; None: has not happened."""

    act: Act
    outcome: Outcome | None = None
    state: State | None = None
    checkin: str = ""
    in_view_at: float | None = None
    feedback_at: float | None = None
    confirmed_at: float | None = None
    screens: list[str] = field(default_factory=list)

    @property
    def as_expected(self) -> bool:
        """Whether screen and outbox are what the made-up gym expects."""
        return self.outcome is self.act.outcome and self.state is self.act.state

    @property
    def feedback_ms(self) -> float | None:
        """From the code in view to the first feedback on the screen."""
        return _between(self.in_view_at, self.feedback_at)

    @property
    def confirmed_ms(self) -> float | None:
        """From the code in view to TeamUp's confirmation."""
        return _between(self.in_view_at, self.confirmed_at)


def print_table(visits: list[Visit], console: Console) -> None:
    """Print what happened, one line per visit."""
    table = Table(title="What happened")
    for heading in ("Visit", "Screen shown", "In the outbox"):
        table.add_column(heading)
    for heading in ("Feedback after", "Confirmed after"):
        table.add_column(heading, justify="right")
    table.add_column("As expected")
    for number, visit in enumerate(visits, start=1):
        expected = "yes" if visit.as_expected else f"no: {_expectation(visit.act)}"
        table.add_row(
            f"{number}. {visit.act.who}",
            visit.outcome.value.replace("_", " ") if visit.outcome else "none",
            visit.state.value if visit.state else "–",
            _ms(visit.feedback_ms),
            _ms(visit.confirmed_ms),
            expected,
            style="" if visit.as_expected else "bold red",
        )
    console.print(table)


def _expectation(act: Act) -> str:
    state = act.state.value if act.state else "nothing"
    return f"{act.outcome.value.replace('_', ' ')}, {state} in the outbox"


def _between(begin: float | None, end: float | None) -> float | None:
    return None if begin is None or end is None else (end - begin) * 1000


def _ms(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f} ms"
