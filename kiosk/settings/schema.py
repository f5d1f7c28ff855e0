"""Every key of the configuration, with its default and what it may be.

A class for each section of the TOML file, in the order of docs/configuration.md's sections, and
`Settings` of all of them. What is wrong raises `ValueError` with what the value must be;
`kiosk.settings.load` makes sentences of it.
"""

import ipaddress
import json
import re
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from kiosk.core.admission.rules import (
    ALREADY_CODES,
    ALREADY_WORDS,
    NoMembership,
    SeveralMemberships,
    WhenUnanswered,
)
from kiosk.core.clock import DaySpan
from kiosk.core.identification.codes import Symbology
from kiosk.core.identification.find_me import SecondFact
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.keyboard_layouts import LAYOUTS
from kiosk.core.identification.reader_format import ReaderFormat
from kiosk.core.screen.languages import TAGS, language_of


def _comma_separated(value: Any) -> Any:
    """Let an environment variable give a list as `qr,code128` or as JSON."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("["):
        try:
            return json.loads(value)
        except ValueError:
            raise ValueError('write words with commas between them, or ["a", "b"]') from None
    return [word.strip() for word in value.split(",") if word.strip()]


_COMMA_SEPARATED: Final = BeforeValidator(_comma_separated)


def file_path(value: str) -> str:
    """Refuse what can be the path of no file on this computer; "" stays."""
    if "\0" in value:
        raise ValueError("must be a path, which holds no NUL character")
    try:
        Path(value).expanduser()
    except RuntimeError:
        user = value.partition("/")[0]
        raise ValueError(f"must be a path; there is no user for {user} on this computer") from None
    return value


class Section(BaseModel):
    """A table of the TOML file: unknown keys are refused, values stay as they were read."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False)

    @field_validator("*", mode="before")
    @classmethod
    def _is_no_switch(cls, value: Any, info: ValidationInfo) -> Any:
        """Refuse `true` where a number is wanted: Python would read it as 1."""
        field = cls.model_fields[info.field_name or ""]
        if isinstance(value, bool) and field.annotation is not bool:
            raise ValueError("must not be true or false")
        return value


def _not_blank(value: str) -> str:
    """Blank words would be found in every answer."""
    if not value.strip():
        raise ValueError("must not be blank")
    return value.strip()


def _time_of_day(value: Any) -> Any:
    """A time without a zone, quoted or as TOML writes it."""
    try:
        found = time.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        found = None
    if not isinstance(found, time) or found.tzinfo is not None:
        raise ValueError('must be a time of day at the venue, such as "03:30"')
    return found


Phrase = Annotated[str, AfterValidator(_not_blank)]


