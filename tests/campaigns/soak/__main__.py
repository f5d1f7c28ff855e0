"""Campaign (d), by hand, with a progress bar: see `campaign`.

python -m tests.campaigns.soak --days 7 --visits-per-day 3000 --seed 1
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tests.campaigns.soak.campaign import Outcome, Soak


def sentence(outcome: Outcome, days: int, seconds: float) -> str:
    """Return the figures in one line."""
    memory = ", ".join(f"{mb:.1f}" for mb in outcome.memory_mb)
    return (
        f"{days} days, {outcome.visits} visits, {outcome.outages} outages, {outcome.restarts} "
        f"restarts, {outcome.kills} kills: counts that are not exactly one: "
        f"{len(outcome.wrong)}; settled by staff: {outcome.settled_by_staff}; memory at the end "
        f"of the undisturbed days: {memory} MB; {seconds:.0f} s"
    )


def main() -> int:
    """Run a soak with a progress bar; 1 when a visit was not counted exactly once."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.soak")
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--visits-per-day", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    console = Console()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Progress(*columns, console=console) as bars:
        task = bars.add_task("visits", total=options.days * options.visits_per_day)
        soak = Soak(
            options.days,
            options.visits_per_day,
            options.seed,
            Path(folder),
            lambda visits: bars.update(task, completed=visits),
        )
        outcome = soak.run()
    console.print(sentence(outcome, options.days, time.monotonic() - began))
    if outcome.wrong:
        console.print(dict(list(outcome.wrong.items())[:20]))
    return int(bool(outcome.wrong))


if __name__ == "__main__":
    sys.exit(main())
