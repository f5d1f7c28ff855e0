"""Sentences keep their template through logs, copies, files and other processes."""

import copy
import json
from datetime import date, time

import pytest

from kiosk.core.device_page import Check
from kiosk.core.errors import DiskFull
from kiosk.core.messages import Sentence, pack, say, together, unpack


def test_in_logs_and_on_the_command_line_it_is_english() -> None:
    sentence = say("{path} is full since {day}, {time}.", path="/x", day=DAY, time=time(18, 2))
    assert sentence == "/x is full since 2026-11-23, 18:02."
    assert json.dumps({"error": sentence}) == '{"error": "/x is full since 2026-11-23, 18:02."}'
    assert copy.deepcopy(sentence) is sentence


DAY = date(2026, 11, 23)


def test_a_number_stands_in_place_of_n() -> None:
    assert say("%n days", n=3) == "3 days"


def test_a_missing_value_is_noticed_at_once() -> None:
    with pytest.raises(KeyError):
        say("{path} is full.")


def test_braces_in_a_value_are_left_alone() -> None:
    assert say("{what}.", what="{x}") == "{x}."


def test_sentences_in_a_row() -> None:
    one, other = say("One."), say("Two.")
    both = together(one, "", "as TeamUp says", other)
    assert both == "One. as TeamUp says Two."
    assert isinstance(both, Sentence)
    assert both.parts == (one, "as TeamUp says", other)
    assert together("", one) is one
    assert together() == ""


@pytest.mark.parametrize(
    "sentence",
    [
        say("Plain."),
        say("{n} of {who} since {day} {time}", n=3, who="“Ana”\n", day=DAY, time=time(18, 2, 3)),
        together(say("One {why}.", why=say("no {x}", x="y")), "theirs", say("%n days", n=4)),
    ],
)
def test_what_is_packed_comes_back_whole(sentence: Sentence) -> None:
    again = unpack(pack(sentence))
    assert again == sentence
    assert isinstance(again, Sentence)
    assert (again.template, again.values, again.parts) == (
        sentence.template,
        sentence.values,
        sentence.parts,
    )
    assert pack(again) == pack(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TeamUp says no.",
        '{"code": "already_checked_in"}',
        '{"say": "{missing}", "with": {}}',
        '{"say": "cut o',
        '{"say": 3, "with": {}}',
        '{"together": [3]}',
        '{"say": "x", "with": {"a": {"day": "never"}}}',
    ],
)
def test_any_other_text_is_left_as_it_is(text: str) -> None:
    assert pack(text) == text
    assert unpack(text) is text


def test_an_error_has_its_sentence() -> None:
    error = DiskFull(say("{path} is full.", path="/x"))
    assert str(error) == "/x is full."
    assert isinstance(error.sentence, Sentence)
    assert DiskFull("as it is").sentence == "as it is"
    assert DiskFull().sentence == ""


def test_a_check_goes_to_another_process() -> None:
    check = Check("disk", False, True, say("{path} is full.", path="/x"), say("Make room."))
    again = Check.unpacked(json.loads(json.dumps(check.packed())))
    assert again == check
    assert isinstance(again.text, Sentence)
