"""What a disk may hold after a power loss: what was synced, and any part of what was not."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from tests.campaigns.power_loss.shim import Entry

SECTOR: Final = 512
"""Written wholly or not at all. A file system may tear a write at every such boundary."""


@dataclass(slots=True)
class _File:
    synced: bytearray = field(default_factory=bytearray)
    pending: list[Entry] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Loss:
    """How a power loss strikes: each sector not synced survives with the chance `surviving`.

    Sectors survive independently of each other, so writes are torn and reordered, within a file
    and between files. Names are kept up to a random point of the order in which they were changed,
    as a journalling file system does; none when `surviving` is 0, all when it is 1.
    """

    surviving: float
    seed: int


class Disk:
    """Follows the operations of a log; `after` tells what a power loss now would leave.

    `found` are the files that were there, and synced, before the log begins.
    """

    def __init__(self, found: Mapping[str, bytes] = MappingProxyType({})) -> None:
        self._names = {name: _File(bytearray(content)) for name, content in found.items()}
        self._synced_names = self._names
        self._pending_names: list[dict[str, _File]] = []

    def follow(self, entry: Entry) -> None:
        """Take the next operation of the log."""
        match entry.what:
            case "C":
                self._rename({**self._names, entry.name: _File()})
            case "U":
                self._rename({n: file for n, file in self._names.items() if n != entry.name})
            case "R":
                names = dict(self._names)
                names[entry.content.decode()] = names.pop(entry.name)
                self._rename(names)
            case "W" | "T":
                self._names[entry.name].pending.append(entry)
            case "S" if entry.name == "":
                self._synced_names = self._names
                self._pending_names.clear()
            case "S":
                file = self._names[entry.name]
                for write in file.pending:
                    _apply(file.synced, write)
                file.pending.clear()

    def after(self, loss: Loss) -> dict[str, bytes]:
        """Return the files that are found when the power is back."""
        dice = random.Random(loss.seed)
        names = self._synced_names
        if self._pending_names:
            kept = dice.randint(0, len(self._pending_names))
            kept = {0.0: 0, 1.0: len(self._pending_names)}.get(loss.surviving, kept)
            names = [self._synced_names, *self._pending_names][kept]
        return {name: _after(file, loss.surviving, dice) for name, file in sorted(names.items())}

    def _rename(self, names: dict[str, _File]) -> None:
        self._names = names
        self._pending_names.append(names)


def _after(file: _File, surviving: float, dice: random.Random) -> bytes:
    content = bytearray(file.synced)
    for write in file.pending:
        if write.what == "T":
            if dice.random() < surviving:
                _apply(content, write)
            continue
        end = write.offset + len(write.content)
        start = write.offset
        while start < end:
            stop = min(end, (start // SECTOR + 1) * SECTOR)
            if dice.random() < surviving:
                piece = write.content[start - write.offset : stop - write.offset]
                _write(content, start, piece)
            start = stop
    return bytes(content)


def _apply(content: bytearray, entry: Entry) -> None:
    if entry.what == "T":
        size = entry.offset
        content[size:] = bytes(max(0, size - len(content)))
    else:
        _write(content, entry.offset, entry.content)


def _write(content: bytearray, offset: int, piece: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(piece)] = piece
