"""E-mail addresses in codes: the bare address, links that write to it, and contact cards.

An address is brought to one form here, and nowhere else: small letters, Unicode's composed letters
(NFC), and the domain as the internet's names have it (IDNA 2008 after UTS 46, `xn--…`), so that a
domain is equal to itself alone, whatever another one looks like.
"""

import quopri
import re
import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

import idna

_MOST_ADDRESSES: Final = 10
"""So many addresses of one code are looked at."""

_LONGEST: Final = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets
_LOCAL = re.compile(r"[^\s@<>\"();,:\\]{1,64}\Z")
_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+\Z", re.ASCII)

_LINKS: Final = frozenset({"mailto", "email", "e-mail", "mail"})
"""Before the colon of a link; all but the first are made up by makers of codes."""

_NAMED = re.compile(r"[^<>@]*<\s*([^<>\s]+)\s*>\Z")
_VCARD = re.compile(r"BEGIN:VCARD\s*\n", re.IGNORECASE)
_FOLD = re.compile(r"\n[ \t]")
_SOFT_BREAK = re.compile(r"=\n")
_VCARD_EMAIL = re.compile(r"(?:[A-Z0-9-]+\.)?EMAIL((?:;[^:\n]*)?):(.*)\Z", re.IGNORECASE)
_FIELDS = re.compile(r"(MECARD|MATMSG|BIZCARD):(.*)\Z", re.IGNORECASE | re.DOTALL)
_ADDRESS_FIELD: Final = {"MECARD": "EMAIL", "MATMSG": "TO", "BIZCARD": "E"}
_FIELD_END = re.compile(r"(?<!\\);")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def normal_address(text: str) -> str | None:
    """Return the one form of an e-mail address, or None when `text` is none.

    Without spaces around it and dots after it. A domain beyond ASCII that the internet cannot have
    is none.
    """
    local, at, domain = unicodedata.normalize("NFC", text).strip().rpartition("@")
    local = unicodedata.normalize("NFC", local.lower())
    host = _normal_domain(domain.rstrip(".")) if at else None
    if host is None or not _LOCAL.match(local) or len(local) + 1 + len(host) > _LONGEST:
        return None
    return f"{local}@{host}"


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the addresses that a code stands for, in the form of `normal_address`, each once.

    `text` has its lines apart, as `clean_code_text` leaves them. It may be an address, also with a
    name before it in `<…>`; a `mailto:` or `SMTP:` link; a MATMSG, MECARD, BIZCARD or vCard.
    Empty when it is none of them. An address in characters that only look different (full width,
    ligatures) comes as it is and in plain ones.
    """
    found = (
        normal_address(way)
        for address in _written_addresses(text)
        for way in (address, unicodedata.normalize("NFKC", address))
    )
    return tuple(dict.fromkeys(address for address in found if address))[:_MOST_ADDRESSES]


def readable_address(address: str) -> str:
    """Return an address of `normal_address` with its domain as people write it."""
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{idna.decode(domain)}"
    except (idna.IDNAError, UnicodeError):
        return address


def _normal_domain(domain: str) -> str | None:
    host = domain.lower()
    if not host.isascii() or "xn--" in host:
        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return None
    return host if _DOMAIN.match(host) else None


def _written_addresses(text: str) -> Iterator[str]:
    scheme, _, rest = text.partition(":")
    if fields := _FIELDS.match(text):
        yield from _in_fields(fields[2], _ADDRESS_FIELD[fields[1].upper()])
    elif _VCARD.match(text):
        yield from _in_vcard(text)
    elif scheme.strip().lower() in _LINKS:
        yield from _in_mailto(rest)
    elif scheme.lower() == "smtp":
        yield rest.partition(":")[0]
    else:
        named = _NAMED.match(text.strip())
        yield named[1] if named else text


def _in_mailto(rest: str) -> Iterator[str]:
    """Yield the addresses of a link (RFC 6068): before the `?`, and those of `to` after it."""
    to, _, fields = rest.removeprefix("//").partition("#")[0].partition("?")
    yield from map(_unquoted, to.split(","))
    for part in re.split(r"&(?:amp;)?", fields):
        name, _, value = part.partition("=")
        if name.lower() == "to":
            yield from map(_unquoted, value.split(","))


def _unquoted(address: str) -> str:
    address = unquote(address, errors="replace").strip()
    named = _NAMED.match(address)
    return named[1] if named else address


def _in_fields(text: str, wanted: str) -> Iterator[str]:
    """Yield what fields such as `EMAIL:…;` say; a backslash keeps the character after it."""
    for part in _FIELD_END.split(text):
        name, _, value = part.strip().partition(":")
        if name.upper() == wanted:
            for address in _ESCAPED.sub(r"\1", value).split(","):
                yield from _in_mailto(_without_scheme(address))


def _in_vcard(text: str) -> Iterator[str]:
    """Yield the addresses of a vCard 2.1, 3 or 4 (RFC 6350), whose long lines are folded."""
    for line in _FOLD.sub("", _SOFT_BREAK.sub("", text)).split("\n"):
        found = _VCARD_EMAIL.match(line.strip())
        if found is None:
            continue
        parameters, value = found.groups()
        if "QUOTED-PRINTABLE" in parameters.upper():
            value = quopri.decodestring(value.encode()).decode("utf-8", errors="replace")
        yield from _in_mailto(_without_scheme(_ESCAPED.sub(r"\1", value.strip())))


def _without_scheme(address: str) -> str:
    return re.sub(r"\A\s*mailto:", "", address, flags=re.IGNORECASE)
