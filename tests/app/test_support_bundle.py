"""The support bundle as a file: on drives that know no owners, and unreadable to others."""

import errno
import json
import os
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiosk.app.support_bundle import write_bundle
from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.device_page import CheckResult
from kiosk.core.errors import KioskError
from kiosk.core.messages import join, msg
from kiosk.core.replica import SyncStatus
from kiosk.settings.schema import Settings, TeamUpSection
from tests.helpers.echoes import reveals, spellings


def _write(folder: Path, logs: Path, checkins: Mapping[CheckinState, int] | None = None) -> Path:
    return write_bundle(
        folder,
        settings=Settings(),
        logs=logs,
        checks=(),
        checkins=checkins or {},
        replica=SyncStatus(0, 0, None),
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


def test_it_takes_the_places_of_crashes_along(tmp_path: Path) -> None:
    (tmp_path / "kiosk.crash.log").write_text("Fatal Python error\n", encoding="utf-8")
    with zipfile.ZipFile(_write(tmp_path / "stick", tmp_path)) as bundle:
        assert bundle.read("kiosk.crash.log") == b"Fatal Python error\n"


def test_it_tells_how_many_check_ins_stand_in_each_state(tmp_path: Path) -> None:
    path = _write(tmp_path, tmp_path, {CheckinState.REFUSED: 2, CheckinState.CONFIRMED: 40})
    with zipfile.ZipFile(path) as bundle:
        assert json.loads(bundle.read("checkins.json")) == {"refused": 2, "confirmed": 40}


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


TOKEN = "s3cr3t-token"


@pytest.mark.parametrize("spelt", spellings(TOKEN).values(), ids=spellings(TOKEN).keys())
def test_what_teamup_said_is_not_in_it(spelt: str, tmp_path: Path) -> None:
    """Not the token, in whatever form it came back, nor whom TeamUp's words were about."""
    said = f"Ana “Nina” Núñez <ana@example.org> may not, {spelt}"
    sentence = join(
        msg("TeamUp refused this ({status}).", status=403),
        msg("TeamUp says: “{said}”.", said=said),
        msg("The token lacks a permission; make one with write access."),
    )
    (tmp_path / "kiosk.log").write_text(
        f"directory sync failed: {sentence}\nquoted from elsewhere: {spelt} of ana@example.org\n",
        encoding="utf-8",
    )
    path = write_bundle(
        tmp_path / "support",
        settings=Settings(teamup=TeamUpSection(token=SecretStr(TOKEN))),
        logs=tmp_path,
        checks=(CheckResult("token", False, True, sentence, f"ask ana@example.org about {spelt}"),),
        checkins={},
        replica=SyncStatus(0, 0, None, error=sentence),
        now=datetime(2026, 3, 5, 18, 2, tzinfo=UTC),
    )
    with zipfile.ZipFile(path) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    for name in ("kiosk.log", "doctor.json", "directory.json"):
        assert "TeamUp refused this (403). TeamUp says: “…”. The token lacks" in parts[name]
    for text in parts.values():
        assert not reveals(text, TOKEN)
        assert not reveals(json.dumps(text), TOKEN)
        for about in ("Ana", "Nina", "Núñez", "ana@example.org"):
            assert about not in text
