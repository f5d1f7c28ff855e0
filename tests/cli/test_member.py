"""`kiosk member`: what is held of a person is told and erased, beside no running kiosk."""

import json
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.ports import LinkedCard
from kiosk.store.data_files import open_beside_kiosk
from kiosk.store.locks import DataFolderLock, SyncLock
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run
from tests.store.making import NOW, a_customer, a_membership, a_record, in_state


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with open_beside_kiosk(folder / "kiosk.sqlite3") as files:
        person = a_customer(7, "Zoë", "Quixwhistle", email="zoe@x.example", cards=("XK-99871",))
        files.directory().put(a_record(person, a_membership(70, 7)))
        outbox = SqliteOutbox(files.outbox_database)
        in_state(outbox, CheckinState.CONFIRMED)
        card = LinkedCard("LNKD4711", person.id, NOW.astimezone(UTC))
        SqliteLinkedCards(files.outbox_database).link(card)
    return folder


def test_everything_is_told_to_read_and_as_json(run: Run, config: Path, folder: Path) -> None:
    assert folder.exists()
    by_name = run("member", "export", "zoe quixwhistle", "--json", "--config", config)
    assert by_name.code == 0
    told = json.loads(by_name.out)
    assert told["member"]["email"] == "zoe@x.example"
    assert told["member"]["memberships"][0]["name"] == "Unlimited"
    assert [card["number"] for card in told["linked_cards"]] == ["LNKD4711"]
    (checkin,) = told["checkins"]
    assert (checkin["state"], checkin["name"]) == ("confirmed", "Ana Núñez")
    assert [entry["event"] for entry in checkin["history"]] == ["send", "accept"]
    lines = run("member", "export", "7", "--config", config).out
    for word in (
        "Quixwhistle",
        "zoe@x.example",
        "XK-99871",
        "LNKD4711",
        "confirmed",
        "blocked: no",
    ):
        assert word in lines


def test_it_can_go_into_a_file_that_nobody_else_reads(
    run: Run, config: Path, folder: Path, tmp_path: Path
) -> None:
    assert folder.exists()
    file = tmp_path / "zoe.json"
    said = run("member", "export", "7", "--json", "-o", file, "--config", config)
    assert (said.code, said.out) == (0, f"What is held about customer 7 is in {file}.\n")
    assert json.loads(file.read_text(encoding="utf-8"))["customer"] == 7
    assert file.stat().st_mode & 0o777 == 0o600
    nowhere = run("member", "export", "7", "-o", tmp_path / "no" / "x", "--config", config)
    assert nowhere.code == 1
    assert "no/x" in nowhere.sentence


def test_erased_and_kept_again(run: Run, config: Path, folder: Path) -> None:
    said = run("member", "erase", "zoe@x.example", "--yes", "--config", config)
    assert said.code == 0
    assert "Zoë Quixwhistle (number 7): 1 check-ins, 1 linked cards" in said.out
    assert "Customer 7 is erased" in said.out
    assert "TeamUp itself" in said.out
    assert not any(b"Quixwhistle" in file.read_bytes() for file in folder.iterdir())
    told = json.loads(run("member", "export", "7", "--json", "--config", config).out)
    assert (told["member"], told["checkins"]) == (None, [])  # a visit of months ago is nobody's
    assert told["erased_at"]
    assert run("member", "keep", "7", "--config", config).code == 0
    again = run("member", "keep", "7", "--config", config)
    assert again.sentence == "Customer 7 was not erased at this kiosk; check the number."


def test_without_a_yes_nothing_is_erased(
    run: Run, config: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("click.confirm", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
    assert run("member", "erase", "7", "--config", config).code == 130
    assert any(b"Quixwhistle" in file.read_bytes() for file in folder.iterdir())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("export", "9"), "This kiosk holds nothing about customer 9."),
        (("erase", "9", "--yes"), "This kiosk holds nothing about customer 9."),
        (("erase", "0"), "A customer's number is between 1 and 9007199254740991; check it."),
        (("export", "9" * 40), "A customer's number is between 1 and 9007199254740991; check it."),
        (("export", "nobody"), "Nobody in the directory is found by “nobody”"),
        (("keep", "zoe"), "Say who it is by the customer's number in TeamUp"),
    ],
)
def test_who_cannot_be_found(
    run: Run, config: Path, folder: Path, words: tuple[str, ...], sentence: str
) -> None:
    assert folder.exists()
    said = run("member", *words, "--config", config)
    assert said.code == 1
    assert said.sentence.startswith(sentence)


@pytest.mark.parametrize("command", ["export", "erase", "keep"])
def test_without_books_none_are_made(run: Run, config: Path, tmp_path: Path, command: str) -> None:
    said = run("member", command, "7", "--config", config)
    assert said.sentence.startswith("There are no books:")
    assert not (tmp_path / "data").exists()


def test_erasing_is_refused_beside_a_kiosk_and_beside_a_sync(
    run: Run, config: Path, folder: Path
) -> None:
    for lock in (DataFolderLock(folder), SyncLock(folder)):
        with lock:
            said = run("member", "erase", "7", "--yes", "--config", config)
            assert said.code == 1
            assert said.sentence.endswith((".",))
            export = run("member", "export", "7", "--config", config)
            assert export.code == 0
    with closing(Database(folder / "kiosk.sqlite3")) as database:
        assert SqliteOutbox(database).get("c1").customer_name == "Ana Núñez"
