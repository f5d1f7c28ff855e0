"""The power-loss campaign by hand: `python -m tests.campaigns.power_loss --seed 1 --cuts 4000`.

A child records and moves check-ins while a shim logs everything it does to its files. Then, for
each cut, the files are built as they could be after a power loss at that moment, opened, and
compared with what the child had been promised. Ends with 1 when anything is wrong.
"""

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from rich.progress import track

from tests.campaigns.power_loss.campaign import boundaries, cut_power, plan, record


def main() -> int:
    """Run the campaign, with a progress bar and a summary line."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.power_loss")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cuts", type=int, default=4000)
    parser.add_argument("--actions", type=int, default=600, help="what the child does")
    parser.add_argument("--pages", type=int, default=60, help="pages between two checkpoints")
    options = parser.parse_args()
    logging.disable(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        entries = record(
            Path(folder), seed=options.seed, actions=options.actions, pages=options.pages
        )
    planned = plan(entries, cuts=options.cuts, seed=options.seed)
    wrong = 0
    cuts = track(cut_power(entries, planned), "cutting the power", total=len(planned))
    for cut in cuts:
        if cut.wrong:
            wrong += 1
            print(f"after {cut.after} operations, {cut.loss}: {'; '.join(cut.wrong[:5])}")
    print(
        f"seed {options.seed}: {options.actions} actions, {len(entries)} operations, "
        f"{len(boundaries(entries))} sync boundaries, {len(planned)} cuts, {wrong} with a loss"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
