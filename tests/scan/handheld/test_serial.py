"""A real pseudo-terminal and real FIFOs, with their other ends coming and going."""

import errno
import fcntl
import os
import pty
import sys
import termios
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.backoff import Backoff
from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.scanner_input import Framing, ScannerInput
from kiosk.core.messages import Message
from kiosk.scan.handheld.serial import (
    DeviceGone,
    NoSerialLine,
    ScannerState,
    SerialScanner,
    open_error_message,
)
from tests.helpers.rights import without_rights


class ScannerRecorder:
    """A running scanner, and what it reported."""

    def __init__(self, path: Path, rescan_seconds: float, **options: object) -> None:
        self.scanner = SerialScanner(
            path,
            rescan_seconds=rescan_seconds,
            backoff=Backoff(0.01, 0.05),
            **options,  # type: ignore[arg-type]
        )
        self.codes: list[Code] = []
        self.input_received: list[ScannerInput] = []
        self.scanner.input_received.connect(self.input_received.append)
        self.states: list[ScannerState] = []
        self.scanner.code_seen.connect(lambda code, _at: self.codes.append(code))
        self.scanner.state_changed.connect(self.states.append)
        self.scanner.start()

    @property
    def texts(self) -> list[str]:
        return [code.text for code in self.codes]


OpenScanner = Callable[..., ScannerRecorder]


@pytest.fixture
def open_scanner(qtbot: QtBot) -> Iterator[OpenScanner]:
    assert qtbot is not None
    recorders: list[ScannerRecorder] = []

    def open_scanner(path: Path, rescan_seconds: float = 5.0, **options: object) -> ScannerRecorder:
        recorders.append(ScannerRecorder(path, rescan_seconds, **options))
        return recorders[-1]

    yield open_scanner
    for recorder in recorders:
        recorder.scanner.stop()


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    os.mkfifo(path := tmp_path / "scanner")
    return path


@pytest.fixture
def terminal() -> Iterator[tuple[int, Path]]:
    """A pseudo-terminal: the descriptor of the scanner's end, and the path of the kiosk's."""
    ours, theirs = pty.openpty()
    yield ours, Path(os.ttyname(theirs))
    os.close(ours)
    os.close(theirs)


def test_a_tty_gives_codes_raw_and_is_not_echoed_to(
    open_scanner: OpenScanner, qtbot: QtBot
) -> None:
    ours, theirs = pty.openpty()
    try:
        recorder = open_scanner(Path(os.ttyname(theirs)))
        qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
        os.write(ours, b"MEMBER-7\r\x02MEMBER-8\x03\x04\x11MEMBER-9\r\n")
        qtbot.waitUntil(lambda: len(recorder.codes) == 3)
        assert recorder.texts == ["MEMBER-7", "MEMBER-8", "MEMBER-9"]
        assert {code.source for code in recorder.codes} == {Source.SERIAL}
        os.set_blocking(ours, False)
        with pytest.raises(BlockingIOError):
            os.read(ours, 100)
    finally:
        os.close(ours)
        os.close(theirs)


def test_what_a_scanner_puts_around_a_code_comes_off_and_is_told(
    open_scanner: OpenScanner, qtbot: QtBot
) -> None:
    ours, theirs = pty.openpty()
    try:
        path = Path(os.ttyname(theirs))
        recorder = open_scanner(path, baud=115200, framing=Framing("~", "#"))
        qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
        speeds = termios.tcgetattr(theirs)[4:6]
        assert speeds == [termios.B115200, termios.B115200]
        os.write(ours, b"\x02~]C0GYM-7#\x03\r\n~]C0GY")
        os.write(ours, b"M-7#\r\n~]Q2\\000026Gr\xc3\xbcn#\r")
        qtbot.waitUntil(lambda: len(recorder.input_received) == 3)
    finally:
        os.close(ours)
        os.close(theirs)
    # The second is the first again, which counts no second time but is heard all the same.
    assert [(code.text, code.symbology) for code in recorder.codes] == [
        ("GYM-7", Symbology.CODE128),
        ("Grün", Symbology.QR),
    ]
    assert [one.raw for one in recorder.input_received[:2]] == [
        b"\x02~]C0GYM-7#\x03",
        b"~]C0GYM-7#\r",
    ]


