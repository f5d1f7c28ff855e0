"""The backups of the outbox database in a folder, known by their names."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.core.errors import StoreError
from kiosk.core.messages import msg
from kiosk.store.error_mapping import file_error

_NAME: Final = re.compile(r"kiosk-(\d{8}-\d{6})Z(-by-hand)?\.sqlite3\Z", re.ASCII)
_STAMP: Final = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One copy of the outbox database, made at `at` (UTC); one made by hand is never removed."""

    at: datetime
    path: Path
    by_hand: bool = False


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in `folder`, oldest first; none when it is not there.

    May raise `StoreError`.
    """
    found = []
    try:
        for file in folder.iterdir():
            if (name := _NAME.match(file.name)) and file.is_file():
                at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(at, file, bool(name[2])))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise _unreadable(error, folder) from error
    return tuple(sorted(found))


def backup_name(at: datetime, *, by_hand: bool = False) -> str:
    """Return the name of a backup made at `at` (aware)."""
    return f"kiosk-{at.astimezone(UTC).strftime(_STAMP)}Z{'-by-hand' if by_hand else ''}.sqlite3"


def _unreadable(error: OSError | ValueError, path: Path) -> StoreError:
    if isinstance(error, OSError):
        return file_error(error, path)
    return StoreError(msg("{path} cannot be read; choose another folder.", path=str(path)))
