"""Lists of cards: what spreadsheets write, and what comes of each row."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import KioskError
from kiosk.core.identification.card_list import (
    CardRow,
    LinkResult,
    plan_links,
    read_card_list,
)
from kiosk.core.identification.cards import CardLinker
from tests.core.identification.test_cards import Links
from tests.helpers.fakes import FakeDirectory
from tests.helpers.members import customer, record

NOW = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)
ANA = customer(1, "Ana", email="ana@example.org", cards=("036000291452",))
BEN = customer(2, "Ben", email="ben@example.org")
BEA = customer(3, "Bea", email="ben@example.org")
DIRECTORY = FakeDirectory(*map(record, (ANA, BEN, BEA)), completed_at=NOW)

TITLED = "Card,E-mail\n0004521987,josé@example.org\n"
ROW = CardRow(2, "0004521987", email="josé@example.org")


# --- reading ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_spreadsheets_write(encoding: str, end: str) -> None:
    data = TITLED.replace("\n", end).encode(encoding)
    assert read_card_list(data) == (ROW,)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators(separator: str) -> None:
    text = f'"Card, or tag"{separator}E-mail\n0004521987{separator}"josé@example.org"\n'
    assert read_card_list(text.encode()) == (ROW,)
    assert read_card_list(text.encode(), separator=separator) == (ROW,)
    marked = f"sep={separator}\n{text}".encode()
    assert [row.line for row in read_card_list(marked)] == [3]


@pytest.mark.parametrize(
    ("titles", "row"),
    [
        ("card number;customer id", CardRow(2, "A", customer="B")),
        ("Key Tag;E-Mail Address", CardRow(2, "A", email="B")),
        ("Número de tarjeta;Correo electrónico", CardRow(2, "A", email="B")),
        ("N° de carte;Adresse e-mail", CardRow(2, "A", email="B")),
        ("Kartennummer;Mitgliedsnr.", CardRow(2, "A", customer="B")),
        ("Numero tessera;Nome e cognome", CardRow(2, "A", name="B")),
        ("Kaartnummer;Volledige naam", CardRow(2, "A", name="B")),
        ("Nº do cartão;E-mail", CardRow(2, "A", email="B")),
        ("رقم البطاقة;البريد الإلكتروني", CardRow(2, "A", email="B")),
        ("The member's card;Their email", CardRow(2, "A", email="B")),
        ("BARCODE;Member", CardRow(2, "A", name="B")),
    ],
)
def test_titles_in_the_kiosks_languages(titles: str, row: CardRow) -> None:
    assert read_card_list(f"{titles}\nA;B\n".encode()) == (row,)


def test_names_in_two_columns_and_columns_nobody_needs() -> None:
    text = "Phone,Vorname,Nachname,Karte\n1,Ana,Moreno Ruiz,0042\n2,Ben,,\n\n,,,\n3,,Ito,17\n"
    assert read_card_list(text.encode()) == (
        CardRow(2, "0042", name="Ana Moreno Ruiz"),
        CardRow(6, "17", name="Ito"),
    )


@pytest.mark.parametrize(
    ("cell", "row"),
    [
        ("4567", CardRow(1, "0042", customer="4567")),
        ("ana@example.org", CardRow(1, "0042", email="ana@example.org")),
        ("Ana Moreno", CardRow(1, "0042", name="Ana Moreno")),
    ],
)
def test_columns_by_place_in_a_list_without_titles(cell: str, row: CardRow) -> None:
    data = f"x,{cell},0042\n".encode()
    assert read_card_list(data, card_column="3", member_column="2") == (row,)


def test_columns_by_title() -> None:
    data = b"Wer,Was,Card\n4567,0042,9\n"
    read = read_card_list(data, card_column="was", member_column="WER")
    assert read == (CardRow(2, "0042", customer="4567"),)


@pytest.mark.parametrize(
    ("data", "columns", "said"),
    [
        (b"", {}, "The file is empty"),
        (b" \n\n", {}, "The file is empty"),
        (b"Card\n1\n", {}, "does not tell which column"),
        (b"E-mail,Phone\na@x.org,1\n", {}, "does not tell which column"),
        (b"Card,Member\n1,2\n", {"card_column": "Tag"}, "has no column Tag; it has Card, Member"),
        (b"Card,Member\n1,2\n", {"card_column": "3"}, "has no column 3"),
        (b"Card,Member\n1,2\n", {"member_column": "0"}, "has no column 0"),
        (b"Card,Member\n1," + b"x" * 200_000, {}, "no list that can be read"),
        (b"PK\x03\x04\x14\x00[Content_Types].xml", {}, "save it as CSV"),
    ],
)
def test_a_list_that_cannot_be_read(data: bytes, columns: dict[str, str], said: str) -> None:
    with pytest.raises(KioskError, match=said):
        read_card_list(data, **columns)


@given(st.binary(max_size=300), st.sampled_from(["", "1", "Card"]))
def test_any_bytes_are_rows_or_one_sentence(data: bytes, column: str) -> None:
    with suppress(KioskError):
        rows = read_card_list(b"Card,Member\n" + data, card_column=column)
        assert all(row.card for row in rows)


# --- planning ---------------------------------------------------------------------------------


def results(*rows: CardRow) -> list[LinkResult]:
    linker = CardLinker(Links(), directory=DIRECTORY)
    planned = plan_links(rows, directory=DIRECTORY, linker=linker)
    assert [one.row for one in planned] == list(rows)
    return [one.result for one in planned]


@pytest.mark.parametrize(
    ("row", "result"),
    [
        (CardRow(2, "4711", customer="1"), LinkResult.LINK),
        (CardRow(2, "4711", email="Ana@Example.org"), LinkResult.LINK),
        (CardRow(2, "4711", name="ana SILVA"), LinkResult.LINK),
        (CardRow(2, "4711", email="ben@example.org", name="Bea Silva"), LinkResult.LINK),
        (CardRow(2, "4711", email="ben@example.org"), LinkResult.SEVERAL_MEMBERS),
        (CardRow(2, "4711", email="ben@example.org", name="Cleo"), LinkResult.SEVERAL_MEMBERS),
        (CardRow(2, "4711", customer="9"), LinkResult.UNKNOWN_MEMBER),
        (CardRow(2, "4711", customer="9" * 400), LinkResult.UNKNOWN_MEMBER),
        (CardRow(2, "4711", customer="x"), LinkResult.UNKNOWN_MEMBER),
        (CardRow(2, "4711", name="Ana"), LinkResult.UNKNOWN_MEMBER),
        (CardRow(2, "4711"), LinkResult.UNKNOWN_MEMBER),
        (CardRow(2, "<b>", customer="1"), LinkResult.NO_CARD),
        (CardRow(2, "lost", customer="1"), LinkResult.NO_CARD),
        (CardRow(2, "4.52E+06", customer="1"), LinkResult.LOST_DIGITS),
        (CardRow(2, "0036000291452", customer="1"), LinkResult.ALREADY),
        (CardRow(2, "0036000291452", customer="2"), LinkResult.TAKEN),
        (CardRow(2, "36000291452", customer="2"), LinkResult.TAKEN),
    ],
)
def test_what_comes_of_a_row(row: CardRow, result: LinkResult) -> None:
    assert results(row) == [result]


def test_rows_that_give_a_card_to_several_members_clash() -> None:
    rows = [
        CardRow(2, "0004521987", customer="1"),
        CardRow(3, "4711", customer="2"),
        CardRow(4, "4521987", customer="2"),
        CardRow(5, "4711.0", customer="2"),
        CardRow(6, "36000291452", customer="1"),
    ]
    clash = LinkResult.CLASH
    assert results(*rows) == [clash, LinkResult.LINK, clash, LinkResult.ALREADY, LinkResult.LINK]


def test_a_number_that_a_spreadsheet_made_a_decimal_is_whole_again() -> None:
    (one,) = plan_links(
        [CardRow(2, "4.521987E+06", customer="2")],
        directory=DIRECTORY,
        linker=CardLinker(Links(), directory=DIRECTORY),
    )
    assert (one.number, one.customer) == ("4521987", BEN)
