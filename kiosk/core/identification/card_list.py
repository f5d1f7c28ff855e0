"""Lists of cards as gyms have them in spreadsheets: a card and a member in each row.

`read_card_list` takes what a spreadsheet saved; `plan_links` finds the members, and says of each
row what would come of it, by the rules of `CardLinker`. Nothing is written here.
"""

import csv
import io
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from kiosk.core.admission.members import LARGEST_ID, Customer, CustomerId, MemberRecord
from kiosk.core.errors import KioskError
from kiosk.core.identification.card_forms import (
    TYPED,
    card_number,
    has_lost_digits,
    loose_forms,
    normal_form,
    whole_number,
)
from kiosk.core.identification.cards import CardLinker
from kiosk.core.messages import msg
from kiosk.core.ports import Directory

SEPARATORS: Final = (",", ";", "\t", "|")
"""What may stand between the columns, the likeliest first."""

_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How the files begin that spreadsheets keep for themselves."""

_NO_LIST: Final = msg("The file is no list that can be read; save it as CSV, then try again.")

_NAMESAKES: Final = 100  # people that are compared with a name
_LEAST_ZEROS: Final = 0.2  # of the bytes of UTF-16 without a mark, in a list of cards


class Column(StrEnum):
    """What a column of a list may say."""

    CARD = "card"
    CUSTOMER = "customer"
    EMAIL = "email"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    NAME = "name"
    MEMBER = "member"
    """A customer's id, address or name, whichever it is."""


_TITLES: Final[Mapping[Column, str]] = {
    Column.CARD: (
        "card, cardnumber, cardno, cardid, cardcode, membercard, membershipcard, barcode, "
        "barcodenumber, keytag, tag, fob, rfid, chip, tarjeta, numerodetarjeta, ntarjeta, "
        "codigodebarras, carte, numerodecarte, ncarte, nodecarte, codebarre, codebarres, badge, "
        "karte, kartennummer, kartennr, kartenid, mitgliedskarte, mitgliedskartennummer, "
        "strichcode, tessera, numerotessera, numeroditessera, codiceabarre, kaart, kaartnummer, "
        "kaartnr, pas, pasnummer, streepjescode, cartao, numerodocartao, ncartao, البطاقه, "
        "البطاقة, بطاقه, بطاقة, رقمالبطاقه, رقمالبطاقة"
    ),
    Column.CUSTOMER: (
        "customer, customerid, customernumber, customerno, teamupid, teamupcustomerid, memberid, "
        "membernumber, memberno, id, idcliente, idclient, numerodesocio, idsocio, numerodemembre, "
        "idmembre, kundennummer, kundennr, kundenid, mitgliedsnummer, mitgliedsnr, mitgliedid, "
        "idiscritto, numeroiscritto, klantnummer, klantid, lidnummer, lidid, numerodocliente, "
        "numerodosocio, رقمالعضو, رقمالعميل"
    ),
    Column.EMAIL: (
        "email, mail, emailaddress, correo, correoelectronico, courriel, adresseemail, "
        "adressemail, adresseelectronique, emailadresse, mailadresse, indirizzoemail, posta, "
        "emailadres, mailadres, enderecodeemail, البريد, البريدالالكتروني, بريد"
    ),
    Column.FIRST_NAME: (
        "firstname, first, givenname, forename, nombre, prenom, vorname, nome, voornaam, "
        "nomeproprio, primeironome, الاسمالاول"
    ),
    Column.LAST_NAME: (
        "lastname, last, surname, familyname, apellido, apellidos, nom, nomdefamille, nachname, "
        "familienname, cognome, achternaam, familienaam, apelido, apelidos, sobrenome, "
        "اسمالعائله, اسمالعائلة, اللقب"
    ),
    Column.NAME: (
        "name, fullname, membername, customername, nombrecompleto, nombreyapellidos, nomcomplet, "
        "nometprenom, nomprenom, vollername, vorundnachname, nomecompleto, nomeecognome, "
        "volledigenaam, naam, الاسم, الاسمالكامل"
    ),
    Column.MEMBER: "member, mitglied, membre, socio, miembro, iscritto, lid, العضو, عضو, العميل",
}
_INSIDE: Final = {
    "mail": Column.EMAIL,
    **dict.fromkeys(("card", "barcode", "tarjeta", "carte", "karte", "tessera"), Column.CARD),
    **dict.fromkeys(("kaart", "cartao", "بطاقه", "بطاقة"), Column.CARD),
}
"""What a longer title has in it, where it is none of the others."""

_COLUMN_OF_TITLE: Final = {
    title: column for column, titles in _TITLES.items() for title in titles.split(", ")
}