class TeamUpSection(Section):
    """Which TeamUp account, and how to talk to it."""

    base_url: str = "https://goteamup.com/api/v2"
    auth_scheme: Literal["Bearer", "Token", "JWT"] = "Bearer"
    token: SecretStr = SecretStr("")
    token_expires: str = ""
    provider_id: Annotated[int, Field(gt=0)] | None = None
    venue_id: Annotated[int, Field(gt=0)] | None = None
    checkin_mode: Literal["customer", "provider"] = "customer"
    lookup_mode: Literal["customer", "provider"] = "provider"
    checkin_token: SecretStr = SecretStr("")
    requests_per_minute: Annotated[int, Field(ge=1, le=250)] = 200

    @field_validator("token_expires", mode="before")
    @classmethod
    def _is_day(cls, value: Any) -> Any:
        """Take a day as TOML writes one (without quotes), too."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, str) and value:
            try:
                date.fromisoformat(value)
            except ValueError:
                raise ValueError('must be a day such as "2027-03-31"') from None
        return value

    @field_validator("base_url")
    @classmethod
    def _is_safe(cls, value: str) -> str:
        try:
            url = urlsplit(value)
            port = url.port  # read, because only reading it finds a bad one
        except ValueError:
            url, port = urlsplit(""), None
        if port == 0 or url.scheme not in ("http", "https") or not url.hostname:
            raise ValueError("must be a web address such as https://goteamup.com/api/v2")
        if url.username or url.password:
            raise ValueError("must not hold a name or password; the token goes into teamup.token")
        if url.scheme == "http" and not _is_private(url.hostname):
            raise ValueError("must begin with https://, or the token would travel unprotected")
        return value.rstrip("/")


def _is_private(host: str) -> bool:
    """Plain HTTP is for a simulator on this machine or on a test bench."""
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_private


def _camera(value: str) -> str:
    if value.startswith("file:"):
        file_path(value.removeprefix("file:"))
    return value


class CameraSection(Section):
    """Where pictures come from."""

    device: Annotated[str, Field(min_length=1), AfterValidator(_camera)] = "auto"
    mirror: bool = True
    automatic: bool = True
    fill_light: bool = True


_SPEEDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400)


def _is_speed(value: int) -> int:
    if value not in _SPEEDS:
        raise ValueError(f"must be one of {', '.join(map(str, _SPEEDS))}")
    return value


def _layout(value: str) -> str:
    if value != "auto" and value not in LAYOUTS:
        raise ValueError(f"must be one of {', '.join(('auto', *LAYOUTS))}")
    return value


def _reader_format(value: str) -> str:
    return str(ReaderFormat.from_text(value)) if value else ""


class ScannerSection(Section):
    """Which codes are read, and from which hand scanners."""

    symbologies: Annotated[tuple[Symbology, ...], Field(min_length=1), _COMMA_SEPARATED] = (
        Symbology.QR,
        Symbology.CODE128,
        Symbology.CODE39,
        Symbology.EAN13,
    )
    serial: Annotated[str, AfterValidator(file_path)] = ""
    baud: Annotated[int, AfterValidator(_is_speed)] = 9600
    keyboard: bool = True
    prefix: Annotated[str, Field(max_length=32)] = ""
    suffix: Annotated[str, Field(max_length=32)] = ""
    min_length: Annotated[int, Field(ge=2, le=64)] = 6
    gap_ms: Annotated[int, Field(ge=10, le=300)] = 50
    end_by_pause: bool = True
    layout: Annotated[str, AfterValidator(_layout)] = "auto"
    reader_format: Annotated[str, AfterValidator(_reader_format)] = ""
    rescan_seconds: Annotated[float, Field(gt=0, le=3600)] = 5


class MembersSection(Section):
    """What may stand for a member, and when all of them are fetched anew each night."""

    accept: Annotated[tuple[AcceptedKind, ...], Field(min_length=1), _COMMA_SEPARATED] = (
        AcceptedKind.PASS,
        AcceptedKind.CARD,
        AcceptedKind.EMAIL,
    )
    card_field: Annotated[int, Field(ge=0)] = 0
    families: bool = True
    refresh_at: Annotated[time, BeforeValidator(_time_of_day)] = time(3, 30)
    write_cards: bool = False

    @field_validator("write_cards")
    @classmethod
    def _has_a_field(cls, value: bool, info: ValidationInfo) -> bool:
        if value and info.data.get("card_field") == 0:
            raise ValueError("needs members.card_field, the custom field that shall hold the cards")
        return value


class PolicySection(Section):
    """The gym's choices."""

    answer_deadline_ms: Annotated[int, Field(ge=100, le=10000)] = 1500
    unanswered: WhenUnanswered = WhenUnanswered.VERIFY
    several_memberships: SeveralMemberships = SeveralMemberships.ASK
    no_membership: NoMembership = NoMembership.FRONT_DESK
    home_venue_only: bool = False
    duplicate_window: Literal["day"] | Annotated[int, Field(ge=1, le=1440)] = "day"
    already_codes: Annotated[tuple[Phrase, ...], _COMMA_SEPARATED] = ALREADY_CODES
    already_words: Annotated[tuple[Phrase, ...], _COMMA_SEPARATED] = ALREADY_WORDS


class NotesSection(Section):
    """Which gentle note a good result may carry; docs/configuration.md says in which order."""

    ends_soon: bool = True
    ends_soon_days: Annotated[int, Field(ge=0, le=365)] = 7
    visits_left: bool = True
    visits_left_below: Annotated[int, Field(ge=0, le=100)] = 3
    first_visit: bool = True
    booked_class: bool = True
    hundredth_visit: bool = True
    streak: bool = True
    streak_weeks: Annotated[int, Field(ge=2, le=52)] = 4


class OutboxSection(Section):
    """How patient the sender is."""

    backoff_base_ms: Annotated[int, Field(ge=10, le=60000)] = 500
    backoff_cap_s: Annotated[float, Field(gt=0, le=3600)] = 60
    readback_lag_s: Annotated[float, Field(ge=0, le=86400)] = 60

    @field_validator("backoff_cap_s")
    @classmethod
    def _is_above_base(cls, value: float, info: ValidationInfo) -> float:
        base = info.data.get("backoff_base_ms")
        if base is not None and base > value * 1000:
            raise ValueError("must be at least outbox.backoff_base_ms, which is in milliseconds")
        return value


