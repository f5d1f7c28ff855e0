"""Campaign (a), by hand, with a progress bar: see `campaign`.

python -m tests.campaigns.kills --kills 2000 --visits 20000 --faults 0.35 --seed 1

With `--copies 0.05 --damage 0.05` old copies of the data folder are put back between lives, and its
files are damaged: bits flipped, pages zeroed, files cut short or removed. With `--restores 0.1`
backups are made and older ones restored between lives.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from kiosk.simulator.report import REPORTS
from tests.campaigns.headless.data_faults import DataFaults
from tests.campaigns.headless.ledger import Reckoning
from tests.campaigns.kills.campaign import Campaign, Options


def sentence(options: Options, kills: int, result: Reckoning, seconds: float) -> str:
    """Return the figures in one line."""
    return (
        f"kills {kills}, visits {result.acknowledged}, requests {result.posts} "
        f"({result.fault_rate:.0%} went wrong), policy {options.unanswered}, report "
        f"{options.report}: lost {len(result.lost)}, doubled {len(result.doubled)}, falsely "
        f"confirmed {len(result.false)}, held for staff {result.held} (of which "
        f"{result.held_there} had arrived), still waiting {result.waiting}; {seconds:.0f} s"
    )


def main() -> int:
    """Run a campaign with a progress bar; 1 when a visit was lost or doubled."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.kills")
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--visits", type=int, default=20_000)
    parser.add_argument("--faults", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--unanswered", choices=("verify", "hold"), default="verify")
    kinds = (*(kind for kind, _ in REPORTS), "blind")
    parser.add_argument("--report", choices=kinds, default="shown")
    parser.add_argument("--classes", type=float, default=0.0)
    parser.add_argument("--desk", type=float, default=0.0)
    parser.add_argument("--copies", type=float, default=0.0)
    parser.add_argument("--damage", type=float, default=0.0)
    parser.add_argument("--restores", type=float, default=0.0)
    chosen = vars(parser.parse_args())
    copies, damage, restores = (chosen.pop(name) for name in ("copies", "damage", "restores"))
    options = Options(**chosen)
    console = Console()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Progress(*columns, console=console) as bars:
        kills = bars.add_task("kills", total=options.kills)
        visits = bars.add_task("visits", total=options.visits)

        def tell(killed: int, told: int) -> None:
            bars.update(kills, completed=killed)
            bars.update(visits, completed=told)

        data_faults = DataFaults(Path(folder), copies, damage, restores)
        campaign = Campaign(
            options,
            Path(folder) / "data",
            tell,
            between_lives=[data_faults] if copies or damage or restores else [],
            journals=(Path(folder) / "journal-1", Path(folder) / "journal-2"),
        )
        result = campaign.run()
    console.print(sentence(options, campaign.kills, result, time.monotonic() - began))
    console.print(result.states)
    console.print(f"at the gym besides: {dict(campaign.done)}")
    console.print(f"to the data folder: {dict(data_faults.done)}")
    for reason, count in sorted(result.why.items(), key=lambda one: -one[1]):
        console.print(f"held {count}: {reason}")
    for name in ("lost", "doubled", "false"):
        if found := getattr(result, name):
            console.print(f"{name}: {found[:20]}")
    undisturbed = options.report == "shown" and not (
        options.classes or options.desk or copies or damage or restores
    )
    held_for_nothing = undisturbed and options.unanswered == "verify" and result.held
    return int(bool(result.lost or result.doubled or result.false or held_for_nothing))


if __name__ == "__main__":
    sys.exit(main())
