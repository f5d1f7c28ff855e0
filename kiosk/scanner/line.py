"""Bytes from a serial scanner into lines, one per code."""

import re

MAX_LINE_BYTES = 4096
"""A longer line is no code of anybody's; it is thrown away up to its end."""

_END = re.compile(rb"[\r\n\x03]")


class LineSplitter:
    """Collects bytes and gives out each finished line, with the one byte that ended it.

    A line ends with CR, LF or both; lines of nothing but white space are nothing. ETX ends a line
    too, for scanners that send STX code ETX and no line end.
    """

    def __init__(self) -> None:
        self._pending = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[bytes]:
        """Take `data` as it came, in pieces of any size; return the lines that it completes."""
        lines, start = [], 0
        for end in _END.finditer(data):
            self._add(data[start : end.start()])
            start = end.end()
            if line := self.finish():
                lines.append(line + end[0])
        self._add(data[start:])
        return lines

    def finish(self) -> bytes:
        """Return what there is of an unfinished line, and start a new one; b"" if nothing."""
        line, skipped = bytes(self._pending), self._skipping
        self.discard()
        return line if not skipped and line.strip(b" \t\x02") else b""

    def discard(self) -> None:
        """Forget an unfinished line: its end will never come."""
        self._pending.clear()
        self._skipping = False

    def _add(self, piece: bytes) -> None:
        if self._skipping:
            return
        if len(self._pending) + len(piece) > MAX_LINE_BYTES:
            self._pending.clear()
            self._skipping = True
            return
        self._pending += piece
