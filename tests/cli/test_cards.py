"""`kiosk cards`: lists of cards linked, shown and taken away, beside a running kiosk."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.store.data_files import DataFiles, open_beside_kiosk
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from tests.cli.conftest import Run
from tests.store.making import a_customer, a_record

NAME = "=José Núñez"
KEYS = ["line", "card", "customer", "name", "result", "other"]


@pytest.fixture
def files(tmp_path: Path) -> Iterator[DataFiles]:
    """The files that a kiosk of this configuration has open, with three members."""
    (tmp_path / "data").mkdir(exist_ok=True)
    with open_beside_kiosk(tmp_path / "data" / "kiosk.sqlite3") as files:
        directory = files.directory()
        directory.put(a_record(a_customer(1, "Ana", email="ana@example.org")))
        directory.put(a_record(a_customer(2, NAME, "", cards=("036000291452",))))
        directory.put(a_record(a_customer(3, "Zoë", "Ito")))
        yield files


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list in which some rows are good."""
    file = tmp_path / "cards.csv"
    file.write_bytes(
        "Karte;Vorname;Nachname;E-Mail\r\n"
        "0004521987;;;ana@example.org\r\n"
        "GYM 0042;;Ito, Zoe;\r\n"
        "0036000291452;;;ana@example.org\r\n"
        "4711;Nobody;Here;\r\n".encode("cp1252")
    )
    return file


def linked(files: DataFiles) -> dict[str, int]:
    return {one.number: int(one.customer) for one in SqliteLinkedCards(files.outbox_database).all()}


def test_a_list_is_linked_and_what_cannot_be_is_told(
    run: Run, config: Path, files: DataFiles, listed: Path
) -> None:
    ran = run("cards", "import", listed, "--config", config)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.splitlines() == [
        "Line 4, card 0036000291452: it is =José Núñez (2)'s, or may be, spelt otherwise; take it "
        "from them first.",
        "Line 5, card 4711: no member Nobody Here is known; correct it, or run `kiosk sync`.",
        "Linked: 2. Linked before: 0. Left out: 2.",
    ]
    assert linked(files) == {"0004521987": 1, "GYM 0042": 3}
    # The kiosk has had its files open all the time, and knows the cards at once, however spelt.
    (found,) = files.directory().by_card_forms(["GYM0042"])
    assert found.customer.id == 3
    again = run("cards", "import", listed, "--config", config)
    assert again.out.splitlines()[-1] == "Linked: 0. Linked before: 2. Left out: 2."


def test_a_dry_run_writes_nothing(run: Run, config: Path, files: DataFiles, listed: Path) -> None:
    ran = run("cards", "import", listed, "--dry-run", "--config", config)
    assert (ran.code, ran.err, linked(files)) == (1, "", {})
    assert "Line 2, card 0004521987: would be linked to Ana Lee (1)." in ran.out
    assert ran.out.endswith("Would be linked: 2. Linked before: 0. Left out: 2.\n")
    lines = run("cards", "import", listed, "--dry-run", "--json", "--config", config).out
    rows = [json.loads(line) for line in lines.splitlines()]
    assert [list(row) for row in rows] == [KEYS] * 4
    assert [row["result"] for row in rows] == [
        "would_link",
        "would_link",
        "taken",
        "unknown_member",
    ]
    assert (rows[2]["other"], rows[0]["customer"], rows[3]["customer"]) == (2, 1, None)


def test_all_or_nothing(run: Run, config: Path, files: DataFiles, listed: Path) -> None:
    ran = run("cards", "import", listed, "--all-or-nothing", "--config", config)
    assert (ran.code, linked(files)) == (1, {})
    assert ran.sentence == "Nothing was linked; correct the rows that are named."
    good = "\n".join(listed.read_text("cp1252").splitlines()[:3])
    listed.write_text(good, encoding="utf-16")
    ran = run("cards", "import", listed, "--all-or-nothing", "--json", "--config", config)
    assert (ran.code, linked(files)) == (0, {"0004521987": 1, "GYM 0042": 3})
    assert [json.loads(line)["result"] for line in ran.out.splitlines()] == ["linked"] * 2


