"""What the table of real photographs counts, on drawn pictures."""

import json
from pathlib import Path

import pytest

from kiosk.core.identification.codes import Symbology
from tests.benchmarks.photographs import (
    Look,
    Photograph,
    Plan,
    compared,
    look_at,
    photographs,
    tallies,
    with_combinations,
)
from tests.helpers.barcodes import showing

PLAN = Plan((Symbology.QR, Symbology.EAN13))


def look(*texts: str, seconds: float = 1.0) -> Look:
    return Look(frozenset(texts), seconds)


def shown(*truth: str) -> Photograph:
    return Photograph(Path("7.png"), "set", frozenset(truth))


def test_truths_are_taken_from_texts_beside_and_from_lists_above(tmp_path: Path) -> None:
    for name in ("beside/1.png", "listed/deep/2.png", "listed/3.png", "listed/4.png", "5.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        showing("anything").save(tmp_path / name)
    (tmp_path / "beside/1.txt").write_text("036000 291452\n")
    listed = {"deep/2.png": ["one", "t wo"], "3.png": "", "4.png": "four"}
    (tmp_path / "listed/truth.json").write_text(json.dumps(listed))
    assert {one.path.name: (one.collection, one.truth) for one in photographs(tmp_path)} == {
        "1.png": ("beside", {"0036000291452"}),
        "2.png": ("listed/deep", {"one", "two"}),
        "3.png": ("listed", frozenset()),
        "4.png": ("listed", {"four"}),
        "5.png": (tmp_path.name, None),
    }


@pytest.mark.parametrize(
    ("text", "as_compared"),
    [
        ("036000291452", "0036000291452"),
        ("0036000291452", "0036000291452"),
        ("036000291453", "036000291453"),
        ("a b\x00c\n", "abc"),
    ],
)
def test_a_upca_is_compared_as_an_ean13(text: str, as_compared: str) -> None:
    assert compared(text) == as_compared


def test_every_reader_reads_an_easy_code_and_takes_time_for_it(tmp_path: Path) -> None:
    path = tmp_path / "1.png"
    showing("4006381333931", Symbology.EAN13).save(path)
    looks = look_at(PLAN, path)
    assert not isinstance(looks, str)
    looks = with_combinations(looks)
    assert {"zxing", "tapirscan high", "kiosk", "kiosk, video"} < looks.keys()
    assert {name for name, one in looks.items() if "4006381333931" not in one.texts} == set()
    assert all(one.seconds > 0 for one in looks.values())
    assert looks["zxing + zbar"].seconds == looks["zxing"].seconds + looks["zbar"].seconds


def test_steps_are_readers_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "1.png"
    showing("M-1").save(path)
    looks = look_at(Plan(PLAN.symbologies, steps=True), path)
    assert not isinstance(looks, str)
    assert looks["still: zxing"].texts == looks["near: tapirscan"].texts == {"M-1"}
    assert looks["whole: tapirscan medium"].texts == {"M-1"}


def test_a_file_that_is_no_picture_is_named(tmp_path: Path) -> None:
    path = tmp_path / "1.png"
    path.write_bytes(b"nothing")
    assert "1.png" in str(look_at(PLAN, path))


def test_a_wrong_text_is_one_that_is_in_no_truth_of_its_photograph() -> None:
    looks = {"kiosk": look("one", "four"), "zbar": look("one", "two"), "zxing": look()}
    sums = tallies([(shown("one", "two"), looks), (shown(), {"kiosk": look("five")})])
    kiosk, zbar = sums["kiosk"], sums["zbar"]
    assert (kiosk.right, kiosk.wrong, kiosk.false, kiosk.seconds) == (1, 1, 1, 2.0)
    assert (zbar.right, zbar.wrong, zbar.false) == (2, 0, 0)


def test_what_only_one_step_reads_is_counted_among_steps_of_its_kind() -> None:
    looks = {
        "kiosk": look("one", "two"),
        "still: halved": look("one", "two"),
        "still: doubled": look("one"),
        "near: zbar": look("two"),
        "whole: tapirscan": look("two"),
    }
    sums = tallies([(shown("one", "two"), looks)])
    assert [sums[name].alone for name in looks] == [2, 1, 0, 0, 0]


def test_what_is_read_where_nobody_knows_the_truth_is_not_judged() -> None:
    unknown = Photograph(Path("7.png"), "set", None)
    tally = tallies([(unknown, {"kiosk": look("one")})])["kiosk"]
    assert (tally.right, tally.wrong, tally.false, tally.seconds) == (0, 0, 0, 1.0)
