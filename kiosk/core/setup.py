"""Setting up a kiosk: what is asked, what is found out, and which step follows which.

Values and protocols behind `kiosk setup` and the setup pages. The order of the steps is decided
here; what TeamUp says is asked by `kiosk.teamup.account_finder`.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from kiosk.core.device_page import CameraControl, ScannerReport
from kiosk.core.errors import NoToken
from kiosk.core.identification.codes import Code
from kiosk.core.kiosk_settings import CodesInUse
from kiosk.core.messages import msg

TOKEN_PREFIX: Final = "turnstile-token:"
"""What the text of a code begins with that hands over a token (docs/token-code.html)."""

TEST_CARD: Final = "TURNSTILE-TEST-CARD"
"""The text of the card by which setup is tried: nobody's, and never looked up."""

_SCHEME_WORDS: Final = frozenset({"bearer", "token", "jwt"})


class SetupStep(StrEnum):
    """The pages of setup."""

    LANGUAGE = "language"
    TOKEN = "token"
    BUSINESS = "business"
    VENUE = "venue"
    ACCOUNT = "account"
    CAMERA = "camera"
    SCANNER = "scanner"
    CARDS = "cards"
    PIN = "pin"
    TEST_CARD = "test_card"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class NamedId:
    """Something to choose from: TeamUp's id and name of it."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token that TeamUp takes, the prefix it takes it with, and the businesses it is for."""

    token: str
    scheme: str
    businesses: tuple[NamedId, ...]

    def __repr__(self) -> str:
        return f"FoundToken({self.scheme}, {self.businesses})"


@dataclass(frozen=True, slots=True)
class FoundBusiness:
    """What a token finds at one business.

    `fields` are the custom fields that may hold cards. `checkins_on` and `may_write` are None where
    TeamUp does not say.
    """

    business: int
    venues: tuple[NamedId, ...]
    fields: tuple[NamedId, ...]
    lookup_mode: str
    checkin_mode: str
    checkins_on: bool | None
    may_write: bool | None


@dataclass(frozen=True, slots=True)
class FieldUse:
    """How many members of those that were `looked_at` have a card in the custom field `id`."""

    id: int
    name: str
    members: int
    looked_at: int


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """What setup writes down. None leaves what the configuration says."""

    token: str
    scheme: str
    business: int
    venue: int
    card_field: int
    lookup_mode: str | None = None
    checkin_mode: str | None = None
    codes: CodesInUse | None = None
    language: str | None = None
    camera: str | None = None
    serial: str | None = None
    pin_hash: str | None = None

    def __repr__(self) -> str:
        return f"SetupAnswers(business={self.business}, venue={self.venue})"


class AccountSearch(Protocol):
    """Asks TeamUp what a token is for. Every call blocks and may raise `KioskError`."""

    def find_businesses(self, token: str) -> FoundToken:
        """Return what `token` is good for. Raises `TokenRefused` when TeamUp does not take it."""

    def examine(self, found: FoundToken, business: int) -> FoundBusiness:
        """Return what the token finds and may do at `business`."""

    def count_cards(self, found: FoundToken, business: FoundBusiness) -> tuple[FieldUse, ...]:
        """Return the fields of `business`, each with how many members have a card in it."""


class SerialLines(Protocol):
    """Hand scanners on a serial line. Called on the GUI thread; nothing here blocks."""

    def options(self) -> tuple[str, ...]:
        """Return the paths of the serial devices that are plugged in."""

    def report(self) -> ScannerReport | None:
        """Return how the scanner in use is; None while none is used."""

    def use(self, device: str) -> None:
        """Read from `device` from now on, "" for none."""


@dataclass(frozen=True, slots=True)
class SetupControl:
    """The kiosk that is being set up, for the setup pages.

    `keep` writes everything down (the PIN as digits, "" for none) and `print_card` prints the test
    card; both block and raise `KioskError`. `speak` changes the language of the screen.
    """

    account: AccountSearch
    camera: CameraControl
    serial: SerialLines
    keep: Callable[[SetupAnswers, str], None]
    print_card: Callable[[], None]
    speak: Callable[[str], None]
    language: str = "en"
    mirror: bool = True
    card_field: int = 0


def steps_for(found: FoundToken | None, business: FoundBusiness | None) -> tuple[SetupStep, ...]:
    """Return the steps there are, in their order; what leaves no choice is not asked."""
    skipped = set()
    if found is not None and len(found.businesses) == 1:
        skipped.add(SetupStep.BUSINESS)
    if business is not None and len(business.venues) == 1:
        skipped.add(SetupStep.VENUE)
    return tuple(step for step in SetupStep if step not in skipped)


def token_of(text: str) -> str:
    """Return the token in what somebody typed or pasted.

    The prefix of a token's code, and the word that stands before a token in a request, are taken
    off. Raises `NoToken` with what is wrong with it.
    """
    words = text.removeprefix(TOKEN_PREFIX).split()
    if len(words) == 2 and words[0].casefold() in _SCHEME_WORDS:
        del words[0]
    if not words:
        raise NoToken(msg("There is no token yet: type it, or hold its code to the camera."))
    if len(words) > 1:
        raise NoToken(msg("A token holds no space or line break; copy it again, all of it."))
    token = words[0]
    if not (token.isascii() and token.isprintable()):
        raise NoToken(
            msg("A token has plain letters, digits and signs only; copy it again, without accents.")
        )
    return token


def token_in_code(code: Code) -> str:
    """Return the token in a scanned code, in whichever reading of its keys there is one.

    Raises `NoToken` when it is some other code.
    """
    for text in (code.text, *code.other_readings):
        if text.startswith(TOKEN_PREFIX) and not code.oversized:
            return token_of(text)
    raise NoToken(
        msg(
            "That is a code, but none with a token. Make one with the page token-code.html, on a "
            "phone or a computer."
        )
    )


def is_test_card(code: Code) -> bool:
    """Tell whether `code` is the test card, in whatever case a scanner types it."""
    return any(text.upper() == TEST_CARD for text in (code.text, *code.other_readings))


def suggested_field(fields: Iterable[NamedId], so_far: int) -> int:
    """Return the id of the field that may well hold the cards; 0 where nothing says so.

    It is the one used `so_far`, or the first that is called after cards.
    """
    known = list(fields)
    if any(field.id == so_far for field in known):
        return so_far
    return next((field.id for field in known if "card" in field.name.casefold()), 0)


def most_used(fields: Sequence[FieldUse], so_far: int) -> int:
    """Return the id of the field to propose, now that it is known how many members use each.

    That of `suggested_field` unless nobody has a card in it; else 0.
    """
    guess = suggested_field([NamedId(field.id, field.name) for field in fields], so_far)
    used = {field.id: field.members for field in fields}
    return guess if used.get(guess) else 0
