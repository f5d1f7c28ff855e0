"""The log on disk: readable by its owner alone however it came about, and never a traceback."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.app import log_files
from kiosk.app.log_files import LogFile, keep_private, open_private


@pytest.fixture
def _open_to_all() -> Iterator[None]:
    """As under a service manager or a shell that lets everybody read new files."""
    before = os.umask(0)
    yield
    os.umask(before)


def _line(text: str) -> logging.LogRecord:
    return logging.LogRecord("kiosk.test", logging.INFO, __file__, 1, text, (), None)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("_open_to_all")
def test_every_log_is_its_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_files, "_BYTES", 100)
    old = [tmp_path / name for name in ("kiosk.log", "kiosk.log.1", "kiosk.log.3")]
    for number, path in enumerate(old):
        path.write_text(f"of an earlier version {number}\n")
        path.chmod(0o644)
    log = LogFile(tmp_path / "kiosk.log")
    for number in range(10):
        log.emit(_line(f"{number} {'x' * 60}"))
    log.close()
    logs = sorted(path.name for path in tmp_path.iterdir())
    assert logs == ["kiosk.log", "kiosk.log.1", "kiosk.log.2", "kiosk.log.3"]
    assert {_mode(path) for path in tmp_path.iterdir()} == {0o600}


@pytest.mark.usefixtures("_open_to_all")
def test_a_log_that_was_opened_to_others_is_closed_again(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.log"
    log = LogFile(path)
    path.write_text("made in between\n")
    path.chmod(0o666)
    log.emit(_line("hello"))
    log.close()
    assert _mode(path) == 0o600
    assert path.read_text() == "made in between\nhello\n"


def test_what_is_no_file_keeps_its_rights(tmp_path: Path) -> None:
    """A log that is led away, to nowhere or to whoever listens, is not the kiosk's to close."""
    pipe = tmp_path / "kiosk.log"
    os.mkfifo(pipe)
    pipe.chmod(0o644)
    keep_private(pipe)
    assert _mode(pipe) == 0o644
    nowhere = _mode(Path(os.devnull))
    link = tmp_path / "kiosk.log.1"
    link.symlink_to(os.devnull)
    log = LogFile(link)
    log.emit(_line("hello"))
    log.close()
    open_private(link).close()
    assert _mode(Path(os.devnull)) == nowhere


def test_a_disk_that_takes_no_log_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path, Path("/dev/full")):
        log = LogFile(path)
        for _ in range(3):
            log.emit(_line("hello"))
        with suppress(OSError):  # of what is in its buffer
            log.close()
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"kiosk: the log {path} cannot be written (")


def test_a_bug_in_a_line_is_still_told_as_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = _line("%d")
    record.args = ("no number",)
    log = LogFile(tmp_path / "kiosk.log")
    log.emit(record)
    log.close()
    assert "Logging error" in capsys.readouterr().err


def test_without_standard_error_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    LogFile(tmp_path).emit(_line("hello"))