def test_a_tty_that_is_unplugged_is_waited_for(
    open_scanner: OpenScanner, qtbot: QtBot, tmp_path: Path
) -> None:
    link = tmp_path / "scanner"  # as udev's /dev/serial/by-id is: a link to whatever it is today
    ours, theirs = pty.openpty()
    link.symlink_to(os.ttyname(theirs))
    recorder = open_scanner(link)
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
    os.write(ours, b"half a co")
    link.unlink()
    os.close(theirs)
    os.close(ours)
    qtbot.waitUntil(lambda: recorder.scanner.state is ScannerState.WAITING)
    assert "Plug it in, or correct scanner.serial" in recorder.scanner.trouble
    ours, theirs = pty.openpty()
    try:
        link.symlink_to(os.ttyname(theirs))
        qtbot.waitUntil(lambda: recorder.scanner.state is ScannerState.LIVE)
        assert recorder.scanner.trouble == ""
        os.write(ours, b"MEMBER-7\n")
        qtbot.waitUntil(lambda: recorder.texts == ["MEMBER-7"])
    finally:
        os.close(ours)
        os.close(theirs)


def test_writers_of_a_fifo_come_and_go_and_nothing_is_lost(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    recorder = open_scanner(fifo)
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
    expected = []
    for writer in range(5):
        texts = [f"MEMBER-{writer}{line}" for line in range(3)]
        end = "\n" if writer % 2 else ""  # some leave the last line open
        fifo.write_text("\n".join(texts) + end)
        expected += texts
        if not end:
            # What two writers send without a line end between them could not be told apart.
            qtbot.waitUntil(lambda: recorder.texts == expected)  # noqa: B023
    qtbot.waitUntil(lambda: recorder.texts == expected)
    assert recorder.states == [ScannerState.LIVE]


def test_two_writers_at_once_are_both_read(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    recorder = open_scanner(fifo)
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
    with fifo.open("w") as one, fifo.open("w") as other:
        one.write("MEMBER-1\n")
        one.flush()
        other.write("MEMBER-2\n")
        other.flush()
        qtbot.waitUntil(lambda: recorder.texts == ["MEMBER-1", "MEMBER-2"])


def test_a_path_that_is_missing_is_waited_for(
    open_scanner: OpenScanner, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "later"
    recorder = open_scanner(path)
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.WAITING])
    assert "later is not there. Plug it in" in recorder.scanner.trouble
    os.mkfifo(path)
    qtbot.waitUntil(lambda: recorder.scanner.state is ScannerState.LIVE)
    path.write_text("MEMBER-7\n")
    qtbot.waitUntil(lambda: recorder.texts == ["MEMBER-7"])


def test_what_the_user_may_not_read_is_said_and_comes_back_by_itself(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    with without_rights(fifo):
        recorder = open_scanner(fifo)
        qtbot.waitUntil(lambda: recorder.states == [ScannerState.WAITING])
        assert "may not be read by this user" in recorder.scanner.trouble
        assert "dialout" in recorder.scanner.trouble
    qtbot.waitUntil(lambda: recorder.scanner.state is ScannerState.LIVE)
    assert recorder.scanner.trouble == ""


def test_a_trouble_that_becomes_another_is_told_anew(
    open_scanner: OpenScanner, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "scanner"
    recorder = open_scanner(path)
    qtbot.waitUntil(lambda: "is not there" in recorder.scanner.trouble)
    path.write_text("no scanner")
    qtbot.waitUntil(lambda: "neither a serial line nor a FIFO" in recorder.scanner.trouble)
    assert recorder.states == [ScannerState.WAITING]
    told = [record for record in caplog.records if "serial scanner" in record.getMessage()]
    assert len(told) == 2  # not once for every try


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileNotFoundError(errno.ENOENT, "No such file or directory"), "is not there"),
        (OSError(errno.ENXIO, "No such device or address"), "is not there"),
        (DeviceGone("the line was hung up"), "is not there"),
        (PermissionError(errno.EACCES, "Permission denied"), "may not be read by this user"),
        (OSError(errno.EBUSY, "Device or resource busy"), "is taken"),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), "(there is too little memory)"),
        (NoSerialLine(), "(it is neither"),
    ],
)
def test_every_trouble_can_be_said_in_another_language(error: Exception, words: str) -> None:
    sentence = open_error_message(Path("/dev/ttyACM0"), error)
    assert isinstance(sentence, Message)
    assert sentence.template
    assert words in sentence
    assert "/dev/ttyACM0" in sentence
    assert sentence.endswith("tried again by itself.")


def test_a_fifo_that_is_made_anew_is_opened_anew(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    recorder = open_scanner(fifo)
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
    os.rename(fifo, fifo.with_suffix(".old"))  # keeps its inode from being given out again
    os.mkfifo(fifo)
    qtbot.waitUntil(lambda: len(recorder.states) == 3)
    assert recorder.states == [ScannerState.LIVE, ScannerState.WAITING, ScannerState.LIVE]
    fifo.write_text("MEMBER-7\n")
    qtbot.waitUntil(lambda: recorder.texts == ["MEMBER-7"])


@pytest.mark.parametrize("device", ["file", "/dev/null"])
def test_what_is_neither_line_nor_fifo_is_a_sentence(
    device: str, open_scanner: OpenScanner, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / device
    if device == "file":
        path.write_text("MEMBER-7\n")
    recorder = open_scanner(path)
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.WAITING])
    assert "neither a serial line nor a FIFO" in recorder.scanner.trouble
    assert recorder.codes == []


