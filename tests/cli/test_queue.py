"""`kiosk queue`: the outbox beside a running kiosk."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run

KEYS = [
    "id",
    "state",
    "customer",
    "customer_membership",
    "venue",
    "date",
    "scanned_at",
    "attempts",
    "server_id",
    "error",
    "recorded_by",
    "settled_by",
]
AT = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[SqliteOutbox]:
    """The outbox a kiosk of this configuration has open."""
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    yield SqliteOutbox(database)
    database.close()


def add(
    outbox: SqliteOutbox,
    name: str,
    *events: CheckinEvent,
    customer: int = 1,
    person: str = "Ana Núñez",
    error: str = "",
    at: datetime = AT,
) -> Checkin:
    """Record a check-in and move it by `events`."""
    checkin = Checkin(
        id=name,
        state=CheckinState.RECORDED,
        customer=CustomerId(customer),
        customer_name=person,
        customer_membership=CustomerMembershipId(70),
        membership_name="Unlimited",
        venue=321,
        date=at.date(),
        scanned_at=at,
    )
    outbox.record(checkin, window=None)
    for event in events:
        last = event is events[-1]
        outbox.move(name, event, at=at, error=error if last and error else None)
    return outbox.get(name)


def test_json_has_exactly_the_keys_scripts_rely_on(
    run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    add(outbox, "a", CheckinEvent.SEND, CheckinEvent.REFUSE, error="No uses left.")
    add(outbox, "b", customer=2, at=AT + timedelta(minutes=1))
    ran = run("queue", "list", "--json", "--config", config)
    assert (ran.code, ran.err) == (0, "")
    first, second = [json.loads(line) for line in ran.out.splitlines()]
    assert list(first) == KEYS
    assert first == {
        "id": "a",
        "state": "refused",
        "customer": 1,
        "customer_membership": 70,
        "venue": 321,
        "date": "2026-11-23",
        "scanned_at": "2026-11-23T18:02:00+00:00",
        "attempts": 1,
        "server_id": None,
        "error": "No uses left.",
        "recorded_by": None,
        "settled_by": None,
    }
    assert (second["id"], second["state"], second["error"]) == ("b", "recorded", None)


def test_an_empty_outbox_is_an_empty_list(run: Run, config: Path) -> None:
    assert run("queue", "list", "--json", "--config", config).out == ""


def test_people_get_a_table(
    run: Run, config: Path, outbox: SqliteOutbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    add(outbox, "a", CheckinEvent.SEND, CheckinEvent.REFUSE, error="['customer'] No [/b]uses left.")
    add(outbox, "b", customer=2, person="Bob [/red] [bold]O'Brien")
    out = run("queue", "list", "--config", config).out
    # Whatever a name holds is shown as it is.
    for words in ("Ana Núñez", "Bob [/red] [bold]O'Brien", "['customer'] No [/b]uses left."):
        assert words in out
    assert "2026-11-23 18:02 refused Ana Núñez (1)" in " ".join(out.split())


def test_names_are_whole_in_a_narrow_terminal(
    run: Run, config: Path, outbox: SqliteOutbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    name = "01994f2b-7c1e-7d3a-9b1c-2f4e6a8b0c1d"
    add(
        outbox,
        name,
        CheckinEvent.SEND,
        CheckinEvent.REFUSE,
        person="Amélie de Saint-Exupéry",
        error="No uses.",
    )
    out = run("queue", "list", "--config", config).out
    assert "refused" in next(line for line in out.splitlines() if "Amélie de Saint-Exupéry" in line)
    assert "No uses." in next(line for line in out.splitlines() if name in line)


def test_the_id_is_whole_in_a_narrow_terminal(
    run: Run, config: Path, outbox: SqliteOutbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    name = "019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b"
    add(
        outbox,
        name,
        CheckinEvent.SEND,
        CheckinEvent.REFUSE,
        error="This membership has no uses left.",
    )
    out = run("queue", "list", "--config", config).out
    assert name in out
    assert max(map(len, out.splitlines())) <= 80


def test_only_the_open_ones_when_asked(run: Run, config: Path, outbox: SqliteOutbox) -> None:
    add(outbox, "open", CheckinEvent.SEND, CheckinEvent.NO_REPLY)
    add(outbox, "done", CheckinEvent.SEND, CheckinEvent.ACCEPT, customer=2)
    ran = run("queue", "list", "--open", "--json", "--config", config)
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["open"]


@pytest.mark.parametrize("end", [CheckinEvent.REFUSE, CheckinEvent.NO_REPLY])
def test_retry_puts_it_back(
    end: CheckinEvent, run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    add(outbox, "a", CheckinEvent.SEND, end)
    ran = run("queue", "retry", "a", "--config", config)
    assert ran.code == 0
    assert "Check-in a of customer 1 will be sent again." in ran.out
    assert outbox.get("a").state is CheckinState.RECORDED
    assert outbox.history("a")[-1].detail == "command line: send again"


def test_retry_is_refused_when_the_customer_has_come_again(
    run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    add(outbox, "a", CheckinEvent.SEND, CheckinEvent.REFUSE)
    add(outbox, "b", at=AT + timedelta(minutes=20))
    ran = run("queue", "retry", "a", "--config", config)
    assert ran.code == 1
    assert "another check-in for that visit, of 18:22" in ran.sentence
    assert outbox.get("a").state is CheckinState.REFUSED


def test_dismiss_keeps_the_reason(run: Run, config: Path, outbox: SqliteOutbox) -> None:
    add(outbox, "a", CheckinEvent.SEND, CheckinEvent.NO_REPLY)
    ran = run("queue", "dismiss", "a", "--why", " came by mistake ", "--config", config)
    assert ran.code == 0
    assert "Check-in a of customer 1 is dismissed." in ran.out
    assert outbox.get("a").state is CheckinState.DISMISSED
    assert outbox.history("a")[-1].detail == "command line: came by mistake"


def test_dismiss_needs_a_reason(run: Run, config: Path, outbox: SqliteOutbox) -> None:
    add(outbox, "a", CheckinEvent.SEND, CheckinEvent.NO_REPLY)
    assert run("queue", "dismiss", "a", "--config", config).code == 2
    ran = run("queue", "dismiss", "a", "--why", "  ", "--config", config)
    assert (ran.code, outbox.get("a").state) == (1, CheckinState.UNANSWERED)
    assert "A reason is needed" in ran.sentence


@pytest.mark.parametrize("words", [("retry", "a"), ("dismiss", "a", "--why", "x")])
def test_a_confirmed_one_stays(
    words: tuple[str, ...], run: Run, config: Path, outbox: SqliteOutbox
) -> None:
    add(outbox, "a", CheckinEvent.SEND, CheckinEvent.ACCEPT)
    ran = run("queue", *words, "--config", config)
    assert ran.code == 1
    assert ran.sentence
    assert outbox.get("a").state is CheckinState.CONFIRMED


@pytest.mark.parametrize("words", [("retry", "nobody"), ("dismiss", "nobody", "--why", "x")])
def test_an_unknown_id_is_told(words: tuple[str, ...], run: Run, config: Path) -> None:
    ran = run("queue", *words, "--config", config)
    assert ran.code == 1
    assert "nobody" in ran.sentence


def test_export_writes_every_check_in(
    run: Run, config: Path, outbox: SqliteOutbox, tmp_path: Path
) -> None:
    add(outbox, "a", person='=HYPERLINK("x")')
    add(outbox, "b", customer=2)
    file = tmp_path / "out.csv"
    ran = run("queue", "export", file, "--config", config)
    assert (ran.code, ran.out) == (0, f"2 check-ins written to {file}.\n")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["id"] for row in rows] == ["a", "b"]
    assert rows[0]["name"] == '\'=HYPERLINK("x")'
    assert date.fromisoformat(rows[1]["date"]) == AT.date()


@pytest.mark.parametrize(
    ("options", "exported", "said"),
    [
        (["--day", "2026-11-24"], ["b", "c"], "2 check-ins of 2026-11-24"),
        (["--from", "2026-11-24"], ["b", "c", "d"], "3 check-ins from 2026-11-24"),
        (["--to", "2026-11-24"], ["a", "b", "c"], "3 check-ins to 2026-11-24"),
        (
            ["--from", "2026-11-23", "--to", "2026-11-24"],
            ["a", "b", "c"],
            "3 check-ins from 2026-11-23 to 2026-11-24",
        ),
        (["--day", "2026-01-01"], [], "0 check-ins of 2026-01-01"),
    ],
)
def test_the_days_of_an_export_can_be_chosen(
    run: Run,
    config: Path,
    outbox: SqliteOutbox,
    tmp_path: Path,
    options: list[str],
    exported: list[str],
    said: str,
) -> None:
    for name, customer, days in [("a", 1, 0), ("b", 1, 1), ("c", 2, 1), ("d", 1, 2)]:
        add(outbox, name, customer=customer, at=AT + timedelta(days=days))
    file = tmp_path / "out.csv"
    ran = run("queue", "export", file, *options, "--separator", "semicolon", "--config", config)
    assert (ran.code, ran.out) == (0, f"{said} written to {file}.\n")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    assert [row["id"] for row in rows] == exported
    assert all(datetime.fromisoformat(row["scanned_at"]).tzinfo for row in rows)


@pytest.mark.parametrize(
    "options",
    [
        ["--today", "--day", "2026-11-24"],
        ["--day", "2026-11-24", "--to", "2026-11-24"],
        ["--from", "2026-11-25", "--to", "2026-11-24"],
        ["--day", "24.11.2026"],
    ],
)
def test_days_that_contradict_each_other_write_nothing(
    run: Run, config: Path, outbox: SqliteOutbox, tmp_path: Path, options: list[str]
) -> None:
    add(outbox, "a")
    ran = run("queue", "export", tmp_path / "out.csv", *options, "--config", config)
    assert ran.code == 2
    assert not (tmp_path / "out.csv").exists()


def test_export_into_nowhere_is_a_sentence(run: Run, config: Path, tmp_path: Path) -> None:
    ran = run("queue", "export", tmp_path / "no" / "out.csv", "--config", config)
    assert ran.code == 1
    assert "choose another place" in ran.sentence


def test_a_database_that_is_none_is_a_sentence(run: Run, config: Path, tmp_path: Path) -> None:
    file = tmp_path / "data" / "kiosk.sqlite3"
    file.parent.mkdir()
    file.write_bytes(b"nothing of the kind " * 300)
    ran = run("queue", "list", "--config", config)
    assert ran.code == 1
    assert "is damaged" in ran.sentence
