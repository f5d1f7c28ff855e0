"""Sheets of passes as they come out of a printer: every code on them is read by `kiosk scan`."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk.core.members import CustomerId, MemberRecord
from kiosk.core.passes import PassKeys
from kiosk.store.database import Database
from kiosk.store.directory import SqliteDirectory
from kiosk.store.pass_keys import SqlitePassKeys
from tests.cli.conftest import Run
from tests.helpers.members import LONG_AGO, customer
from tests.ui.passes.making import pages

pytestmark = pytest.mark.usefixtures("qapp")

A_SHEET = {"labels": 21, "cards": 10}
_PAPER_DPI = 150
"""What a poor scanner gives; at half size a module of a label is 2.5 pixels wide."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    directory = SqliteDirectory(database)
    for number in range(1, 25):
        directory.put(MemberRecord(customer(number), (), LONG_AGO))
    yield database
    database.close()


@pytest.mark.parametrize("layout", A_SHEET)
def test_every_code_of_a_sheet_is_read_back(
    layout: str, run: Run, config: Path, tmp_path: Path, database: Database
) -> None:
    file = tmp_path / "sheet.pdf"
    made = run("pass", "--all", "-o", file, "--layout", layout, "--config", config)
    assert (made.code, made.err) == (0, "")
    keys = PassKeys(SqlitePassKeys(database).all())
    printed = pages(file, dpi=_PAPER_DPI)
    assert len(printed) == -(-24 // A_SHEET[layout])
    printed[0].save(str(tmp_path / "flat.png"))
    with Image.open(tmp_path / "flat.png") as flat:
        paper = flat.convert("L")
    handled = {
        "flat": paper,
        "half": paper.reduce(2),
        "turned by 7": paper.rotate(7, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
        "on its side": paper.transpose(Image.Transpose.ROTATE_90),
        "upside down": paper.transpose(Image.Transpose.ROTATE_180),
        "half and turned by -19": paper.reduce(2).rotate(
            -19, Image.Resampling.BICUBIC, expand=True, fillcolor=255
        ),
    }
    files = [tmp_path / f"{name}.png" for name in handled]
    for picture, to in zip(handled.values(), files, strict=True):
        picture.save(to)
    read = run("scan", "--json", *files)
    found = {
        Path(row["file"]).stem: sorted(
            keys.read(code["text"], date.today()) or 0 for code in row["codes"]
        )
        for row in map(json.loads, read.out.splitlines())
    }
    # Sorted as staff would sort their names: every one of the first sheet, and nothing else.
    wanted = sorted(SqliteDirectory(database).customer_ids()[: A_SHEET[layout]])
    assert found == dict.fromkeys(handled, wanted)


def test_a_sheet_begins_again_where_the_last_one_ended(
    run: Run, config: Path, tmp_path: Path, database: Database
) -> None:
    file = tmp_path / "cards.pdf"
    run("pass", "--all", "-o", file, "--layout", "cards", "--config", config)
    keys = PassKeys(SqlitePassKeys(database).all())
    found = []
    for number, page in enumerate(pages(file, dpi=100)):
        page.save(str(tmp_path / f"{number}.png"))
        (row,) = map(json.loads, run("scan", "--json", tmp_path / f"{number}.png").out.splitlines())
        found.append({keys.read(code["text"], date.today()) for code in row["codes"]})
    assert [len(each) for each in found] == [10, 10, 4]
    assert set().union(*found) == set(map(CustomerId, range(1, 25)))