_LANGUAGE: Final = re.compile(r"[a-z]{2}(-[A-Z]{2})?\Z")
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}\Z")
_PICTURES: Final = (".png", ".svg")


def _number(value: Any) -> Any:
    """Let an environment variable give one of several numbers."""
    return int(value) if isinstance(value, str) and value.strip().isdigit() else value


class ScreenSection(Section):
    """What members see and hear.

    `language` is `auto` (the computer's) or a language tag such as `en` or `pt-BR`; `languages` are
    those members may switch to, none for no switch. `accent` is the gym's colour ("": the kiosk's
    own), `logo` its picture, `monitor` the name or number of the screen to fill ("": the main one),
    `dim_after_minutes` 0 means never, `quiet_hours` "" means none.
    """

    language: str = "auto"
    languages: Annotated[tuple[str, ...], _COMMA_SEPARATED] = TAGS
    result_seconds: Annotated[float, Field(ge=1, le=60)] = 4
    name: Literal["first", "first_initial", "none"] = "first"
    theme: Literal["light", "dark", "auto"] = "dark"
    accent: str = ""
    logo: str = ""
    monitor: Annotated[str, Field(max_length=64)] = ""
    contrast: Literal["normal", "high"] = "normal"
    text_scale: Annotated[Literal[100, 115, 130], BeforeValidator(_number)] = 100
    motion: Literal["full", "reduced"] = "full"
    dim_after_minutes: Annotated[float, Field(ge=0, le=1440)] = 10
    volume: Annotated[int, Field(ge=0, le=100)] = 80
    quiet_hours: str = ""

    @field_validator("language")
    @classmethod
    def _is_language(cls, value: str) -> str:
        if value != "auto" and (not _LANGUAGE.match(value) or language_of(value) is None):
            raise ValueError(
                f"must be auto, or one of {', '.join(TAGS)}, with a country if you like (en-US)"
            )
        return value

    @field_validator("languages")
    @classmethod
    def _are_languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for tag in value:
            if tag not in TAGS:
                raise ValueError(f"must be languages the kiosk speaks: {', '.join(TAGS)}")
        return value

    @field_validator("accent")
    @classmethod
    def _is_colour(cls, value: str) -> str:
        if value and not _COLOUR.match(value):
            raise ValueError('must be a colour such as "#0a7d5a": a # and six hexadecimal digits')
        return value.lower()

    @field_validator("logo")
    @classmethod
    def _is_picture(cls, value: str) -> str:
        if not value:
            return value
        path = Path(file_path(value)).expanduser()
        if path.suffix.lower() not in _PICTURES:
            raise ValueError("must be the path of a PNG or SVG picture")
        # Whether it is there is for the doctor to say: a picture that was moved must not keep the
        # door from opening in the morning.
        return str(path)

    @field_validator("quiet_hours")
    @classmethod
    def _is_span(cls, value: str) -> str:
        if value:
            DaySpan.read(value)
        return value


class FindMeSection(Section):
    """How a member without a code is found by name.

    On unless the gym prefers otherwise: with the part of the e-mail address before the @ it asks
    for no less than the plain addresses that `members.accept` takes as codes.
    """

    enabled: bool = True
    second_fact: SecondFact = SecondFact.EMAIL
    phone_field: Annotated[int, Field(ge=0, validate_default=True)] = 0
    birthday_field: Annotated[int, Field(ge=0, validate_default=True)] = 0

    @field_validator("phone_field", "birthday_field")
    @classmethod
    def _is_there_if_asked_for(cls, value: int, info: ValidationInfo) -> int:
        wanted = info.data.get("second_fact")
        if not value and wanted is not None and info.field_name == f"{wanted}_field":
            raise ValueError(
                f"must be the id of the custom field that holds it, as find_me.second_fact is "
                f'"{wanted}"'
            )
        return value


class StaffSection(Section):
    """The staff area."""

    pin_hash: Annotated[str, Field(repr=False)] = ""
    owner_pin_hash: Annotated[str, Field(repr=False)] = ""

    @field_validator("pin_hash", "owner_pin_hash")
    @classmethod
    def _is_argon2(cls, value: str) -> str:
        if value and not value.startswith("$argon2"):
            raise ValueError("must be a hash made by `kiosk pin`, not the PIN itself")
        return value


