"""Sheets of passes as they come out of a printer: every code on them is read by `kiosk scan`."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk.core.admission.members import MemberRecord
from kiosk.core.identification.passes import PassKeys
from kiosk.store.data_files import with_directory
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database
from tests.cli.conftest import Run
from tests.helpers.members import LONG_AGO, customer
from tests.ui.passes.making import pages

pytestmark = pytest.mark.usefixtures("qapp")

A_SHEET = {"labels": 21, "cards": 10}
_PAPER_DPI = 120
"""What a poor scanner gives; at half size a module of a label is 2 pixels wide."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    directory = with_directory(database).directory()
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
    }
    if layout == "cards":  # the same codes, larger: one look at them will do
        handled = {"turned by 7": handled["turned by 7"].reduce(2)}
    files = [tmp_path / f"{name}.png" for name in handled]
    for picture, to in zip(handled.values(), files, strict=True):
        picture.save(to)
    read = run("scan", "--json", *files)
    found = {
        Path(row["file"]).stem: sorted(
            str(keys.read(code["text"], date.today())) for code in row["codes"]
        )
        for row in map(json.loads, read.out.splitlines())
    }
    # Sorted as staff would sort their names: every one of the first sheet, and nothing else.
    wanted = sorted(
        map(str, with_directory(database).directory().customer_ids()[: A_SHEET[layout]])
    )
    assert found == dict.fromkeys(handled, wanted)
