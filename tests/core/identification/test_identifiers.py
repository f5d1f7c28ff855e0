"""Whose code is it? Everything a code may be, and everything it may pretend to be."""

from collections.abc import Collection
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.card_forms import card_number
from kiosk.core.identification.codes import Code
from kiosk.core.identification.identifiers import (
    GUESSABLE,
    AcceptedKind,
    CardIdentifier,
    CardOrCustomerIdentifier,
    CustomerIdentifier,
    EmailIdentifier,
    Identifier,
    parse_identifier,
    parse_identifiers,
)
from kiosk.core.identification.passes import EndedPass, PassKey, PassKeys
from kiosk.settings.schema import Settings

KEYS = PassKeys.of(b"old", b"new")
TODAY = date(2026, 11, 23)
HOSTS = frozenset({"goteamup.com"})
EVERYTHING = frozenset(AcceptedKind)
DEFAULT = frozenset(Settings().members.accept)


def parse(text: str, accept: Collection[AcceptedKind] = EVERYTHING) -> Identifier | None:
    return parse_identifier(Code(text), accept=accept, keys=KEYS, url_hosts=HOSTS, day=TODAY)


def parse_all(code: Code) -> tuple[Identifier, ...]:
    return parse_identifiers(code, accept=EVERYTHING, keys=KEYS, url_hosts=HOSTS, day=TODAY)


def customer(number: int) -> CustomerIdentifier:
    return CustomerIdentifier(CustomerId(number))


# --- passes -----------------------------------------------------------------------------------


def test_a_pass() -> None:
    assert parse(KEYS.make(CustomerId(5))) == customer(5)


def test_a_pass_of_an_older_key() -> None:
    assert parse(PassKeys.of(b"old").make(CustomerId(5))) == customer(5)


def test_a_pass_of_a_key_that_has_ended() -> None:
    keys = PassKeys([PassKey(b"old", ends_on=TODAY), PassKey(b"new")])
    code = Code(PassKeys.of(b"old").make(CustomerId(5)))
    for accept, claimed in (
        (EVERYTHING, EndedPass(CustomerId(5), TODAY)),
        (EVERYTHING - {AcceptedKind.PASS}, None),
    ):
        assert (
            parse_identifier(code, accept=accept, keys=keys, url_hosts=HOSTS, day=TODAY) == claimed
        )


def test_a_pass_where_no_passes_are_accepted() -> None:
    assert parse(KEYS.make(CustomerId(5)), EVERYTHING - {AcceptedKind.PASS}) is None


@pytest.mark.parametrize(
    "text",
    [
        PassKeys.of(b"retired").make(CustomerId(5)),
        KEYS.make(CustomerId(5)).replace(".5.", ".6."),
        KEYS.make(CustomerId(5))[:-3],
        "KP1.5",
        "KP1.5.5",
        "KP1.5.",
        "KP1.ana@example.com",
    ],
)
def test_a_bad_pass_is_not_tried_as_anything_weaker(text: str) -> None:
    assert parse(text) is None


def test_a_pass_is_found_among_the_readings_and_settles_it() -> None:
    text = KEYS.make(CustomerId(5))
    code = Code("KPß-5", other_readings=("4711", text, "ana@example.com"))
    assert parse_all(code) == (customer(5),)
    assert parse_all(Code("KP1.5.forged", other_readings=(text,))) == (customer(5),)


@pytest.mark.parametrize("forged", ["KP1.5.forged", "kp1.5.forged", "*KP1.5.forged*", "'KP1.5.x"])
def test_a_forged_pass_is_nothing_weaker_in_any_reading(forged: str) -> None:
    assert parse_all(Code(forged)) == ()
    assert parse_all(Code(forged, other_readings=("4711", "ana@example.com"))) == ()
    assert parse_all(Code("4711", other_readings=("ana@example.com", forged))) == ()


def test_a_pass_in_code_39_of_a_reader_that_knows_no_small_letters() -> None:
    text = KEYS.make(CustomerId(5))
    pairs = {"-": "/M", "_": "%O", ".": "/N"}
    shifted = "".join(
        pairs.get(one) or (f"+{one.upper()}" if one.islower() else one) for one in text
    )
    assert parse(shifted) == customer(5)
    assert parse_all(Code(shifted, "qr")) == ()
    assert parse(shifted.replace("KP1/N5", "KP1/N6")) is None


def test_every_reading_stands_for_something_or_nothing_once() -> None:
    code = Code("AZ-12", other_readings=("AY-12", "§§", "ana@example.com", "az-12"))
    assert parse_all(code) == (
        CardIdentifier("AZ-12"),
        CardIdentifier("AY-12"),
        EmailIdentifier("ana@example.com"),
    )


# --- customer pages ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "https://goteamup.com/customers/4567",
        "https://goteamup.com/customers/4567/",
        "https://goteamup.com/customer/4567",
        "https://goteamup.com/p/12-gym/customers/4567",
        "HTTPS://GoTeamUp.com/customers/4567",
    ],
)
def test_a_customers_page(text: str) -> None:
    assert parse(text) == customer(4567)


