"""`kiosk pass --rotate` and its like: which passes count afterwards."""

import json
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.passes import EndedPass, PassKeys
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run

ANA = CustomerId(7)
TODAY = date.today()
FAR = timedelta(days=400)


@pytest.fixture
def keys(tmp_path: Path) -> Iterator[SqlitePassKeys]:
    """The keys of the kiosk that is configured."""
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    yield SqlitePassKeys(database)
    database.close()


def test_a_new_key_ends_all_passes(run: Run, config: Path, keys: SqlitePassKeys) -> None:
    before = PassKeys(keys.all()).make(ANA)
    ran = run("pass", "--rotate", "--config", config)
    assert (ran.code, ran.err) == (0, "")
    assert "Passes made before no longer count." in ran.out
    now = PassKeys(keys.all())
    # The day is the venue's, which may not be this computer's.
    assert isinstance(now.read(before, TODAY + timedelta(days=2)), EndedPass)
    assert now.read(now.make(ANA), TODAY + FAR) == ANA


def test_old_passes_may_count_for_a_while(run: Run, config: Path, keys: SqlitePassKeys) -> None:
    before = PassKeys(keys.all()).make(ANA)
    until = TODAY + timedelta(days=30)
    ran = run("pass", "--rotate", "--accept-old-until", until, "--config", config)
    assert f"count until {until}" in ran.out
    now = PassKeys(keys.all())
    assert now.read(before, until) == ANA
    after = until + timedelta(days=1)
    assert now.read(before, after) == EndedPass(ANA, after)


def test_kiosks_of_a_gym_share_keys(
    run: Run, config: Path, keys: SqlitePassKeys, tmp_path: Path
) -> None:
    file = tmp_path / "keys.json"
    member_pass = PassKeys(keys.all()).make(ANA)
    ran = run("pass", "--export-keys", file, "--config", config)
    assert ran.code == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    other = tmp_path / "other.toml"
    other.write_text(config.read_text().replace(str(tmp_path / "data"), str(tmp_path / "other")))
    assert run("pass", "--import-keys", file, "--config", other).code == 0
    database = Database(tmp_path / "other" / "kiosk.sqlite3")
    there = PassKeys(SqlitePassKeys(database).all())
    database.close()
    assert there.read(member_pass, TODAY + FAR) == ANA
    assert there.make(ANA) == member_pass


def test_keys_are_never_written_over_a_file(run: Run, config: Path, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    file.write_text("mine")
    ran = run("pass", "--export-keys", file, "--config", config)
    assert ran.code == 1
    assert "File exists" in ran.sentence
    assert file.read_text() == "mine"


@pytest.mark.parametrize("content", [b"hello", b"\xff\xfe", json.dumps({"keys": []}).encode()])
def test_a_file_without_keys_changes_nothing(
    content: bytes, run: Run, config: Path, tmp_path: Path, keys: SqlitePassKeys
) -> None:
    before = keys.all()
    file = tmp_path / "keys.json"
    file.write_bytes(content)
    assert run("pass", "--import-keys", file, "--config", config).code == 1
    assert run("pass", "--import-keys", tmp_path / "gone", "--config", config).code == 1
    assert keys.all() == before


def test_a_day_that_is_over_is_refused(run: Run, config: Path, keys: SqlitePassKeys) -> None:
    before = keys.all()
    until = TODAY - timedelta(days=3)
    ran = run("pass", "--rotate", "--accept-old-until", until, "--config", config)
    assert (ran.code, keys.all()) == (1, before)
    assert f"{until} is over" in ran.sentence


@pytest.mark.parametrize(
    "words",
    [
        ("--rotate", "--all", "-o", "x.pdf"),
        ("--rotate", "5"),
        ("--rotate", "--export-keys", "x"),
        ("--accept-old-until", "2030-01-01", "--all", "-o", "x.pdf"),
        ("--rotate", "--accept-old-until", "soon"),
        ("--all",),
        ("-o", "x.pdf"),
    ],
)
def test_what_makes_no_sense_is_told(words: tuple[str, ...], run: Run, config: Path) -> None:
    assert run("pass", *words, "--config", config).code == 2
