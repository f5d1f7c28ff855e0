"""The support bundle as a file: on drives that know no owners, and unreadable to others."""

import errno
import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.app.support import write_bundle
from kiosk.core.errors import KioskError
from kiosk.core.syncing import SyncStatus
from kiosk.settings.schema import Settings


def _write(folder: Path, logs: Path) -> Path:
    return write_bundle(
        folder,
        settings=Settings(),
        logs=logs,
        checks=(),
        checkins=(),
        copy=SyncStatus(0, 0, None),
        now=datetime(2026, 3, 5, 18, 2, tzinfo=UTC),
    )


def test_a_drive_that_knows_no_owners_takes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))  # as FAT does on Linux

    monkeypatch.setattr(os, "chmod", refuse)
    (tmp_path / "kiosk.log").write_text("began\n", encoding="utf-8")
    path = _write(tmp_path / "stick", tmp_path)
    with zipfile.ZipFile(path) as bundle:
        assert bundle.read("kiosk.log") == b"began\n"


def test_nobody_else_can_read_it_from_its_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes = []
    real = zipfile.ZipFile.writestr

    def watched(self: zipfile.ZipFile, name: str, text: str) -> None:
        [path] = (tmp_path / "support").iterdir()
        modes.append(path.stat().st_mode & 0o777)
        real(self, name, text)

    monkeypatch.setattr(zipfile.ZipFile, "writestr", watched)
    _write(tmp_path / "support", tmp_path)
    assert modes
    assert set(modes) == {0o600}


def test_a_drive_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "stick").write_text("no folder", encoding="utf-8")
    with pytest.raises(KioskError, match="cannot be written"):
        _write(tmp_path / "stick", tmp_path)
