"""Interrupted syncs, by hand, with a progress bar: see `campaign`.

python -m tests.campaigns.sync_kills --interruptions 50 --members 1500 --seed 1
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.progress import track

from tests.campaigns.sync_kills.campaign import SyncCampaign, SyncOptions


def main() -> int:
    """Run a campaign; 1 when the copy was wrong about anybody."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.sync_kills")
    parser.add_argument("--interruptions", type=int, default=50)
    parser.add_argument("--members", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    options = SyncOptions(**vars(parser.parse_args()))
    console = Console()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        steps = iter(track(range(options.interruptions), "interruptions", console=console))
        next(steps)
        told = 0

        def tell(interruptions: int) -> None:
            nonlocal told
            while told < interruptions:
                told += 1
                next(steps, None)

        result = SyncCampaign(options, Path(folder), tell).run()
    console.print(
        f"{result.killed} killed, {result.cut} cut off; {result.whole} syncs came to their end, "
        f"{result.resumed} of them resumed; {result.pages} requests; wrong: {len(result.wrong)}; "
        f"{time.monotonic() - began:.0f} s"
    )
    for line in result.wrong[:20]:
        console.print(line)
    return int(bool(result.wrong))


if __name__ == "__main__":
    sys.exit(main())