@dataclass(frozen=True, slots=True)
class CardRow:
    """A row of a list: its line in the file, its card as it stands there, and what says whose."""

    line: int
    card: str
    customer: str = ""
    email: str = ""
    name: str = ""


class LinkResult(StrEnum):
    """What comes of a row."""

    LINK = "link"
    """The card is to be linked."""
    ALREADY = "already"
    """It is this member's already, here or in TeamUp, or an earlier row links it."""
    TAKEN = "taken"
    """It is somebody else's, or may be: in another spelling."""
    CLASH = "clash"
    """Rows of the list give it, or a spelling of it, to different members."""
    UNKNOWN_MEMBER = "unknown_member"
    SEVERAL_MEMBERS = "several_members"
    NO_CARD = "no_card"
    """What stands there can be no card number."""
    LOST_DIGITS = "lost_digits"
    """A spreadsheet has shortened the number."""


REFUSED: Final = frozenset(LinkResult) - {LinkResult.LINK, LinkResult.ALREADY}
"""The results of rows that are left out and need somebody to look at them."""


@dataclass(frozen=True, slots=True)
class PlannedLink:
    """What comes of a row. `other` is who has a card that is taken."""

    row: CardRow
    result: LinkResult
    number: str = ""
    customer: Customer | None = None
    other: Customer | None = None


# --- reading ----------------------------------------------------------------------------------


def read_card_list(
    data: bytes,
    *,
    separator: str = "",
    card_column: str = "",
    member_column: str = "",
) -> tuple[CardRow, ...]:
    """Return the rows of a list that a spreadsheet saved; those without a card are left out.

    UTF-8, UTF-16 and Windows-1252 are told apart, and so are `SEPARATORS` where `separator` is "".
    Columns are known by their titles in the kiosk's languages. `card_column` and `member_column`
    name them otherwise, by title or by place from 1 on; without a title there is no line of titles.
    Raises `KioskError` where the columns cannot be told.
    """
    if data.startswith(_WORKBOOKS):
        raise KioskError(_NO_LIST)
    text = _decoded(data)
    first, _, rest = text.partition("\n")
    marked = first.rstrip("\r")
    if marked.lower().startswith("sep=") and len(marked) == 5:
        separator, text = separator or marked[-1], f"\n{rest}"  # lines go on counting
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or _separator(text))
    try:
        lines = [(reader.line_num, cells) for cells in reader if any(map(str.strip, cells))]
    except csv.Error:
        raise KioskError(_NO_LIST) from None
    if not lines:
        raise KioskError(msg("The file is empty; choose another one."))
    columns, has_titles = _columns(lines[0][1], card_column, member_column)
    rows = (_row(line, cells, columns) for line, cells in lines[has_titles:])
    return tuple(row for row in rows if row.card)


