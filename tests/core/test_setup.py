"""What counts as a token, and which steps setup has."""

import pytest

from kiosk.core.errors import NoToken
from kiosk.core.identification.codes import Code, Source
from kiosk.core.setup import (
    FieldUse,
    FoundBusiness,
    FoundToken,
    NamedId,
    SetupAnswers,
    SetupStep,
    is_test_card,
    most_used,
    steps_for,
    suggested_field,
    token_in_code,
    token_of,
)


@pytest.mark.parametrize(
    "text",
    [
        "aB3-_.=/+",
        "  aB3-_.=/+\n",
        "Bearer aB3-_.=/+",
        "token  aB3-_.=/+",
        "turnstile-token:aB3-_.=/+",
    ],
)
def test_a_token_is_found_in_what_people_paste(text: str) -> None:
    assert token_of(text) == "aB3-_.=/+"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is no token yet"),
        ("turnstile-token:", "There is no token yet"),
        ("ab cd", "holds no space"),
        ("ab\ncd ef", "holds no space"),
        ("tökén", "without accents"),
        ("to\u200bken", "without accents"),
    ],
)
def test_what_is_no_token_is_said(text: str, said: str) -> None:
    with pytest.raises(NoToken, match=said):
        token_of(text)


def test_a_scanned_token_is_found_whatever_the_keyboard_layout() -> None:
    keys = Code(
        "turnstileßtokenÖzY", source=Source.KEYBOARD, other_readings=("turnstile-token:yZ",)
    )
    assert token_in_code(keys) == "yZ"


@pytest.mark.parametrize("code", [Code("4006381333931"), Code("turnstile-token:" + "x" * 2000)])
def test_any_other_code_is_no_token(code: Code) -> None:
    with pytest.raises(NoToken, match="none with a token"):
        token_in_code(code)


def test_a_scanner_that_types_capitals_reads_the_test_card_too() -> None:
    assert is_test_card(Code("turnstile-test-card"))
    assert not is_test_card(Code("TURNSTILE"))


def test_what_leaves_no_choice_is_not_asked() -> None:
    one, two = (NamedId(1, "A"),), (NamedId(1, "A"), NamedId(2, "B"))
    asked = {SetupStep.BUSINESS, SetupStep.VENUE}
    assert asked <= set(steps_for(None, None))
    single = FoundBusiness(1, one, (), "provider", "provider", True, True)
    assert not asked & set(steps_for(FoundToken("t", "Bearer", one), single))
    assert SetupStep.BUSINESS in steps_for(FoundToken("t", "Bearer", two), single)
    assert SetupStep.BUSINESS in steps_for(FoundToken("t", "Bearer", ()), single)


def test_the_field_of_cards_is_proposed_only_where_it_is_in_use() -> None:
    names = [NamedId(1, "Locker"), NamedId(2, "Card number")]
    assert suggested_field(names, so_far=0) == 2
    assert suggested_field(names, so_far=1) == 1
    assert suggested_field(names[:1], so_far=9) == 0
    unused = [FieldUse(2, "Card number", 0, 40)]
    assert most_used(unused, 0) == 0
    assert most_used([FieldUse(2, "Card number", 3, 40)], 0) == 2


def test_no_token_is_in_what_is_logged_of_it() -> None:
    assert "s3cret" not in repr(FoundToken("s3cret", "Bearer", ()))
    assert "s3cret" not in repr(SetupAnswers("s3cret", "Bearer", 1, 2, 0, pin_hash="s3cret"))
