"""The locks in packaging/locks, read as what they are: pins with markers and hashes."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from packaging.markers import Marker
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).parents[2]
LOCKS: Final = ROOT / "packaging" / "locks"

_PIN: Final = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*(?:--hash|$)")


@dataclass(frozen=True, slots=True)
class Pin:
    """One line of a lock. `hashes` are `sha256:…`, one for each file that may be installed."""

    name: str
    version: str
    marker: Marker | None
    hashes: tuple[str, ...]

    def holds(self, environment: dict[str, str] | None = None) -> bool:
        """Tell whether it is installed in `environment` (marker variables); None: here."""
        return self.marker is None or self.marker.evaluate(environment)


def read_lock(name: str, folder: Path = LOCKS) -> list[Pin]:
    """Return the pins of `name`.txt; ValueError at a line that is none."""
    text = (folder / f"{name}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    pins = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if (found := _PIN.match(line)) is None:
            raise ValueError(f"{name}.txt: not a pin: {line[:80]}")
        marker = Marker(found[3]) if found[3] else None
        hashes = tuple(re.findall(r"--hash=(\S+)", line))
        pins.append(Pin(canonicalize_name(found[1]), found[2], marker, hashes))
    return pins