def test_columns_and_separator_may_be_named(
    run: Run, config: Path, files: DataFiles, tmp_path: Path
) -> None:
    file = tmp_path / "odd.txt"
    file.write_text("1|0042\n3|0043\n", encoding="utf-8")
    options = ("--card-column", "2", "--member-column", "1", "--separator", "bar")
    assert run("cards", "import", file, *options, "--config", config).code == 0
    assert linked(files) == {"0042": 1, "0043": 3}


def test_a_file_that_is_no_list(run: Run, config: Path, files: DataFiles, tmp_path: Path) -> None:
    assert run("cards", "import", tmp_path / "none", "--config", config).code == 1
    file = tmp_path / "odd.csv"
    file.write_text("Phone\n1\n", encoding="utf-8")
    ran = run("cards", "import", file, "--config", config)
    assert ran.code == 1
    assert "does not tell which column has the cards" in ran.sentence
    assert linked(files) == {}


def test_without_members_nothing_is_linked(
    run: Run, config: Path, tmp_path: Path, listed: Path
) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    ran = run("cards", "import", listed, "--config", config)
    assert ran.code == 1
    assert ran.sentence == "No members are known here yet; run `kiosk sync`, then try again."


def test_what_is_linked_is_listed_exported_and_read_again(
    run: Run, config: Path, files: DataFiles, listed: Path, tmp_path: Path
) -> None:
    assert run("cards", "list", "--config", config).out == "No cards are linked at this kiosk.\n"
    run("cards", "import", listed, "--config", config)
    shown = run("cards", "list", "--config", config).out
    assert "0004521987" in shown
    assert "Zoë Ito" in shown
    rows = [
        json.loads(line)
        for line in run("cards", "list", "--json", "--config", config).out.splitlines()
    ]
    assert [(row["card"], row["customer"], row["name"], row["in_teamup"]) for row in rows] == [
        ("0004521987", 1, "Ana Lee", "no"),
        ("GYM 0042", 3, "Zoë Ito", "no"),
    ]
    assert datetime.fromisoformat(rows[0]["linked_at"]) <= datetime.now(UTC)
    file = tmp_path / "out.csv"
    assert run("cards", "export", file, "--config", config).out == f"Cards written to {file}: 2.\n"
    with file.open(encoding="utf-8-sig", newline="") as source:
        assert [row["card"] for row in csv.DictReader(source)] == ["0004521987", "GYM 0042"]
    before = linked(files)
    for card in before:
        SqliteLinkedCards(files.outbox_database).unlink(card)
    assert run("cards", "import", file, "--config", config).code == 0
    assert linked(files) == before


@pytest.mark.usefixtures("files")
def test_a_name_is_no_formula_in_the_export(run: Run, config: Path, tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("card,customer\n0042,2\n", encoding="utf-8")
    run("cards", "import", file, "--config", config)
    run("cards", "export", file, "--config", config)
    assert f"'{NAME}" in file.read_text(encoding="utf-8-sig")


def test_cards_are_taken_away_in_any_spelling(
    run: Run, config: Path, files: DataFiles, listed: Path
) -> None:
    run("cards", "import", listed, "--config", config)
    missing = run("cards", "unlink", "GYM0042", "0815", "--config", config)
    assert missing.code == 1
    assert missing.sentence.startswith("No card 0815 is linked here")
    assert len(linked(files)) == 2
    ran = run("cards", "unlink", "GYM0042", "--config", config)
    assert ran.out == "Card GYM 0042 is no longer linked to customer 3.\n"
    assert linked(files) == {"0004521987": 1}
    assert files.directory().by_card("GYM 0042") == ()


def test_a_spelling_of_two_cards_takes_neither_away(
    run: Run, config: Path, files: DataFiles, tmp_path: Path
) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("card,customer\n0042,1\n042,1\n", encoding="utf-8")
    run("cards", "import", file, "--config", config)
    assert linked(files) == {"0042": CustomerId(1), "042": CustomerId(1)}
    ran = run("cards", "unlink", "42", "--config", config)
    assert ran.sentence == "42 may be any of 0042, 042; write it as it is listed."
    assert run("cards", "unlink", "042", "--config", config).code == 0
    assert linked(files) == {"0042": 1}