@pytest.mark.parametrize(
    "text",
    [
        # not protected on its way, or a door beside the front door
        "http://goteamup.com/customers/4567",
        "https://goteamup.com:443/customers/4567",
        "https://goteamup.com:8443/customers/4567",
        "https://goteamup.com:/customers/4567",
        # other hosts, and hosts made to look like ours
        "https://app.goteamup.com/customers/4567",
        "https://evil.goteamup.com/customers/4567",
        "https://example.com/customers/4567",
        "https://goteamup.com.example.com/customers/4567",
        "https://notgoteamup.com/customers/4567",
        "https://goteamup.co/customers/4567",
        "https://goteamup.com./customers/4567",
        "https://g\u043eteamup.com/customers/4567",  # a Cyrillic о
        "https://ｇoteamup.com/customers/4567",
        "https://xn--gteamup-6fg.com/customers/4567",
        "https://example.com\\.goteamup.com/customers/4567",
        "https://example.com%2f.goteamup.com/customers/4567",
        "https://127.0.0.1/customers/4567",
        "https://[::1]/customers/4567",
        # a name or password before the host
        "https://goteamup.com@example.com/customers/4567",
        "https://goteamup.com:443@example.com/customers/4567",
        "https://ana@goteamup.com/customers/4567",
        "https://ana:secret@goteamup.com/customers/4567",
        "https://:secret@goteamup.com/customers/4567",
        "https://@goteamup.com/customers/4567",
        # not a web address
        "ftp://goteamup.com/customers/4567",
        "javascript://goteamup.com/customers/4567",
        "file://goteamup.com/customers/4567",
        "//goteamup.com/customers/4567",
        "goteamup.com/customers/4567?x",
        "https:goteamup.com/customers/4567",
        "https://[goteamup.com/customers/4567",
        "https://goteamup.com\u2100/customers/4567",
        # no customer in the path
        "https://goteamup.com/",
        "https://goteamup.com/4567",
        "https://goteamup.com/mycustomers/4567",
        "https://goteamup.com/x/customers/4567",
        "https://goteamup.com/p/12-gym/x/customers/4567",
        "https://goteamup.com//customers/4567",
        "https://goteamup.com/p/../customers/4567",
        "https://goteamup.com/%63ustomers/4567",
        "https://goteamup.com/customers/4567/memberships",
        "https://goteamup.com/customers/4567/customers/9",
        "https://goteamup.com/customers/4567?tab=1",
        "https://goteamup.com/customers/4567#x",
        "https://goteamup.com/customers/4567/9",
        "https://goteamup.com/customers/",
        "https://goteamup.com/customers/ana",
        "https://goteamup.com/customers/4567x",
        "https://goteamup.com/customers/-4567",
        "https://goteamup.com/customers/0",
        "https://goteamup.com/customers/04567",
        "https://goteamup.com/customers/٤٥٦٧",
        "https://goteamup.com/?next=/customers/4567",
        "https://goteamup.com/#/customers/4567",
        f"https://goteamup.com/customers/{2**53}",
        f"https://goteamup.com/customers/{'9' * 400}",
    ],
)
def test_not_a_customers_page(text: str) -> None:
    assert parse(text) is None


def test_pages_only_where_pages_are_accepted() -> None:
    assert parse("https://goteamup.com/customers/4567", EVERYTHING - {AcceptedKind.URL}) is None


def test_pages_only_of_known_hosts() -> None:
    code = Code("https://goteamup.com/customers/4567")
    assert parse_identifier(code, accept=EVERYTHING, keys=KEYS, url_hosts=(), day=TODAY) is None


def test_by_default_no_number_that_is_tried_opens_the_door() -> None:
    assert DEFAULT.isdisjoint(GUESSABLE)
    for text in ("https://goteamup.com/customers/4021", "4021", "KP1.4021.4021"):
        assert not isinstance(parse(text, DEFAULT), CustomerIdentifier)


# --- e-mail addresses -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("ana@example.com", "ana@example.com"),
        ("  Ana.Silva+gym@Mail.Example.COM ", "ana.silva+gym@mail.example.com"),
        ("mailto:ana@example.com", "ana@example.com"),
        ("MAILTO:M42@EXAMPLE.ORG", "m42@example.org"),
        ("o'brien@example.com", "o'brien@example.com"),
        ("josé@example.com", "josé@example.com"),
        ("a@b-c.d1", "a@b-c.d1"),
        (f"{'a' * 64}@example.com", f"{'a' * 64}@example.com"),
    ],
)
def test_an_address(text: str, email: str) -> None:
    assert parse(text) == EmailIdentifier(email)


