"""The keys of the member passes: made once, renewed, carried from kiosk to kiosk."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.passes import EndedPass, PassKey, PassKeys
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S

TODAY, LATER, LATEST = date(2026, 11, 23), date(2026, 12, 1), date(2027, 1, 1)
ANA = CustomerId(7)


@pytest.fixture
def keys(database: Database) -> SqlitePassKeys:
    return SqlitePassKeys(database)


@pytest.fixture
def others(tmp_path: Path) -> Iterator[SqlitePassKeys]:
    """The keys of another kiosk."""
    database = Database(tmp_path / "other" / "kiosk.sqlite3")
    yield SqlitePassKeys(database)
    database.close()


def test_the_first_call_makes_a_key_for_good(path: Path) -> None:
    database = Database(path)
    (key,) = SqlitePassKeys(database).all()
    assert len(key.secret) == 32
    assert key.ends_on is None
    database.close()
    again = Database(path)
    assert SqlitePassKeys(again).all() == (key,)
    again.close()


def test_threads_agree_on_the_first_key(keys: SqlitePassKeys) -> None:
    barrier = threading.Barrier(6)
    seen: list[tuple[PassKey, ...]] = []

    def ask() -> None:
        barrier.wait(timeout=PATIENCE_S)
        seen.append(keys.all())

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 6
    assert len(set(seen)) == 1


def test_a_new_key_signs_and_the_old_one_ends(keys: SqlitePassKeys) -> None:
    (old,) = keys.all()
    new = keys.renew(LATER)
    assert new == keys.all() == (PassKey(old.secret, LATER), new[1])
    assert new[1].ends_on is None
    assert new[1].secret != old.secret


def test_an_end_is_never_put_off(keys: SqlitePassKeys) -> None:
    keys.all()
    keys.renew(LATER)
    keys.renew(LATEST)
    assert [key.ends_on for key in keys.all()] == [LATER, LATEST, None]
    keys.renew(TODAY)
    assert [key.ends_on for key in keys.all()] == [TODAY, TODAY, TODAY, None]


def test_the_keys_of_another_kiosk(keys: SqlitePassKeys, others: SqlitePassKeys) -> None:
    mine = PassKeys(keys.all()).make(ANA)
    others.all()
    theirs = others.renew(LATEST)
    keys.adopt(theirs, LATER)
    here = PassKeys(keys.all())
    assert here.make(ANA) == PassKeys(theirs).make(ANA)
    assert here.read(mine, TODAY) == ANA
    assert here.read(mine, LATER) == EndedPass(ANA, LATER)
    older = PassKeys.of(theirs[0].secret).make(ANA)
    assert here.read(older, LATER) == ANA
    assert here.read(older, LATEST) == EndedPass(ANA, LATEST)


def test_keys_carried_twice_are_there_once(keys: SqlitePassKeys, others: SqlitePassKeys) -> None:
    (mine,) = keys.all()
    theirs = others.all()
    keys.adopt(theirs, LATER)
    assert keys.adopt(theirs, LATER) == (PassKey(mine.secret, LATER), *theirs)
