"""The damage campaign by hand; see `campaign`.

python -m tests.campaigns.damage --seeds 500
"""

import argparse
import logging
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.campaigns.damage.campaign import run


def main() -> int:
    """Run the seeds and print what came of them; 1 when a loss was silent or a visit doubled."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.damage")
    parser.add_argument("--seeds", type=int, default=50)
    parser.add_argument("--first", type=int, default=1)
    options = parser.parse_args()
    logging.disable()  # what the kiosk says is in the reports
    sums: Counter[str] = Counter()
    bad = 0
    for seed in range(options.first, options.first + options.seeds):
        with tempfile.TemporaryDirectory() as folder:
            try:
                outcome = run(Path(folder), seed)
            except Exception as error:
                print(f"seed {seed}: {type(error).__name__}: {error}")
                bad += 1
                continue
        whole = "all journals" not in outcome.damage
        sums.update(
            seeds=1,
            told=bool(outcome.said),
            lost=outcome.lost,
            lost_with_a_journal=outcome.lost if whole else 0,
            doubled=outcome.doubled,
            false=outcome.false,
            changed=outcome.changed,
            scans_lost=outcome.scans_lost,
            keys_lost=outcome.keys_lost,
            silent=outcome.silent,
            held=outcome.held,
        )
        wrong = outcome.silent or outcome.doubled or outcome.false or outcome.changed
        if wrong or (whole and outcome.lost):
            print(f"seed {seed}: {outcome}")
            bad += 1
    print(", ".join(f"{name} {count}" for name, count in sums.items()))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