def _decoded(data: bytes) -> str:
    """Return the text of a file as spreadsheets write them."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data.count(0) > _LEAST_ZEROS * len(data):
        even = data[::2].count(0) > data[1::2].count(0)
        return data.decode("utf-16-be" if even else "utf-16-le", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    """Return what the first line that says something has most of, outside of quotes."""
    first = next(filter(str.strip, text.splitlines()), "")
    outside = "".join(first.split('"')[::2])
    return max(SEPARATORS, key=outside.count)


def _columns(
    titles: Sequence[str], card_column: str, member_column: str
) -> tuple[dict[Column, int], bool]:
    """Return where each column is, and whether the first line has titles."""
    found: dict[Column, int] = {}
    plain = [_plain_title(title) for title in titles]
    known = [(_COLUMN_OF_TITLE.get(title), place) for place, title in enumerate(plain)]
    guessed = [
        (column, place)
        for place, title in enumerate(plain)
        if title not in _COLUMN_OF_TITLE
        for word, column in _INSIDE.items()
        if word in title
    ]
    for column, place in (*known, *guessed):
        if column is not None:
            found.setdefault(column, place)
    asked = ((Column.CARD, card_column), (Column.MEMBER, member_column))
    places = {column: _place(titles, name) for column, name in asked if name}
    if Column.MEMBER in places:
        found = {column: at for column, at in found.items() if column is Column.CARD}
    found |= places
    if Column.CARD not in found or len(found) < 2:
        raise KioskError(
            msg(
                "The first line does not tell which column has the cards and which the members "
                "({titles}); name them with --card-column and --member-column.",
                titles=", ".join(titles)[:200],
            )
        )
    has_titles = not any(map(str.isdigit, titles[found[Column.CARD]]))
    return found, has_titles


def _place(titles: Sequence[str], name: str) -> int:
    for place, title in enumerate(titles):
        if _plain_title(title) == _plain_title(name):
            return place
    if name.isascii() and name.isdigit() and 0 < int(name[:4]) <= len(titles):
        return int(name[:4]) - 1
    raise KioskError(
        msg(
            "The list has no column {name}; it has {titles}.",
            name=name,
            titles=", ".join(titles)[:200],
        )
    )


def _plain_title(title: str) -> str:
    """Return the letters and digits of a title, without accents."""
    parts = unicodedata.normalize("NFKD", title.casefold())
    return "".join(filter(str.isalnum, parts))


def _row(line: int, cells: Sequence[str], columns: Mapping[Column, int]) -> CardRow:
    said = {
        column: " ".join(cells[place].split()) if place < len(cells) else ""
        for column, place in columns.items()
    }
    names = (said.get(Column.FIRST_NAME, ""), said.get(Column.LAST_NAME, ""))
    row = CardRow(
        line,
        said[Column.CARD],
        said.get(Column.CUSTOMER, ""),
        said.get(Column.EMAIL, ""),
        " ".join(filter(None, names)) or said.get(Column.NAME, ""),
    )
    member = said.get(Column.MEMBER, "")
    if "@" in member:
        return replace(row, email=row.email or member)
    if member.isdigit():
        return replace(row, customer=row.customer or member)
    return replace(row, name=row.name or member)


# --- planning ---------------------------------------------------------------------------------


def plan_links(
    rows: Sequence[CardRow], *, directory: Directory, linker: CardLinker
) -> tuple[PlannedLink, ...]:
    """Return what comes of each row, in their order. May raise `StoreError`.

    A customer's id says by itself who is meant, else the address; a name does where nobody else has
    it, or of those who share the address.
    """
    first = [_plan(row, directory, linker) for row in rows]
    return tuple(_settle_clashes(first))


def _plan(row: CardRow, directory: Directory, linker: CardLinker) -> PlannedLink:
    number = card_number(row.card)
    if number is None or not any(map(str.isdigit, number)):
        return PlannedLink(row, LinkResult.NO_CARD)
    if has_lost_digits(number):
        return PlannedLink(row, LinkResult.LOST_DIGITS, number)
    number = whole_number(number)
    people = _members(row, directory)
    if len(people) != 1:
        result = LinkResult.SEVERAL_MEMBERS if people else LinkResult.UNKNOWN_MEMBER
        return PlannedLink(row, result, number)
    customer = people[0].customer
    if any(holder.customer.id == customer.id for holder in directory.by_card(number)):
        return PlannedLink(row, LinkResult.ALREADY, number, customer)
    if other := linker.other_holder(number, customer.id):
        return PlannedLink(row, LinkResult.TAKEN, number, customer, other)
    return PlannedLink(row, LinkResult.LINK, number, customer)


def _members(row: CardRow, directory: Directory) -> tuple[MemberRecord, ...]:
    if row.customer:
        digits = row.customer.removeprefix("#").strip()
        known = digits.isascii() and digits.isdigit() and int(digits[:17]) <= LARGEST_ID
        record = directory.by_customer(CustomerId(int(digits[:17]))) if known else None
        return () if record is None else (record,)
    if row.email:
        people = directory.by_email(row.email)
        return people if len(people) < 2 else tuple(_named(people, row.name)) or people
    found = directory.search(row.name.replace(",", " "), limit=_NAMESAKES)
    return tuple(_named(found, row.name))


def _named(people: Sequence[MemberRecord], name: str) -> Iterator[MemberRecord]:
    """Yield those who have this name, the first or the last name first."""
    wanted = sorted(_words(name))
    for record in people:
        who = record.customer
        if wanted and sorted(_words(f"{who.first_name} {who.last_name}")) == wanted:
            yield record


def _words(name: str) -> list[str]:
    parts = unicodedata.normalize("NFKD", name.casefold()).replace(",", " ")
    return "".join(one for one in parts if not unicodedata.combining(one)).split()


def _settle_clashes(planned: Sequence[PlannedLink]) -> Iterator[PlannedLink]:
    """Yield the rows with those as clashes that give a card, or spellings of it, to several."""
    meant: defaultdict[str, set[CustomerId]] = defaultdict(set)
    for one in planned:
        if one.customer is not None and one.result in (LinkResult.LINK, LinkResult.ALREADY):
            for form in loose_forms(one.number, TYPED):
                meant[form].add(one.customer.id)
    linked = set()
    for one in planned:
        forms = loose_forms(one.number, TYPED)
        if one.result is not LinkResult.LINK or one.customer is None:
            yield one
        elif any(len(meant[form]) > 1 for form in forms):
            yield replace(one, result=LinkResult.CLASH)
        elif (same := normal_form(one.number)) in linked:
            yield replace(one, result=LinkResult.ALREADY)
        else:
            linked.add(same)
            yield one
