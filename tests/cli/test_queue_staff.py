"""What staff can do from the command line: the same steps as in the staff area."""

import csv
import json
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.app.venue import ZONE_KEY
from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.core.identification.codes import Code
from kiosk.core.ports import PendingScan
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run
from tests.cli.test_queue import AT, KEYS, add, outbox

__all__ = ["outbox"]

LOST = (CheckinEvent.SEND, CheckinEvent.NO_REPLY)
FAR_EAST = "Pacific/Kiritimati"  # UTC+14: its day is another one for most of the day


def test_there_confirms_what_was_seen_in_teamup(
    run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    add(outbox, "a", *LOST, error="No answer.")
    ran = run("queue", "there", "a", "--config", config)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "Check-in a of customer 1 is confirmed.\n"
    row = outbox.get("a")
    assert (row.state, row.error) == (CheckinState.CONFIRMED, "")
    assert outbox.history("a")[-1].detail == "command line: seen in TeamUp"


def test_cancel_undoes_what_was_not_sent(run: Run, config: Path, outbox: SqliteOutbox) -> None:
    add(outbox, "a")
    ran = run("queue", "cancel", "a", "--config", config)
    assert (ran.code, ran.out) == (0, "Check-in a of customer 1 is undone.\n")
    assert outbox.get("a").state is CheckinState.CANCELLED
    assert outbox.history("a")[-1].detail == "command line: undone"


@pytest.mark.parametrize(
    ("word", "events"),
    [
        ("there", ()),
        ("there", (CheckinEvent.SEND, CheckinEvent.ACCEPT)),
        ("there", (CheckinEvent.SEND, CheckinEvent.REFUSE)),
        ("cancel", LOST),
        ("cancel", (CheckinEvent.SEND,)),
        ("cancel", (CheckinEvent.SEND, CheckinEvent.ACCEPT)),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    word: str, events: tuple[CheckinEvent, ...], run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    before = add(outbox, "a", *events)
    ran = run("queue", word, "a", "--config", config)
    assert ran.code == 1
    assert f"with a check-in that is {before.state};" in ran.sentence
    assert outbox.get("a") == before


@pytest.mark.parametrize("word", ["there", "cancel"])
def test_an_unknown_id_is_told(word: str, run: Run, config: Path) -> None:
    ran = run("queue", word, "nobody", "--config", config)
    assert ran.code == 1
    assert "nobody" in ran.sentence


@pytest.mark.parametrize("zone", ["Europe/London", FAR_EAST])
def test_todays_arrivals_are_those_of_the_venues_day(
    zone: str, run: Run, config: Path, outbox: SqliteOutbox, tmp_path: Path
) -> None:
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    DeviceSettings(database).set(ZONE_KEY, zone)
    database.close()
    now = datetime.now(ZoneInfo(zone))
    add(outbox, "yesterday", at=now - timedelta(days=1))
    add(outbox, "lost", *LOST, customer=2, at=now)
    add(outbox, "waits", customer=3, at=now)
    outbox.add_pending_scan(PendingScan("s1", Code("AB 12"), now, now.date()))
    outbox.add_pending_scan(PendingScan("s0", Code("AB 11"), now, now.date() - timedelta(days=1)))
    file = tmp_path / "today.csv"
    ran = run("queue", "export", file, "--today", "--config", config)
    assert (ran.code, ran.out) == (0, f"2 check-ins of today written to {file}.\n")
    assert ran.err.startswith("1 more came with a code nobody is known by yet")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        assert [row["id"] for row in csv.DictReader(lines)] == ["lost", "waits"]


def _keep(outbox: SqliteOutbox, name: str, text: str, at: datetime = AT) -> None:
    outbox.add_pending_scan(PendingScan(name, Code(text), at, at.date()))


def test_pending_scans_are_listed_among_the_check_ins(
    run: Run, config: Path, outbox: SqliteOutbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    add(outbox, "a", at=AT)
    _keep(outbox, "s1", "AB [bold]12", AT - timedelta(minutes=1))
    _keep(outbox, "s2", "KP1.SECRET", AT + timedelta(minutes=1))
    _keep(outbox, "s3", "x" * 400, AT + timedelta(minutes=2))
    for more in ((), ("--open",)):
        out = run("queue", "list", *more, "--config", config).out
        assert out.index("s1") < out.index("Ana Núñez") < out.index("s2") < out.index("s3")
        assert out.count("pending_scan") == 3
        assert "AB [bold]12" in out
        assert "SECRET" not in out
        assert "x" * 41 not in out


def test_pending_scans_have_the_keys_of_check_ins(
    run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    _keep(outbox, "s1", "AB 12")
    for more in ((), ("--open",)):
        (line,) = run("queue", "list", "--json", *more, "--config", config).out.splitlines()
        shown = json.loads(line)
        assert list(shown) == KEYS
        assert {key: value for key, value in shown.items() if value is not None} == {
            "id": "s1",
            "state": "pending_scan",
            "date": "2026-11-23",
            "scanned_at": AT.isoformat(),
            "attempts": 0,
        }


@pytest.mark.parametrize("more", [(), ("--open",)])
def test_an_empty_list_says_so(more: tuple[str, ...], run: Run, config: Path) -> None:
    ran = run("queue", "list", *more, "--config", config)
    assert ran.code == 0
    assert ran.out.startswith("The list is empty: ")
    assert len(ran.out.splitlines()) == 1


def test_a_pending_scan_is_dismissed_with_a_reason(
    run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    _keep(outbox, "s1", "AB 12")
    assert run("queue", "dismiss", "s1", "--why", " ", "--config", config).code == 1
    assert len(outbox.pending_scans()) == 1
    ran = run("queue", "dismiss", "s1", "--why", "A visitor's card", "--config", config)
    assert (ran.code, ran.out) == (0, "Pending scan s1 is dismissed.\n")
    assert outbox.pending_scans() == ()
    assert "s1" not in run("queue", "list", "--config", config).out


@pytest.mark.parametrize("word", ["retry", "there", "cancel"])
def test_what_is_for_check_ins_alone_is_told_of_a_pending_scan(
    word: str, run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    _keep(outbox, "s1", "AB 12")
    ran = run("queue", word, "s1", "--config", config)
    assert ran.code == 1
    assert "s1 is a pending scan" in ran.sentence
    assert len(outbox.pending_scans()) == 1
