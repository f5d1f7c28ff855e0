"""The wall clock dates things; it never drives a wait. So few places may look at it at all."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1] / "kiosk"

LOOKS: Final = re.compile(
    r"\btime\.time(_ns)?\b|\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(|"
    r"\bQ(Date)?Time\.current|\bQDate\.current|\bfrom time import"
)

ALLOWED: Final = {
    "app/venue.py": "the venue's time, from which visits are dated",
    "cli/backup.py": "names a backup",
    "cli/cards.py": "when a card was linked",
    "cli/queue.py": "the moment of a step, for the history",
    "cli/restore.py": "names the books that are put aside, and says when",
    "cli/simulator.py": "which day it is at the made-up gym",
    "cli/staff.py": "when somebody got a PIN",
    "demo": "which day it is at the made-up gym",
    "doctor/account.py": "measures the clock itself; how soon the token ends",
    "doctor/computer.py": "how old the copy of the members is",
    "simulator": "TeamUp's side has a clock of its own",
    "store/data_files.py": "names another program's file that is put aside, and says when",
    "store/repair/salvage.py": "names the copy of a damaged file, and dates its steps",
    "teamup/client.py": "when a member was read",
    "teamup/http/connection.py": "counts a date in Retry-After, when the answer has no date itself",
    "teamup/http/clock_skew.py": "measures the clock itself",
    "teamup/lookups/visits.py": "when visits left were counted",
}


def _place(file: Path) -> str:
    path = file.relative_to(ROOT).as_posix()
    return next((name for name in ALLOWED if path == name or path.startswith(f"{name}/")), path)


def test_only_these_places_look_at_the_wall_clock() -> None:
    found = {_place(file) for file in ROOT.rglob("*.py") if LOOKS.search(file.read_text("utf-8"))}
    assert found - ALLOWED.keys() == set()
