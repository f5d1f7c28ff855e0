"""A damaged database is put aside and kept, and every row that can be read goes on."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, UseCount
from kiosk.core.errors import DatabaseDamaged, DiskFull, NewerDatabase, StoreError
from kiosk.core.identification.codes import Code
from kiosk.core.ports import LinkedCard
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.files import damage_marker
from kiosk.store.journal.journal import Journal
from kiosk.store.journal.reconciliation import reconcile
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.repair.damage import SalvageReport
from kiosk.store.repair.recovery import DamagedDatabase, likely_state
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import NOW, PATHS, a_checkin, a_scan, start_python

PAGE = 4096
ROWS = 140
STATES = list(PATHS)
READ_TWICE = replace(a_scan("open"), code=Code("AZ-12", other_readings=("AY-12",)))
LINKED = LinkedCard("LINK-9", CustomerId(9), NOW.astimezone(UTC))

pytestmark = pytest.mark.expects_warnings


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with check-ins in every state and a little of everything else, closed."""
    path = tmp_path_factory.mktemp("whole") / "kiosk.sqlite3"
    database = Database(path)
    outbox, device = SqliteOutbox(database), DeviceSettings(database)
    for number in range(ROWS):
        person = f"Person {number}. {'x' * 200}"
        outbox.record(a_checkin(f"c{number}", customer=number, person=person), window=None)
        for event in PATHS[STATES[number % len(STATES)]]:
            outbox.move(f"c{number}", event, at=NOW, detail=f"detail of {number}. {'y' * 100}")
    outbox.add_pending_scan(READ_TWICE)
    outbox.add_pending_scan(a_scan("closed"))
    outbox.close_scan("closed", at=NOW, detail="customer 7")
    device.set("venue_timezone", "Europe/Madrid")
    SqliteLinkedCards(database).link(LINKED)
    pass_keys = SqlitePassKeys(database)
    pass_keys.all()
    pass_keys.renew(NOW.date())
    database.close()
    return path


@pytest.fixture
def hurt(whole: Path, path: Path) -> Path:
    """A copy of it, to be damaged."""
    path.parent.mkdir()
    shutil.copy(whole, path)
    return path


@pytest.fixture
def before(whole: Path) -> dict[str, Checkin]:
    """The check-ins that were in it."""
    database = Database(whole)
    rows = {checkin.id: checkin for checkin in SqliteOutbox(database).all()}
    database.close()
    return rows


def _wipe(path: Path, *pages: int) -> None:
    """Overwrite whole pages (the first is 0)."""
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE)


