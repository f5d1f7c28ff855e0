"""A person is erased: no byte of a name, an address or a card is left in any file."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.core.errors import StoreError
from kiosk.core.identification.passes import PassKeys
from kiosk.core.ports import LinkedCard
from kiosk.store.data_files import DataFiles
from kiosk.store.journal.format import read_journal
from kiosk.store.journal.journal import Journal
from kiosk.store.journal.reconciliation import reconcile
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.privacy.erasure import ErasureReport, erase_person
from kiosk.store.privacy.person import read_person
from kiosk.store.repair.backup_names import backup_name
from kiosk.store.repair.backups import back_up
from kiosk.store.repair.restore import examine_backup, restore
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_checkin, a_customer, a_membership, a_record, a_scan, in_state
from tests.store.outbox.test_directory_takeover import unpack

WHO = CustomerId(7)
FIRST, LAST = "Zdeňka", "Quixwhistle"
NAME = f"{FIRST} {LAST}"
EMAIL = "zdenka.quix@gym.example"
CARD = "XK-99871-QZ"
LINKED = "LNKD4711XX"
NEEDLES = (LAST, "quixwhistle", FIRST, EMAIL, CARD, "xk99871qz", LINKED, LINKED.lower())


def traces(folder: Path) -> list[tuple[str, str]]:
    """Every file below `folder` with one of the needles in it, in UTF-8 or UTF-16."""
    spelt = [
        (needle, needle.encode(code))
        for needle in NEEDLES
        for code in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    return [
        (str(file.relative_to(folder)), needle)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for needle, data in spelt
        if data in file.read_bytes()
    ]


@pytest.fixture
def backups(path: Path) -> Path:
    folder = path.parent / "backups"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def journal(path: Path, tmp_path: Path) -> Iterator[Journal]:
    journal = Journal(path.with_name("checkins.journal"), [tmp_path / "state" / "a.journal"])
    yield journal
    journal.close()


@pytest.fixture
def gym(files: DataFiles, journal: Journal, backups: Path) -> DataFiles:
    """A kiosk that has met the person in every way there is, among others."""
    database = files.outbox_database
    reconcile(database, journal, at=NOW)
    directory, outbox = files.directory(), SqliteOutbox(database, journal)
    person = a_customer(7, FIRST, LAST, email=EMAIL, cards=(CARD,))
    others = [a_customer(n, f"Given{n}", "Lee", email=f"m{n}@x.example") for n in range(100, 400)]
    run = directory.begin()
    directory.store_customers(run, [*others[:150], person, *others[150:]], NOW)
    directory.store_memberships(run, [a_membership(70, 7), a_membership(71, 100)])
    directory.finish(run, blocked=[], flagged=[], at=NOW)
    SqliteLinkedCards(database).link(LinkedCard(LINKED, WHO, NOW.astimezone(UTC)))
    for days, state in enumerate(CheckinState):
        at = NOW - timedelta(days=days + 3)
        outbox.record(a_checkin(f"mine-{state}", at=at, person=NAME), window=None)
        outbox.record(a_checkin(f"other-{state}", at=at, customer=100), window=None)
    for event in (CheckinEvent.SEND, CheckinEvent.ACCEPT):
        for who in ("mine", "other"):
            outbox.move(f"{who}-confirmed", event, at=NOW)
    outbox.move("mine-refused", CheckinEvent.SEND, at=NOW)
    outbox.move(
        "mine-refused", CheckinEvent.REFUSE, at=NOW, detail="no", error=f"TeamUp says: {NAME}"
    )
    outbox.move("mine-cancelled", CheckinEvent.CANCEL, at=NOW, detail=f"{FIRST} is ill")
    outbox.move("mine-dismissed", CheckinEvent.SEND, at=NOW)
    outbox.move("mine-dismissed", CheckinEvent.REFUSE, at=NOW)
    outbox.move("mine-dismissed", CheckinEvent.DISMISS, at=NOW, detail=f"{NAME} came twice")
    outbox.move("other-dismissed", CheckinEvent.SEND, at=NOW)
    outbox.move("other-dismissed", CheckinEvent.REFUSE, at=NOW)
    outbox.move("other-dismissed", CheckinEvent.DISMISS, at=NOW, detail=f"it was {NAME}")
    texts = {
        "card": CARD,
        "spelt": CARD.replace("-", " "),
        "email": f"mailto:{EMAIL}",
        "pass": PassKeys(SqlitePassKeys(database).all()).make(WHO),
        "nobody": "ELSE-4444",
    }
    for name, text in texts.items():
        outbox.add_pending_scan(a_scan(name, text=text))
    back_up(database, backups / backup_name(NOW))
    back_up(database, backups / backup_name(NOW + timedelta(hours=1), by_hand=True))
    log = database.path.with_name("kiosk.log")
    log.write_text(f"a\nTeamUp says: “{NAME} <…> {CARD}”\nb\n", encoding="utf-8")
    return files


def erase(gym: DataFiles, journal: Journal, backups: Path, at: datetime = NOW) -> ErasureReport:
    keys = PassKeys(SqlitePassKeys(gym.outbox_database).all())

    def owner(text: str) -> CustomerId | None:
        found = keys.read(text, NOW.date())
        return found if isinstance(found, int) else None

    person = read_person(gym, WHO, owner)
    return erase_person(gym, journal, person, now=at, backup_folder=backups)


def test_no_byte_of_the_person_is_left(gym: DataFiles, journal: Journal, backups: Path) -> None:
    folder = gym.outbox_database.path.parent
    found = {Path(file).name for file, _ in traces(folder.parent)}
    assert {"kiosk.log", backup_name(NOW)} < found  # the search finds what is there
    assert any(file.startswith("directory.sqlite3") for file in found)
    assert any(file.startswith("kiosk.sqlite3") for file in found)
    report = erase(gym, journal, backups)
    assert (report.checkins, report.open, report.scans) == (7, 4, 4)
    assert (report.cards, report.copies, report.log_lines, report.left) == (1, 2, 1, ())
    assert traces(folder.parent) == []  # while the files are open, logs and all
    gym.close()
    assert traces(folder.parent) == []


def test_visits_stay_and_what_is_open_can_still_be_sent(
    gym: DataFiles, journal: Journal, backups: Path
) -> None:
    outbox = SqliteOutbox(gym.outbox_database, journal)
    before = {one.id: one for one in outbox.all()}
    counts = outbox.count_by_state()
    erase(gym, journal, backups)
    after = {one.id: one for one in outbox.all()}
    assert outbox.count_by_state() == counts
    for name, one in after.items():
        was = before[name]
        assert (one.date, one.scanned_at, one.venue, one.state, one.server_id) == (
            *(was.date, was.scanned_at, was.venue, was.state, was.server_id),
        )
    assert {one.customer for name, one in after.items() if name.startswith("mine")} == {WHO}
    assert {one.customer_name for name, one in after.items() if "mine" in name} == {"#7"}
    assert after["other-confirmed"] == before["other-confirmed"]
    assert [scan.id for scan in outbox.pending_scans()] == ["nobody"]
    outbox.move("mine-recorded", CheckinEvent.SEND, at=NOW)  # as the sender does


def test_the_number_leaves_the_visits_once_all_are_settled(
    files: DataFiles, journal: Journal, backups: Path
) -> None:
    database = files.outbox_database
    reconcile(database, journal, at=NOW)
    outbox = SqliteOutbox(database, journal)
    in_state(outbox, CheckinState.CONFIRMED)
    assert erase(files, journal, backups).checkins == 1
    assert outbox.get("c1").customer == WHO  # today's: or they could come in once more
    erase(files, journal, backups, NOW + timedelta(days=2))
    assert (outbox.get("c1").customer, outbox.get("c1").customer_name) == (0, "–")
    for file in journal.files:
        lines = read_journal(file.path.read_bytes()).lines.values()
        assert {(line.checkin, line.customer, line.membership) for line in lines} == {
            ("c1", 0, None)
        }
    assert reconcile(database, journal, at=NOW).sentences == ()  # they are level


def test_an_old_journal_is_no_reason_to_bring_the_number_back(
    files: DataFiles, journal: Journal, backups: Path, tmp_path: Path
) -> None:
    """As on a stick that was not there."""
    database = files.outbox_database
    reconcile(database, journal, at=NOW)
    outbox = SqliteOutbox(database, journal)
    in_state(outbox, CheckinState.CONFIRMED)
    (outside,) = journal.outside
    stick = shutil.copy(outside.path, tmp_path / "stick")
    erase(files, journal, backups, NOW + timedelta(days=2))
    shutil.copy(stick, outside.path)
    assert reconcile(database, journal, at=NOW).sentences == ()
    assert outbox.get("c1").customer == 0


def test_a_sync_brings_back_a_number_and_no_name(
    gym: DataFiles, journal: Journal, backups: Path
) -> None:
    erase(gym, journal, backups)
    directory = gym.directory()
    person = a_customer(7, FIRST, LAST, email=EMAIL, cards=(CARD,))
    run = directory.begin()
    directory.store_customers(run, [person], NOW)
    assert directory.seen(run) == (1, 0)  # all that TeamUp has were stored, so the sync ends
    directory.put(a_record(person, a_membership(70, 7)))
    found = directory.by_customer(WHO)
    assert found is not None
    assert found.customer == a_customer(7, "", "")
    assert [one.id for one in found.memberships] == [70]
    outbox = SqliteOutbox(gym.outbox_database, journal)
    outbox.record(a_checkin("again", person=NAME, at=NOW), window=None)
    assert outbox.get("again").customer_name == "#7"
    gym.close()
    assert traces(gym.outbox_database.path.parent) == []


def test_a_backup_from_elsewhere_brings_nobody_back(
    gym: DataFiles, journal: Journal, backups: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick.sqlite3"
    back_up(gym.outbox_database, stick)
    erase(gym, journal, backups)
    path = gym.outbox_database.path
    gym.close()
    restore(stick, path, NOW)
    with closing(Database(path)) as database:
        names = {one.customer_name for one in SqliteOutbox(database).all() if one.customer == WHO}
    assert names == {"#7"}


def test_backups_of_earlier_layouts_are_reached_too(
    files: DataFiles, journal: Journal, backups: Path, tmp_path: Path
) -> None:
    old = backups / backup_name(NOW)
    unpack("layout-6", tmp_path / "old" / "kiosk.sqlite3")
    shutil.copy(tmp_path / "old" / "kiosk.sqlite3", old)
    assert b"Given7" in old.read_bytes()
    in_state(SqliteOutbox(files.outbox_database, journal), CheckinState.CONFIRMED)
    assert erase(files, journal, backups).left == ()
    assert b"Given7 N" not in old.read_bytes()
    assert b"m7@gym.example" not in old.read_bytes()  # which had the members, too
    assert examine_backup(old).checkins == 21
    assert [file.name for file in backups.iterdir()] == [old.name]


@pytest.mark.expects_warnings
def test_what_cannot_be_changed_is_named(gym: DataFiles, journal: Journal, backups: Path) -> None:
    broken = backups / backup_name(NOW + timedelta(hours=2))
    broken.write_bytes(b"nothing of the kind")
    damaged = gym.outbox_database.path.with_name("kiosk.sqlite3.damaged-20260504T100000")
    damaged.write_bytes(b"whatever")
    assert erase(gym, journal, backups).left == (broken, damaged)


def test_it_is_not_said_to_be_done_while_somebody_reads_the_old_rows(
    gym: DataFiles, journal: Journal, backups: Path
) -> None:
    other = Database(gym.outbox_database.path)
    with closing(other), other.read() as reading:
        reading.execute("SELECT count(*) FROM checkin").fetchone()
        with pytest.raises(StoreError, match="Another program reads"):
            erase(gym, journal, backups)
    erase(gym, journal, backups)  # and again
    gym.close()
    assert traces(gym.outbox_database.path.parent) == []
