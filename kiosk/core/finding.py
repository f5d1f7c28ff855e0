"""The states, events and effects of *Find me* on the member's screen (see `kiosk.core.screen`)."""

from dataclasses import dataclass, field

from kiosk.core.find_me import Found, Hit, NotProved, Trouble

# --- states -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FindingName:
    """*Find me*: a name is being typed, or looked for (`asked`).

    `trouble` says why the one before found nobody, `wait_s` how long the next one has to wait;
    `keys` counts keys touched, each of which begins the time limit anew.
    """

    visit: int
    asked: bool = False
    trouble: Trouble | None = None
    wait_s: float = 0.0
    keys: int = 0


@dataclass(frozen=True, slots=True)
class PickingName:
    """*Find me*: these names fit."""

    visit: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class ProvingFact:
    """*Find me*: the second fact of `hit` is being typed, or checked (`asked`)."""

    visit: int
    hit: Hit
    asked: bool = False
    trouble: Trouble | None = None
    wait_s: float = 0.0
    keys: int = 0


# --- events -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FindMeWanted:
    """Somebody has no code. `visit` is a new number."""

    visit: int


@dataclass(frozen=True, slots=True)
class KeyTouched:
    """A key of *Find me* was touched."""


@dataclass(frozen=True, slots=True)
class NameGiven:
    """The name to look for is typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NameLookedFor:
    """What came of the name of `visit`."""

    visit: int
    found: Found


@dataclass(frozen=True, slots=True)
class NamePicked:
    """The member touched one of the names."""

    hit: Hit


@dataclass(frozen=True, slots=True)
class FactGiven:
    """The second fact is typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FactRefused:
    """The second fact of `visit` proved nobody."""

    visit: int
    answer: NotProved


@dataclass(frozen=True, slots=True)
class SteppedBack:
    """Somebody wants to type the name of *Find me* again."""


# --- effects ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookForName:
    """Find who this may be; answer with `NameLookedFor`, or `Failed`."""

    visit: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Prove:
    """See whether this is the second fact of `hit`; answer with `Decided` or `FactRefused`."""

    visit: int
    hit: Hit
    text: str = field(repr=False)