def _page_with(path: Path, words: str, begins: int = 0x0D) -> int:
    """Return the page where `words` stand; 0x0D begins a page of rows (sqlite.org/fileformat)."""
    data = path.read_bytes()
    for page in range(len(data) // PAGE):
        content = data[page * PAGE : (page + 1) * PAGE]
        if content[0] == begins and words.encode() in content:
            return page
    raise AssertionError(f"{words} is nowhere")


def _opened(path: Path) -> tuple[Database, SalvageReport]:
    database, report = open_database(path)
    assert report is not None
    return database, report


def kept(report: SalvageReport) -> Path:
    """What was kept of the damaged file."""
    assert report.kept_as is not None
    return report.kept_as


def _settled(checkin: Checkin) -> CheckinState:
    return CheckinState.UNANSWERED if checkin.state is CheckinState.SENDING else checkin.state


def test_a_good_file_is_opened_as_it_is(hurt: Path) -> None:
    data = hurt.read_bytes()
    database, report = open_database(hurt)
    assert report is None
    assert len(SqliteOutbox(database).all()) == ROWS
    database.close()
    assert hurt.read_bytes() == data
    assert os.listdir(hurt.parent) == [hurt.name]


def test_a_new_file_is_made(path: Path) -> None:
    database, report = open_database(path)
    assert report is None
    assert SqliteOutbox(database).all() == ()
    database.close()


def test_every_row_outside_of_a_damaged_page_goes_on(
    hurt: Path, before: dict[str, Checkin], caplog: pytest.LogCaptureFixture
) -> None:
    lost_page = _page_with(hurt, "Person 139. ")
    _wipe(hurt, lost_page)
    damaged_bytes = hurt.read_bytes()
    database, report = _opened(hurt)
    outbox = SqliteOutbox(database)
    rows = {checkin.id: checkin for checkin in outbox.all()}
    lost = set(before) - set(rows)
    assert 1 <= len(lost) <= 16  # what stood in the one page
    for name, checkin in rows.items():
        assert checkin.state is _settled(before[name])
        assert checkin.customer_name == before[name].customer_name
        events = [entry.event for entry in outbox.history(name)]
        path_to = PATHS[before[name].state]
        assert events == [
            *path_to,
            *([CheckinEvent.NO_REPLY] if path_to == (CheckinEvent.SEND,) else []),
        ]
    assert report.checkins == len(rows)
    assert kept(report).read_bytes() == damaged_bytes
    assert kept(report).name in report.sentence
    assert report.sentence in caplog.text
    assert hurt.stat().st_mode & 0o777 == 0o600
    database.check()
    database.close()
    again, told = open_database(hurt)
    assert told == report  # nobody has taken it in yet
    reconcile(again, Journal(hurt.with_name("checkins.journal")), at=NOW, damaged=True)
    again.close()
    once_more, nothing = open_database(hurt)
    assert nothing is None
    once_more.close()


def test_the_rest_goes_on_too(hurt: Path, whole: Path) -> None:
    _wipe(hurt, _page_with(hurt, "Person 139. "))
    good, (database, report) = Database(whole), _opened(hurt)
    outbox = SqliteOutbox(database)
    assert outbox.pending_scans() == (READ_TWICE,)
    with database.read() as connection:
        closed = connection.execute("SELECT closed_at, closing FROM kept_scan WHERE id = 'closed'")
        assert closed.fetchone() == (NOW.isoformat(), "customer 7")
    assert DeviceSettings(database).get("venue_timezone") == "Europe/Madrid"
    assert SqlitePassKeys(database).all() == SqlitePassKeys(good).all()
    assert len(SqlitePassKeys(database).all()) == 2
    assert SqliteLinkedCards(database).of_customer(CustomerId(9)) == (LINKED,)
    assert SqliteLinkedCards(database).owners("LINK-9") == {CustomerId(9)}
    assert SqliteLinkedCards(database).loose_owners(["LINK9"]) == {CustomerId(9)}
    assert (report.scans, report.has_pass_secrets) == (2, True)
    good.close()
    database.close()


def test_a_gap_is_counted(hurt: Path, before: dict[str, Checkin]) -> None:
    page = _page_with(hurt, "Person 50. ")
    _wipe(hurt, page)
    damage_marker(hurt).touch()
    database, report = _opened(hurt)
    assert 0 < report.checkins < len(before)
    assert not damage_marker(hurt).exists()
    # New visits are numbered after the old ones, and the gap stays a gap.
    SqliteOutbox(database).record(a_checkin("new", customer=9999), window=None)
    assert SqliteOutbox(database).get("new").state is CheckinState.RECORDED
    database.close()


def test_damage_in_old_rows_is_found_in_use_and_mended_at_the_next_start(hurt: Path) -> None:
    _wipe(hurt, _page_with(hurt, "Person 50. "))
    os.truncate(hurt, hurt.stat().st_size)
    database = Database(hurt)
    with pytest.raises(DatabaseDamaged, match="start the kiosk again"):
        SqliteOutbox(database).all()
    database.close()
    assert damage_marker(hurt).exists()
    again, report = _opened(hurt)
    assert report.checkins > 0
    assert len(SqliteOutbox(again).all()) == report.checkins
    again.close()


def test_after_an_unclean_end_the_whole_file_is_read(hurt: Path) -> None:
    database = Database(hurt)
    DeviceSettings(database).set("a", "in the log")
    files = {end: Path(f"{hurt}{end}").read_bytes() for end in ("", "-wal")}
    database.close()
    for end, data in files.items():  # as `kill -9` or a power loss would have left them
        Path(f"{hurt}{end}").write_bytes(data)
    _wipe(hurt, _page_with(hurt, "Person 50. "))
    data = hurt.read_bytes()
    again, report = _opened(hurt)
    assert report.checkins < ROWS
    assert DeviceSettings(again).get("a") == "in the log"
    assert kept(report).read_bytes() == data
    assert Path(f"{kept(report)}-wal").read_bytes() == files["-wal"]
    again.close()


def test_a_damaged_index_costs_no_row(hurt: Path, before: dict[str, Checkin]) -> None:
    for number in (0, 70, 139):
        _wipe(hurt, _page_with(hurt, f"c{number}", begins=0x0A))
    damage_marker(hurt).touch()
    database, report = _opened(hurt)
    assert report.checkins == ROWS
    for checkin in SqliteOutbox(database).all():
        assert checkin.state is _settled(before[checkin.id])
    database.close()


def test_a_file_without_its_layout_is_given_it_back(hurt: Path, before: dict[str, Checkin]) -> None:
    """The first page says it, and is the one that is written most often."""
    _wipe(hurt, 0)
    data = hurt.read_bytes()
    database, report = _opened(hurt)
    assert report.checkins == ROWS
    assert (report.scans, report.has_pass_secrets) == (2, True)
    for checkin in SqliteOutbox(database).all():
        assert checkin.state is _settled(before[checkin.id])
        assert SqliteOutbox(database).history(checkin.id) or checkin.state is CheckinState.RECORDED
    assert kept(report).read_bytes() == data
    database.check()
    database.close()
    assert not [name for name in os.listdir(hurt.parent) if name.startswith(".")]


@pytest.mark.parametrize("name", [b"scanned_at TEXT", b"TABLE kept_scan", b"oversized INTEGER"])
def test_a_name_that_is_damaged_in_the_layout_costs_no_row(hurt: Path, name: bytes) -> None:
    """SQLite finds nothing wrong with a table whose column is called otherwise."""
    data = hurt.read_bytes()
    assert data.count(name) == 1 or name.startswith(b"scanned")
    at = data.rindex(name) + len(name.partition(b" ")[0]) - 1
    if name.startswith(b"TABLE"):
        at = data.rindex(name) + len(name) - 1
    hurt.write_bytes(data[:at] + b"z" + data[at + 1 :])
    database, report = _opened(hurt)
    assert (report.checkins, report.scans) == (ROWS, 2)
    database.check()
    database.close()


def test_the_layout_is_the_same_in_every_file(whole: Path, tmp_path: Path) -> None:
    """However many rows it has: what a lost layout is replaced by must be the file's own."""
    Database(tmp_path / "new.sqlite3").close()
    query = "SELECT name, rootpage FROM sqlite_schema"
    found = []
    for file in (whole, tmp_path / "new.sqlite3"):
        with closing(sqlite3.connect(file)) as connection:
            found.append(connection.execute(query).fetchall())
    assert found[0] == found[1]


@pytest.mark.parametrize("content", [b"not a database " * 1000, b"\0" * PAGE * 3, b"SQLite"])
def test_a_file_that_says_nothing_is_kept_and_the_kiosk_goes_on(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    database, report = _opened(path)
    assert kept(report).read_bytes() == content
    assert report.checkins == 0
    assert "make the passes again" in report.sentence
    SqliteOutbox(database).record(a_checkin(), window=None)
    database.close()


def test_wherever_the_damage_is_the_kiosk_goes_on(
    whole: Path, tmp_path: Path, before: dict[str, Checkin]
) -> None:
    pages = whole.stat().st_size // PAGE
    dice = random.Random(3)
    saved = []
    for number in range(25):
        path = tmp_path / str(number) / "kiosk.sqlite3"
        path.parent.mkdir()
        shutil.copy(whole, path)
        with path.open("r+b") as file:
            for _ in range(dice.choice((1, 3, 40))):
                file.seek(dice.randrange(pages) * PAGE + dice.randrange(PAGE - 64))
                file.write(dice.randbytes(64))
        damage_marker(path).touch()
        try:
            database, _ = open_database(path)
        except StoreError:  # the damage says that it is a later version's, or another program's
            assert path.exists()
            continue
        outbox = SqliteOutbox(database)
        rows = outbox.all()
        saved.append(len(rows))
        for checkin in rows:
            assert (
                checkin.state is not CheckinState.SENDING
                or before[checkin.id].state is CheckinState.SENDING
            )
            outbox.history(checkin.id)
        outbox.record(a_checkin("new", customer=9999, at=NOW + timedelta(days=9)), window=None)
        database.check()
        database.close()
    assert len(saved) > 15
    assert sum(saved) > len(saved) * ROWS / 2


def test_a_newer_database_stays_refused(hurt: Path) -> None:
    with closing(sqlite3.connect(hurt)) as connection:
        connection.execute("PRAGMA user_version = 999")
    _wipe(hurt, _page_with(hurt, "Person 139. "))
    data = hurt.read_bytes()
    with pytest.raises(NewerDatabase):
        open_database(hurt)
    assert hurt.read_bytes() == data


def test_another_programs_database_stays_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreError, match="another program's"):
        open_database(path)


_SALVAGE_WITHOUT_ROOM = """
import resource, sys
from pathlib import Path
from kiosk.core.errors import StoreError
from kiosk.store.repair.salvage import open_database
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
try:
    open_database(Path(sys.argv[1]))
except StoreError as error:
    print(type(error).__name__, error)
"""


def test_without_room_for_the_new_file_nothing_is_moved(hurt: Path) -> None:
    _wipe(hurt, _page_with(hurt, "Person 139. "))
    data = hurt.read_bytes()
    child = start_python(_SALVAGE_WITHOUT_ROOM, str(hurt))
    out, err = child.communicate(timeout=PATIENCE_S)
    assert "check the free space" in out or "free some space" in out, out + err
    assert hurt.read_bytes() == data
    names = {name for name in os.listdir(hurt.parent) if not name.endswith(("-wal", "-shm"))}
    assert names == {hurt.name}
    database, report = _opened(hurt)
    assert report.checkins > 100
    database.close()


def test_a_folder_nobody_may_write_in_is_a_sentence() -> None:
    with pytest.raises(StoreError):
        open_database(Path("/proc/kiosk/kiosk.sqlite3"))


def test_an_exchange_cut_short_is_ended_at_the_next_start(
    hurt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _wipe(hurt, _page_with(hurt, "Person 139. "))
    really, left = os.replace, 0

    def cut(source: Path, target: Path) -> None:
        nonlocal left
        if left == 0:
            raise KeyboardInterrupt
        left -= 1
        really(source, target)

    there = set()
    for allowed in (0, 1, 2):  # before the copy is complete; before, and after, the old one moved
        left = allowed
        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", cut)
            with pytest.raises(KeyboardInterrupt):
                open_database(hurt)
        there.add(hurt.exists())
    assert there == {True, False}
    database, report = _opened(hurt)
    assert report.checkins > 100
    assert kept(report).exists()
    database.close()
    names = os.listdir(hurt.parent)
    assert not [name for name in names if "salvag" in name and not name.endswith(("-wal", "-shm"))]


def test_without_room_is_disk_full(hurt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _wipe(hurt, _page_with(hurt, "Person 139. "))

    def no_room(_: object, __: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", no_room)
        with pytest.raises(DiskFull):
            open_database(hurt)
    assert hurt.exists()


@pytest.mark.parametrize("row", STATES)
@pytest.mark.parametrize("last_entry", [None, *STATES])
def test_the_likely_state_never_sends_on_a_guess(
    row: CheckinState, last_entry: CheckinState | None
) -> None:
    likely = likely_state(row, last_entry)
    ends = {CheckinState.CONFIRMED, CheckinState.DISMISSED, CheckinState.CANCELLED}
    if likely is CheckinState.RECORDED:
        assert row is CheckinState.RECORDED
        assert last_entry in (None, CheckinState.RECORDED)
    if row in ends:
        assert likely is row
    elif last_entry in ends:
        assert likely is last_entry
    if last_entry is row:
        assert likely is row


@pytest.mark.parametrize("version", [8, 9])
def test_use_counts_are_saved_from_columns_or_sentences(path: Path, version: int) -> None:
    uses = UseCount("week", 4)
    said = "TeamUp counted 4 uses (week) before this was sent." if version < 9 else ""
    old = Database(path, OUTBOX_SCHEMA.up_to(version))
    SqliteOutbox(old).record(a_checkin(), window=None)
    SqliteOutbox(old).move(
        "c1", CheckinEvent.SEND, at=NOW, detail=said, uses=uses if version > 8 else None
    )
    old.close()
    new = Database(path.with_name("new.sqlite3"))
    try:
        with closing(sqlite3.connect(path)) as connection, new.write() as into:
            DamagedDatabase(connection, path).save_checkins(into)
        assert [entry.uses for entry in SqliteOutbox(new).history("c1")] == [uses]
    finally:
        new.close()
