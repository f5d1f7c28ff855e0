"""Bytes from a serial scanner into code texts, one per line."""

MAX_LINE_BYTES = 4096
"""A longer line is no code of anybody's; it is thrown away up to its end."""

# STX and ETX, which some scanners put around each code.
_FRAME = b"\x02\x03"


class LineSplitter:
    """Collects bytes and gives out the text of each finished line.

    A line ends with CR, LF or both; empty lines are nothing. ETX ends a line too, for scanners that
    send STX code ETX and no line end. Bytes that are not UTF-8 become U+FFFD.
    """

    def __init__(self) -> None:
        self._pending = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[str]:
        """Take `data` as it came, in pieces of any size; return the texts that it completes."""
        *ended, rest = data.replace(b"\x03", b"\n").replace(b"\r", b"\n").split(b"\n")
        texts = []
        for piece in ended:
            self._add(piece)
            if text := self.finish():
                texts.append(text)
        self._add(rest)
        return texts

    def finish(self) -> str:
        """Return what there is of an unfinished line, and start a new one; "" if nothing."""
        line, skipped = bytes(self._pending), self._skipping
        self._pending.clear()
        self._skipping = False
        if skipped:
            return ""
        return line.strip(_FRAME).decode("utf-8", errors="replace").strip()

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