@pytest.mark.parametrize(
    "text",
    [
        "@example.com",
        "ana@",
        "ana@example",
        "ana@.com",
        "ana@example..com",
        "ana@@example.com",
        "ana silva@example.com",
        "ana@exa mple.com",
        '"ana"@example.com',
        "ana@example.com,bob@example.com",
        "ana@example.com?subject=x",
        "mailto:mailto:ana@example.com",
        "ana\\@example.com",
        "a;b@example.com",
        f"{'a' * 65}@example.com",
        f"a@{'b' * 250}.com",
    ],
)
def test_not_an_address(text: str) -> None:
    assert parse(text) is None


def test_addresses_only_where_addresses_are_accepted() -> None:
    assert parse("ana@example.com", EVERYTHING - {AcceptedKind.EMAIL}) is None


# --- cards and bare numbers -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12345678", "12345678"),
        ("0012", "0012"),
        ("ab-12/x", "AB-12/X"),
        (" 12  34\t 56 ", "12 34 56"),
        ("a", "A"),
        ("A.B_C+D", "A.B_C+D"),
        ("x" * 64, "X" * 64),
    ],
)
def test_a_card_number(text: str, number: str) -> None:
    assert card_number(text) == number


@pytest.mark.parametrize(
    "text", ["", " ", "-12", "12-", "x" * 65, "12;34", "a'b", "<b>", "é", "12\x0034", "a@b"]
)
def test_not_a_card_number(text: str) -> None:
    assert card_number(text) is None


def test_forms_of_a_card_come_with_its_number() -> None:
    found = parse("GYM 0042-17", DEFAULT)
    assert isinstance(found, CardIdentifier)
    assert (found.number, found.loose) == ("GYM 0042-17", frozenset({"GYM004217"}))


def test_a_card() -> None:
    assert parse("ab 12", DEFAULT) == CardIdentifier("AB 12")


def test_a_card_with_control_characters() -> None:
    assert parse("\x02AB12\x03\r\n", DEFAULT) == CardIdentifier("AB12")
    assert parse("\u202eAB12", DEFAULT) == CardIdentifier("AB12")


def test_digits_are_a_card_and_no_customer_unless_ids_are_accepted() -> None:
    assert parse("4567", DEFAULT) == CardIdentifier("4567")
    assert parse("4567", EVERYTHING) == CardOrCustomerIdentifier("4567", CustomerId(4567))
    assert parse("4567", {AcceptedKind.ID}) == customer(4567)
    assert parse("4567", {AcceptedKind.PASS}) is None
    assert parse("4567", ()) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (str(2**53 - 1), customer(2**53 - 1)),
        (str(2**53), None),
        ("9" * 16, None),
        ("9" * 17, None),
        ("9" * 1000, None),
        ("0", None),
        ("-5", None),
        ("+5", None),
        ("5.0", None),
        ("5e3", None),
        ("1_000", None),
        ("0005", None),
        ("٥", None),
        ("５", None),
    ],
)
def test_a_bare_number(text: str, expected: Identifier | None) -> None:
    assert parse(text, {AcceptedKind.ID}) == expected


def test_a_number_too_big_for_an_id_may_be_a_card() -> None:
    assert parse(str(2**53)) == CardIdentifier(str(2**53))


# --- rubbish ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "\x00\x01\x02",
        "' OR '1'='1",
        "'; DROP TABLE checkin; --",
        '" UNION SELECT * FROM customer',
        "<script>alert(1)</script>",
        "<img src=x onerror=y>",
        "<b>Ana</b>",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "%s%n%d",
        "WIFI:S:gym;T:WPA;P:secret;;",
        "BEGIN:VCARD\nFN:Ana\nEND:VCARD",
        "§" * 300,
    ],
)
def test_rubbish_is_nobodys(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "7" * 4096,
        " " * 4096 + "4567",
        "4567" + " " * 4096,
        "https://goteamup.com/customers/4567?" + "x" * 4096,
        KEYS.make(CustomerId(5)) + " " * 4096,
        "ana@example.com" + "\x00" * 4096,
    ],
)
def test_more_than_a_kilobyte_is_nobodys_whatever_it_begins_with(text: str) -> None:
    assert parse(text) is None


@given(st.text(st.characters(), max_size=200), st.sets(st.sampled_from(AcceptedKind)))
def test_no_text_breaks_it_and_nothing_unwanted_is_claimed(
    text: str, accept: set[AcceptedKind]
) -> None:
    found = parse(text, accept)
    if isinstance(found, CardIdentifier):
        assert AcceptedKind.CARD in accept
        assert card_number(found.number) == found.number
    elif isinstance(found, EmailIdentifier):
        assert AcceptedKind.EMAIL in accept
        assert found.email == found.email.lower()
    elif isinstance(found, CardOrCustomerIdentifier):
        assert {AcceptedKind.CARD, AcceptedKind.ID} <= accept
    elif isinstance(found, CustomerIdentifier):
        assert accept & {AcceptedKind.ID, AcceptedKind.URL, AcceptedKind.PASS}
