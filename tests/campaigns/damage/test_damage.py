"""The short form of the damage campaign, and the proof that it sees what it looks for."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.campaigns.damage import campaign as damage
from tests.campaigns.damage.life import BOOKS

pytestmark = pytest.mark.expects_warnings


@pytest.mark.parametrize("seed", range(1, 51))
def test_damage_is_never_silent(tmp_path: Path, seed: int) -> None:
    outcome = damage.run(tmp_path, seed)
    assert not outcome.silent, outcome
    assert (outcome.doubled, outcome.false, outcome.changed) == (0, 0, 0), outcome
    if not outcome.damage.startswith("all journals"):
        assert outcome.lost == 0, outcome


def test_a_flipped_bit_in_the_log_loses_nothing(tmp_path: Path) -> None:
    """Right behind the first commit that is only there; SQLite alone would drop the rest."""
    promised = damage.live(tmp_path, 7)
    books = tmp_path / "data" / BOOKS
    log = books.with_name(f"{BOOKS}-wal")
    data = bytearray(log.read_bytes())
    data[32 + 5 * (24 + damage.PAGE) + 2000] ^= 1
    log.write_bytes(data)
    alone = tmp_path / "alone"
    shutil.copytree(tmp_path / "data", alone)
    with closing(sqlite3.connect(alone / BOOKS)) as connection:
        (seen,) = connection.execute("SELECT count(*) FROM checkin").fetchone()
    assert seen < len(promised.recorded)
    outcome = damage.start(tmp_path, promised, "a bit of the log")
    assert (outcome.lost, outcome.doubled, outcome.scans_lost) == (0, 0, 0), outcome
    assert "The database was damaged." in outcome.said
    assert "By the journal no check-in is lost." in outcome.said


def test_the_campaign_sees_a_loss(tmp_path: Path) -> None:
    """Where everything is gone, visits are lost, and nothing is left that could tell of them."""
    promised = damage.live(tmp_path, 11)
    for folder in ("data", "state", "config"):
        shutil.rmtree(tmp_path / folder)
    (tmp_path / "data").mkdir()
    outcome = damage.start(tmp_path, promised, "all gone")
    assert outcome.lost > 0
    assert outcome.silent


def test_every_kind_of_damage_changes_a_file(tmp_path: Path) -> None:
    for kind, hurt in damage.KINDS.items():
        file = tmp_path / kind
        file.write_bytes(bytes(range(256)) * 100)
        before = file.read_bytes()
        hurt(random.Random(3), file)
        assert not file.exists() or file.read_bytes() != before, kind
