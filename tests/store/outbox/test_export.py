"""Check-ins for spreadsheets and scripts."""

import csv
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.errors import StoreError
from kiosk.store.outbox.export import checkin_as_json, export_csv
from tests.helpers.patience import PATIENCE_S
from tests.store.making import a_checkin, start_python


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_json_has_exactly_these_keys() -> None:
    assert checkin_as_json(a_checkin()) == {
        "id": "c1",
        "state": "recorded",
        "customer": 7,
        "customer_membership": 70,
        "venue": 321,
        "date": "2026-05-04",
        "scanned_at": "2026-05-04T18:02:03.000400+02:00",
        "attempts": 0,
        "server_id": None,
        "error": None,
        "recorded_by": None,
        "settled_by": None,
    }
    sent = replace(a_checkin(), state=CheckinState.REFUSED, server_id=5, error="No.", attempts=2)
    line = json.loads(json.dumps(checkin_as_json(sent)))
    assert (line["state"], line["server_id"], line["error"]) == ("refused", 5, "No.")


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    sent = replace(
        a_checkin("c2", membership=None, comped=True),
        state=CheckinState.CONFIRMED,
        server_id=9,
        attempts=3,
        error='said "no", twice\nand again',
    )
    export_csv([a_checkin("c1"), sent], path)
    header = path.read_text(encoding="utf-8-sig").split("\n", 1)[0]
    assert header == (
        "id,state,customer,name,customer_membership,membership,venue,date,scanned_at,comped,"
        "attempts,server_id,error,recorded_by,settled_by"
    )
    first, second = _rows(path)
    assert (first["name"], first["customer_membership"], first["comped"]) == (
        "Ana Núñez",
        "70",
        "no",
    )
    assert (first["server_id"], first["error"]) == ("", "")
    assert (second["customer_membership"], second["comped"], second["server_id"]) == (
        "",
        "yes",
        "9",
    )
    assert second["error"] == 'said "no", twice\nand again'
    assert second["scanned_at"] == "2026-05-04T18:02:03.000400+02:00"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["out.csv"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\t@"])
def test_no_cell_is_a_formula(tmp_path: Path, start: str) -> None:
    text = f"{start}cmd|'/c calc'!A1"
    checkin = replace(a_checkin(person=text, membership_name=text), error=text)
    export_csv([checkin], tmp_path / "out.csv")
    (row,) = _rows(tmp_path / "out.csv")
    expected = f"'{text}".replace("\r", "\n")
    assert {row["name"], row["membership"], row["error"]} == {expected}


def test_line_ends_inside_a_cell_do_not_tear_the_row_apart(tmp_path: Path) -> None:
    export_csv([replace(a_checkin(), error="one\r\ntwo\rthree")], tmp_path / "out.csv")
    (row,) = _rows(tmp_path / "out.csv")
    assert row["error"] == "one\ntwo\nthree"


def test_a_plain_name_stays_as_it_is(tmp_path: Path) -> None:
    export_csv([a_checkin(person="Mary-Jane O'Neil")], tmp_path / "out.csv")
    assert _rows(tmp_path / "out.csv")[0]["name"] == "Mary-Jane O'Neil"


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        export_csv([a_checkin()], pipe)
        lines = os.read(reading, 65536).decode().splitlines()
    finally:
        os.close(reading)
    assert pipe.is_fifo()
    assert [line.split(",")[0] for line in lines] == ["id", "c1"]


def test_a_link_stays_one(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "there.csv")
    export_csv([a_checkin()], link)
    assert link.is_symlink()
    assert len(_rows(tmp_path / "there.csv")) == 1


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")

    def broken() -> Iterator[Checkin]:
        yield a_checkin()
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        export_csv(broken(), path)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.csv"]


_EXPORT_INTO_LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from kiosk.core.errors import DiskFull
from kiosk.store.outbox.export import export_csv
from tests.store.making import a_checkin
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, resource.RLIM_INFINITY))
try:
    export_csv([a_checkin(str(n)) for n in range(1000)], Path(sys.argv[1]))
except DiskFull as error:
    print(error)
"""


def test_no_room(tmp_path: Path) -> None:
    child = start_python(_EXPORT_INTO_LITTLE_ROOM, str(tmp_path / "out.csv"))
    out, err = child.communicate(timeout=PATIENCE_S)
    assert "free some space" in out, err
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("place", ["missing/out.csv", "folder"])
def test_a_place_that_is_no_good(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError, match="choose another place"):
        export_csv([a_checkin()], tmp_path / place)
    assert os.listdir(tmp_path) == ["folder"]


def test_a_spreadsheet_knows_that_it_is_utf_8(tmp_path: Path) -> None:
    """At a double click it takes a file without a mark for one of the old encodings."""
    export_csv([a_checkin(person="José Núñez")], tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfid,state,")
    (row,) = _rows(tmp_path / "out.csv")
    assert (row["id"], row["name"]) == ("c1", "José Núñez")


def test_a_link_to_itself_becomes_the_file(tmp_path: Path) -> None:
    loop = tmp_path / "out.csv"
    loop.symlink_to(loop)
    export_csv([a_checkin()], loop)
    assert len(_rows(loop)) == 1