class DataSection(Section):
    """Where check-ins and the directory are kept, and the daily backups of the check-ins."""

    dir: Annotated[str, AfterValidator(file_path)] = ""
    backups: Annotated[int, Field(ge=0, le=366)] = 7
    backup_dir: Annotated[str, AfterValidator(file_path)] = ""
    journal_dirs: Annotated[tuple[Phrase, ...], _COMMA_SEPARATED] = ()


class RetentionSection(Section):
    """How many days what is known of people is kept; 0: for as long as there is room.

    `names_days` are the names in visits, `history_days` what staff and TeamUp said of visits,
    `scans_days` scans of codes nobody was found for. `at` is when that is looked at each day, by
    the venue's clock.
    """

    names_days: Annotated[int, Field(ge=0, le=36500)] = 0
    history_days: Annotated[int, Field(ge=0, le=36500)] = 0
    scans_days: Annotated[int, Field(ge=0, le=36500)] = 0
    at: Annotated[time, BeforeValidator(_time_of_day)] = time(4, 30)


def _is_web_address(value: str) -> str:
    """Refuse what is no address of the web; "" stays."""
    if not value:
        return value
    try:
        url = urlsplit(value)
        port = url.port  # read, because only reading it finds a bad one
    except ValueError:
        url, port = urlsplit(""), None
    if port == 0 or url.scheme not in ("http", "https") or not url.hostname:
        raise ValueError("must be a web address such as https://hc-ping.com/your-id")
    return value


def _are_addresses(value: tuple[str, ...]) -> tuple[str, ...]:
    for one in value:
        if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:/+[^/\s]", one):
            raise ValueError("must be addresses as Apprise knows them, such as ntfy://my-topic")
    return value


class MonitoringSection(Section):
    """Who is told that the kiosk lives, and when it looks over itself."""

    heartbeat_url: Annotated[str, AfterValidator(_is_web_address), Field(repr=False)] = ""
    heartbeat_minutes: Annotated[float, Field(ge=0.5, le=1440)] = 5
    daily_checks: bool = True
    checks_at: Annotated[time, BeforeValidator(_time_of_day)] = time(5, 30)


class NoticesSection(Section):
    """Who is told what is wrong: the addresses of Apprise, and a switch for each kind."""

    urls: Annotated[
        tuple[Phrase, ...], _COMMA_SEPARATED, AfterValidator(_are_addresses), Field(repr=False)
    ] = ()
    queue_minutes: Annotated[int, Field(ge=1, le=10080)] = 30
    queue: bool = True
    camera: bool = True
    token: bool = True
    disk: bool = True
    members: bool = True
    safe_mode: bool = True
    crash: bool = True
    checks: bool = True


class Settings(BaseSettings):
    """The whole configuration. Built by `kiosk.settings.load`, which words the errors."""

    model_config = SettingsConfigDict(
        extra="forbid",
        frozen=True,
        env_prefix="KIOSK_",
        env_nested_delimiter="__",
        enable_decoding=False,  # lists are read by `_comma_separated`
        nested_model_default_partial_update=True,
    )

    teamup: TeamUpSection = TeamUpSection()
    camera: CameraSection = CameraSection()
    scanner: ScannerSection = ScannerSection()
    members: MembersSection = MembersSection()
    policy: PolicySection = PolicySection()
    notes: NotesSection = NotesSection()
    outbox: OutboxSection = OutboxSection()
    screen: ScreenSection = ScreenSection()
    find_me: FindMeSection = FindMeSection()
    staff: StaffSection = StaffSection()
    data: DataSection = DataSection()
    retention: RetentionSection = RetentionSection()
    monitoring: MonitoringSection = MonitoringSection()
    notices: NoticesSection = NoticesSection()

    @property
    def secrets(self) -> tuple[str, ...]:
        """What may be read nowhere but in the configuration and the keyring."""
        teamup = self.teamup
        tokens = (teamup.token.get_secret_value(), teamup.checkin_token.get_secret_value())
        addresses = (self.monitoring.heartbeat_url, *self.notices.urls)
        pins = (self.staff.pin_hash, self.staff.owner_pin_hash)
        found = (*tokens, *pins, *addresses, *map(_within_address, addresses))
        return tuple(secret for secret in found if secret)


def _within_address(url: str) -> str:
    """Return all of an address behind its host, which may be the key to it."""
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")
