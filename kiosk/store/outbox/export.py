"""Check-ins and cards for other programs: CSV files for spreadsheets, and JSON for scripts."""

import csv
import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final, TextIO

from kiosk.core.checkin.checkin import Checkin
from kiosk.core.ports import PendingScan
from kiosk.store.error_mapping import file_error

CSV_COLUMNS: Final = (
    "id",
    "state",
    "customer",
    "name",
    "customer_membership",
    "membership",
    "venue",
    "date",
    "scanned_at",
    "comped",
    "attempts",
    "server_id",
    "error",
    "recorded_by",
    "settled_by",
)

PENDING_SCAN: Final = "pending_scan"
"""The state of a scan that is no check-in yet; no check-in ever has it."""

Cell = str | int | None
"""What a table has in a cell; None stands for nothing."""

_FORMULA_STARTS: Final = ("=", "+", "-", "@")


NO_PERSONS: Final = ("", "")


def checkin_as_json(
    checkin: Checkin, persons: tuple[str, str] = NO_PERSONS
) -> dict[str, str | int | None]:
    """Return what `kiosk queue list --json` prints of a check-in.

    `persons` are the names of who recorded it and who moved it last by hand (`Outbox.persons`).
    `scanned_at` is ISO 8601 with the venue's offset, `date` the day there; `customer_membership`,
    `server_id` and `error` are None when there is none.
    """
    return {
        "id": checkin.id,
        "state": checkin.state.value,
        "customer": checkin.customer,
        "customer_membership": checkin.customer_membership,
        "venue": checkin.venue,
        "date": checkin.date.isoformat(),
        "scanned_at": checkin.scanned_at.isoformat(),
        "attempts": checkin.attempts,
        "server_id": checkin.server_id,
        "error": checkin.error or None,
        "recorded_by": persons[0] or None,
        "settled_by": persons[1] or None,
    }


def pending_scan_as_json(scan: PendingScan) -> dict[str, str | int | None]:
    """Return what `kiosk queue list --json` prints of a pending scan.

    The keys are those of a check-in; None stands for what is known only once there is one. The code
    is left out: it may be a pass, and whoever has that can come in.
    """
    return {
        "id": scan.id,
        "state": PENDING_SCAN,
        "customer": None,
        "customer_membership": None,
        "venue": None,
        "date": scan.day.isoformat(),
        "scanned_at": scan.scanned_at.isoformat(),
        "attempts": 0,
        "server_id": None,
        "error": None,
        "recorded_by": None,
        "settled_by": None,
    }


class Separator(StrEnum):
    """What stands between two cells. Spreadsheets of many countries expect a semicolon."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"


_DELIMITERS: Final = {Separator.COMMA: ",", Separator.SEMICOLON: ";", Separator.TAB: "\t"}


def export_csv(
    checkins: Iterable[Checkin],
    path: Path,
    separator: Separator = Separator.COMMA,
    *,
    persons: Mapping[str, tuple[str, str]] = MappingProxyType({}),
) -> None:
    """Write `checkins` to `path`; see `write_csv`. `persons` are as of `Outbox.persons`."""
    rows = ((*_cells(one), *persons.get(one.id, NO_PERSONS)) for one in checkins)
    write_csv(CSV_COLUMNS, rows, path, separator)


def write_csv(
    columns: Iterable[str],
    rows: Iterable[Iterable[Cell]],
    path: Path,
    separator: Separator = Separator.COMMA,
) -> None:
    """Write a table to `path` (UTF-8, readable by the owner alone), wholly or not at all.

    A file begins with the mark by which spreadsheets know UTF-8; without it, names are wrong when
    it is opened with a double click. A pipe or a device, such as /dev/stdout, is written to as it
    is, and gets no mark, which the program behind it may not expect. Text that a spreadsheet would
    run as a formula gets an apostrophe in front. Raises `StoreError` when the file cannot be
    written.
    """
    if path.exists() and not path.is_file():
        # Put in its place, the file would take a device away from the whole computer.
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                _write(columns, rows, file, separator)
        except OSError as error:
            raise file_error(error, path) from error
        return
    try:
        path = Path(os.path.realpath(path))  # a link stays one
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise file_error(error, path) from error
    try:
        with open(descriptor, "w", encoding="utf-8-sig", newline="") as file:
            _write(columns, rows, file, separator)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException as error:
        with suppress(OSError):
            os.unlink(name)
        if isinstance(error, OSError):
            raise file_error(error, path) from error
        raise


def _write(
    columns: Iterable[str], rows: Iterable[Iterable[Cell]], file: TextIO, separator: Separator
) -> None:
    writer = csv.writer(file, delimiter=_DELIMITERS[separator], lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_text(cell) if isinstance(cell, str) else cell for cell in row])


def _cells(checkin: Checkin) -> tuple[Cell, ...]:
    return (
        checkin.id,
        checkin.state.value,
        checkin.customer,
        checkin.customer_name,
        checkin.customer_membership,
        checkin.membership_name,
        checkin.venue,
        checkin.date.isoformat(),
        checkin.scanned_at.isoformat(),
        "yes" if checkin.comped else "no",
        checkin.attempts,
        checkin.server_id,
        checkin.error,
    )


def _text(cell: str) -> str:
    # The csv module quotes only the line end it writes itself; a bare CR would tear the row apart.
    cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    # Spreadsheets skip white space before a formula, and some take tabs and line ends as a start.
    if cell.lstrip().startswith(_FORMULA_STARTS) or cell[:1] in ("\t", "\n"):
        return f"'{cell}"
    return cell
