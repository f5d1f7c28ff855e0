"""Sentences keep their template through logs, copies, files and other processes."""

import copy
import json
from datetime import date, time

import pytest

from kiosk.core.device_page import CheckResult
from kiosk.core.errors import DiskFull
from kiosk.core.messages import Message, deserialize, join, msg, serialize


def test_in_logs_and_on_the_command_line_it_is_english() -> None:
    message = msg("{path} is full since {day}, {time}.", path="/x", day=DAY, time=time(18, 2))
    assert message == "/x is full since 2026-11-23, 18:02."
    assert json.dumps({"error": message}) == '{"error": "/x is full since 2026-11-23, 18:02."}'
    assert copy.deepcopy(message) is message


DAY = date(2026, 11, 23)


def test_a_number_stands_in_place_of_n() -> None:
    assert msg("%n days", n=3) == "3 days"


def test_a_missing_value_is_noticed_at_once() -> None:
    with pytest.raises(KeyError):
        msg("{path} is full.")


def test_braces_in_a_value_are_left_alone() -> None:
    assert msg("{what}.", what="{x}") == "{x}."


def test_sentences_in_a_row() -> None:
    one, other = msg("One."), msg("Two.")
    both = join(one, "", "as TeamUp says", other)
    assert both == "One. as TeamUp says Two."
    assert isinstance(both, Message)
    assert both.parts == (one, "as TeamUp says", other)
    assert join("", one) is one
    assert join() == ""


@pytest.mark.parametrize(
    "message",
    [
        msg("Plain."),
        msg("{n} of {who} since {day} {time}", n=3, who="“Ana”\n", day=DAY, time=time(18, 2, 3)),
        join(msg("One {why}.", why=msg("no {x}", x="y")), "theirs", msg("%n days", n=4)),
    ],
)
def test_what_is_serialized_comes_back_whole(message: Message) -> None:
    again = deserialize(serialize(message))
    assert again == message
    assert isinstance(again, Message)
    assert (again.template, again.values, again.parts) == (
        message.template,
        message.values,
        message.parts,
    )
    assert serialize(again) == serialize(message)


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
    assert serialize(text) == text
    assert deserialize(text) is text


def test_an_error_has_its_sentence() -> None:
    error = DiskFull(msg("{path} is full.", path="/x"))
    assert str(error) == "/x is full."
    assert isinstance(error.sentence, Message)
    assert DiskFull("as it is").sentence == "as it is"
    assert DiskFull().sentence == ""


def test_a_check_goes_to_another_process() -> None:
    check = CheckResult("disk", False, True, msg("{path} is full.", path="/x"), msg("Make room."))
    again = CheckResult.from_fields(json.loads(json.dumps(check.to_fields())))
    assert again == check
    assert isinstance(again.text, Message)