def test_the_same_code_twice_in_a_moment_is_one_scan(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    recorder = open_scanner(fifo, rescan_seconds=60)
    fifo.write_text("MEMBER-7\nMEMBER-7\nMEMBER-8\nMEMBER-7\n")
    qtbot.waitUntil(lambda: len(recorder.codes) == 2)
    assert recorder.texts == ["MEMBER-7", "MEMBER-8"]


def test_rubbish_is_made_harmless_and_the_next_scan_works(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    recorder = open_scanner(fifo)
    fifo.write_bytes(
        b"x" * 5000
        + b"\n\x01\x02\x04\n"
        + "\u202e'; DROP TABLE x; -- <b>\x1b[2J\n".encode()
        + bytes(range(14, 256)) * 8
        + b"\nMEMBER-7\n"
    )
    qtbot.waitUntil(lambda: "MEMBER-7" in recorder.texts)
    drop, rubbish, member = recorder.codes
    assert drop.text == "'; DROP TABLE x; -- <b>[2J"
    assert rubbish.oversized
    assert member.text == "MEMBER-7"


def test_stopping_lets_go_and_starting_again_works(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    recorder = open_scanner(fifo)
    recorder.scanner.start()
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
    recorder.scanner.stop()
    recorder.scanner.stop()
    assert recorder.scanner.state is ScannerState.OFF
    with pytest.raises(OSError, match="No such device or address"):
        os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)  # nobody reads it any more
    recorder.scanner.start()
    fifo.write_text("MEMBER-7\n")
    qtbot.waitUntil(lambda: recorder.texts == ["MEMBER-7"])


def test_what_came_before_stop_is_not_told_after_it(
    open_scanner: OpenScanner, qtbot: QtBot, fifo: Path
) -> None:
    recorder = open_scanner(fifo)
    qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])
    with fifo.open("w") as writer:
        writer.write("MEMBER-7\n")
        writer.flush()
        while _unread_bytes(writer.fileno()):
            os.sched_yield()  # and no event of this thread is handled meanwhile
        recorder.scanner.stop()
    qtbot.wait(1)
    assert recorder.codes == []
    assert recorder.scanner.state is ScannerState.OFF


def _unread_bytes(pipe: int) -> int:
    return int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder)


def test_a_tty_that_another_has_is_waited_for(
    open_scanner: OpenScanner, qtbot: QtBot, terminal: tuple[int, Path]
) -> None:
    ours, path = terminal
    first = open_scanner(path)
    qtbot.waitUntil(lambda: first.states == [ScannerState.LIVE])
    second = open_scanner(path)
    qtbot.waitUntil(lambda: "is taken" in second.scanner.trouble)
    os.write(ours, b"MEMBER-7\n")
    qtbot.waitUntil(lambda: first.texts == ["MEMBER-7"])
    first.scanner.stop()
    qtbot.waitUntil(lambda: second.scanner.state is ScannerState.LIVE)
    os.write(ours, b"MEMBER-8\n")
    qtbot.waitUntil(lambda: second.texts == ["MEMBER-8"])


def test_a_tty_that_the_user_may_not_read_is_said_and_comes_back_by_itself(
    open_scanner: OpenScanner, qtbot: QtBot, terminal: tuple[int, Path]
) -> None:
    _ours, path = terminal
    with without_rights(path):
        recorder = open_scanner(path)
        qtbot.waitUntil(lambda: "may not be read by this user" in recorder.scanner.trouble)
    qtbot.waitUntil(lambda: recorder.scanner.state is ScannerState.LIVE)


def test_a_flood_of_lines_is_read_in_order_and_none_is_lost(
    open_scanner: OpenScanner, qtbot: QtBot, terminal: tuple[int, Path], fifo: Path
) -> None:
    texts = [f"MEMBER-{number}" for number in range(3000)]
    flood = "".join(f"{text}\n" for text in texts).encode()
    ours, path = terminal

    def into_the_tty() -> None:
        for start in range(0, len(flood), 512):
            os.write(ours, flood[start : start + 512])

    for device, write in ((path, into_the_tty), (fifo, lambda: fifo.write_bytes(flood))):
        recorder = open_scanner(device)
        qtbot.waitUntil(lambda: recorder.states == [ScannerState.LIVE])  # noqa: B023
        writing = threading.Thread(target=write)
        writing.start()
        qtbot.waitUntil(lambda: len(recorder.codes) == len(texts))  # noqa: B023
        writing.join()
        assert recorder.texts == texts
        recorder.scanner.stop()
