"""Builds the library that watches a child's files, and reads the log it writes."""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.helpers import preload

_SOURCE: Final = Path(__file__).with_name("shim.c")
_ENTRY: Final = struct.Struct("<c?HIQ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation: what, on which file, and (writes, truncations, renames) with what."""

    what: str
    name: str
    offset: int
    content: bytes
    in_main_thread: bool


def build(folder: Path) -> Path:
    """Compile the library into `folder` with the system's C compiler and return it."""
    return preload.build(_SOURCE, folder)


def environment(
    library: Path,
    folder: Path,
    *,
    log: Path,
    gate: Path | None = None,
    failure: Path | None = None,
) -> dict[str, str]:
    """Return the environment of a child whose files in `folder` are watched.

    While `gate` exists, every fsync of such a file waits; while `failure` exists, every write and
    fsync fails with the error number written in it.
    """
    variables = {
        "LD_PRELOAD": preload.preloaded(library),
        "DISK_FOLDER": str(folder),
        "DISK_LOG": str(log),
    }
    if gate is not None:
        variables["DISK_GATE"] = str(gate)
    if failure is not None:
        variables["DISK_FAILURE"] = str(failure)
    return os.environ | variables


def read_log(log: Path) -> Iterator[Entry]:
    """Yield the operations in the order in which they took place."""
    data = memoryview(log.read_bytes())
    at = 0
    while at + _ENTRY.size <= len(data):
        what, in_main_thread, name_length, length, offset = _ENTRY.unpack_from(data, at)
        name_end = at + _ENTRY.size + name_length
        name = bytes(data[at + _ENTRY.size : name_end]).decode()
        at = name_end + length
        yield Entry(what.decode(), name, offset, bytes(data[name_end:at]), in_main_thread)
