"""Campaign (e), by hand, with a progress bar: see `campaign`.

python -m tests.campaigns.fuzzing --minutes 60 --seed 1
"""

import argparse
import faulthandler
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from kiosk.app.application import application
from tests.campaigns.fuzzing.campaign import FuzzCampaign
from tests.campaigns.fuzzing.observer import Outcome

_REST_EVERY_S = 90.0


def print_outcome(console: Console, outcome: Outcome, seconds: float) -> None:
    """Print the figures."""
    for title, counts in (
        ("done", outcome.events),
        ("states reached", outcome.states),
        ("staff, where each thing was done", outcome.pages),
        ("errors logged", outcome.errors),
    ):
        table = Table("what", "times", title=title, title_justify="left")
        for name, count in counts.most_common():
            table.add_row(name, str(count))
        console.print(table)
    console.print(
        f"{seconds / 60:.1f} minutes, {outcome.events.total()} things done, {outcome.visits} "
        f"visits written down; left alone {outcome.rests} times, ready again after "
        f"{outcome.longest_rest_s:.1f} s at the latest."
    )
    for name in ("crashes", "stuck", "blank", "ways_out"):
        found = getattr(outcome, name)
        console.print(f"{name.replace('_', ' ')}: {len(found)}", *found[:10], sep="\n  ")
    console.print(f"Qt warnings: {outcome.warnings.total()}", *outcome.warnings, sep="\n  ")


def main() -> int:
    """Fuzz a kiosk with a progress bar; 1 when anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.fuzzing")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    faulthandler.enable()
    logging.basicConfig(level=logging.CRITICAL)
    application(offscreen_without_display=True)
    console = Console()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Progress(console=console) as bars:
        task = bars.add_task("fuzzing", total=options.minutes * 60)
        outcome = FuzzCampaign(options.seed, Path(folder), patient=True).run(
            options.minutes * 60,
            _REST_EVERY_S,
            lambda seconds: bars.update(task, completed=seconds),
        )
    print_outcome(console, outcome, time.monotonic() - began)
    return int(not outcome.well)


if __name__ == "__main__":
    sys.exit(main())
