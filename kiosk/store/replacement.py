"""Puts a database in the place of another, so that a power loss leaves one or the other.

The new one first gets a name that says that it is complete. Then the old one is moved aside with
its log, and last the new one takes the name: when the log is surely gone, for SQLite would read it
into the new file. What was cut short in between is ended by whoever holds the data folder next.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.core.errors import StoreError
from kiosk.core.messages import msg
from kiosk.store.files import damage_marker, move_with_log, sync_folder


@dataclass(frozen=True, slots=True)
class Replacement:
    """How the files are called, beside the database: `complete` the new one, `kept` the old one.

    Every name ends with a stamp, the time at which it was begun.
    """

    complete: str
    kept: str

    def complete_path(self, path: Path, stamp: str) -> Path:
        """Return the name of the new file while it waits to be put at `path`."""
        return path.with_name(f"{path.name}.{self.complete}-{stamp}")

    def kept_path(self, path: Path, stamp: str) -> Path:
        """Return the name under which the old file of `path` is kept."""
        return path.with_name(f"{path.name}.{self.kept}-{stamp}")

    def carry_out(self, path: Path, stamp: str) -> None:
        """Move what is at `path` aside, and the complete file into its place.

        A power loss in between leaves no file at `path`, and `finish` goes on from there. May raise
        `OSError`.
        """
        move_with_log(path, self.kept_path(path, stamp))
        sync_folder(path.parent)
        os.replace(self.complete_path(path, stamp), path)
        damage_marker(path).unlink(missing_ok=True)
        sync_folder(path.parent)

    def finish(self, path: Path) -> str | None:
        """End what a power loss interrupted; return its stamp when there was something to end.

        A complete file whose original is still in its place is removed. May raise `OSError`.
        """
        stamp = None
        prefix = self.complete_path(path, "").name
        for complete in sorted(path.parent.glob(f"{prefix}*")):
            if path.exists():
                complete.unlink()
            else:
                stamp = complete.name.removeprefix(prefix)
                self.carry_out(path, stamp)
        return stamp


SALVAGE: Final = Replacement(complete="salvaged", kept="damaged")
"""A database is replaced by what could be read of it."""

RESTORE: Final = Replacement(complete="restored", kept="before-restore")
"""A database is replaced by a backup."""


def refuse_unfinished(path: Path) -> None:
    """Raise `StoreError` rather than begin anew while a file waits to be put in this place."""
    if path.exists() or not path.parent.is_dir():
        return
    for replacement in (SALVAGE, RESTORE):
        if any(path.parent.glob(f"{replacement.complete_path(path, '').name}*")):
            raise StoreError(
                msg(
                    "Putting another file in the place of {path} was cut short; start the kiosk, "
                    "which ends it.",
                    path=str(path),
                )
            )
