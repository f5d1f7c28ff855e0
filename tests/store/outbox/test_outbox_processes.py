"""Crowds and crashes: several threads, several processes, and SIGKILL."""

import signal
import threading
from pathlib import Path

import pytest

from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.core.errors import AlreadyRecorded, IllegalStep
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import NOW, a_checkin, in_state, start_python

_RECORD_AND_WAIT = """
import sys
from pathlib import Path
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.store.sqlite import Database
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.store.making import NOW, a_checkin
outbox = SqliteOutbox(Database(Path(sys.argv[1])))
for number in range(20):
    outbox.record(a_checkin(str(number), customer=number), window=None)
outbox.move("0", CheckinEvent.SEND, at=NOW)
print("on disk", flush=True)
sys.stdin.readline()
"""

_DIE_INSIDE = """
import os, signal, sys
from pathlib import Path
from kiosk.store.sqlite import Database
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.store.making import a_checkin
database = Database(Path(sys.argv[1]))
SqliteOutbox(database).record(a_checkin("whole"), window=None)
with database.write() as connection:
    connection.execute("UPDATE checkin SET state = 'sending'")
    connection.execute(
        "INSERT INTO history (checkin, at, event, state, detail) VALUES ('whole', '', '', '', '')"
    )
    os.kill(os.getpid(), signal.SIGKILL)
"""

_RECORD_MANY = """
import sys
from pathlib import Path
from kiosk.core.errors import AlreadyRecorded
from kiosk.store.sqlite import Database
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.store.making import a_checkin
outbox = SqliteOutbox(Database(Path(sys.argv[1])))
print("ready", flush=True)
sys.stdin.readline()
won = 0
for customer in range(int(sys.argv[2])):
    try:
        outbox.record(a_checkin(f"child-{customer}", customer=customer), window=None)
        won += 1
    except AlreadyRecorded:
        pass
print(won)
"""


def test_what_record_returned_from_survives_kill_9(path: Path) -> None:
    child = start_python(_RECORD_AND_WAIT, str(path))
    assert child.stdout is not None
    assert child.stdout.readline() == "on disk\n", child.communicate()[1]
    child.kill()
    child.communicate(timeout=PATIENCE_S)
    assert child.returncode == -signal.SIGKILL
    database = Database(path)
    outbox = SqliteOutbox(database)
    assert [c.id for c in outbox.all()] == [str(number) for number in range(20)]
    assert outbox.get("1") == a_checkin("1", customer=1)
    assert [c.id for c in outbox.take_up(NOW)] == ["0"]
    assert outbox.get("0").state is CheckinState.UNANSWERED
    database.check()
    database.close()


def test_a_transaction_killed_in_the_middle_never_happened(path: Path) -> None:
    child = start_python(_DIE_INSIDE, str(path))
    assert child.communicate(timeout=PATIENCE_S)[1] == ""
    assert child.returncode == -signal.SIGKILL
    database = Database(path)
    outbox = SqliteOutbox(database)
    assert outbox.all() == (a_checkin("whole"),)
    assert outbox.history("whole") == ()
    database.close()


def test_a_crowd_of_threads_and_processes_records_each_visit_once(
    database: Database, outbox: SqliteOutbox, path: Path
) -> None:
    customers, won = 15, []
    children = [start_python(_RECORD_MANY, str(path), str(customers)) for _ in range(1)]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n", child.communicate()[1]

    def record(thread: int) -> None:
        for customer in range(customers):
            try:
                outbox.record(a_checkin(f"{thread}-{customer}", customer=customer), window=None)
                won.append(customer)
            except AlreadyRecorded:
                pass

    threads = [threading.Thread(target=record, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for thread in threads:
        thread.join()
    theirs = 0
    for child in children:
        out, err = child.communicate(timeout=PATIENCE_S)
        assert child.returncode == 0, err
        theirs += int(out)
    assert len(won) + theirs == customers
    assert sorted(c.customer for c in outbox.all()) == list(range(customers))
    database.check()


def test_only_one_of_many_threads_takes_a_check_in_up(outbox: SqliteOutbox) -> None:
    in_state(outbox, CheckinState.RECORDED)
    barrier = threading.Barrier(8)
    took: list[int] = []
    refused: list[int] = []

    def take(number: int) -> None:
        barrier.wait(timeout=PATIENCE_S)
        try:
            outbox.move("c1", CheckinEvent.SEND, at=NOW)
            took.append(number)
        except IllegalStep:
            refused.append(number)

    threads = [threading.Thread(target=take, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(took), len(refused)) == (1, 7)
    assert outbox.get("c1").attempts == 1


def test_closing_waits_for_the_transactions_that_run(path: Path) -> None:
    database = Database(path)
    outbox = SqliteOutbox(database)
    inside, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        with database.write() as connection:
            connection.execute("INSERT INTO setting VALUES ('slow', 'done')")
            inside.set()
            go_on.wait(timeout=PATIENCE_S)

    writer = threading.Thread(target=slow)
    writer.start()
    assert inside.wait(timeout=PATIENCE_S)
    closer = threading.Thread(target=database.close)
    closer.start()
    go_on.set()
    closer.join()
    writer.join()
    again = Database(path)
    with again.read() as connection:
        assert connection.execute("SELECT value FROM setting").fetchone() == ("done",)
    again.close()
    with pytest.raises(Exception, match="has been closed"):
        outbox.all()
