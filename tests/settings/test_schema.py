"""Every key: its default, what it takes, what it refuses."""

from datetime import time
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from kiosk.core.identification.codes import Symbology
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.settings.schema import MembersSection, ScreenSection, Settings

DEFAULTS: dict[str, dict[str, Any]] = {
    "teamup": {
        "base_url": "https://goteamup.com/api/v2",
        "auth_scheme": "Bearer",
        "token": SecretStr(""),
        "token_expires": "",
        "provider_id": None,
        "venue_id": None,
        "checkin_mode": "customer",
        "lookup_mode": "provider",
        "checkin_token": SecretStr(""),
        "requests_per_minute": 200,
    },
    "camera": {"device": "auto", "mirror": True, "automatic": True, "fill_light": True},
    "scanner": {
        "symbologies": ("qr", "code128", "code39", "ean13"),
        "serial": "",
        "baud": 9600,
        "keyboard": True,
        "prefix": "",
        "suffix": "",
        "min_length": 6,
        "gap_ms": 50,
        "end_by_pause": True,
        "layout": "auto",
        "reader_format": "",
        "rescan_seconds": 5,
    },
    "members": {
        "accept": ("pass", "card", "email"),
        "card_field": 0,
        "write_cards": False,
        "families": True,
        "refresh_at": time(3, 30),
    },
    "policy": {
        "answer_deadline_ms": 1500,
        "unanswered": "verify",
        "several_memberships": "ask",
        "no_membership": "front_desk",
        "home_venue_only": False,
        "duplicate_window": "day",
        "already_codes": ("already_checked_in", "duplicate_checkin", "checkin_already_exists"),
        "already_words": ("already checked in", "already checked-in", "already has a check-in"),
    },
    "notes": {
        "ends_soon": True,
        "ends_soon_days": 7,
        "visits_left": True,
        "visits_left_below": 3,
        "first_visit": True,
        "booked_class": True,
        "hundredth_visit": True,
        "streak": True,
        "streak_weeks": 4,
    },
    "outbox": {"backoff_base_ms": 500, "backoff_cap_s": 60, "readback_lag_s": 60},
    "screen": {
        "language": "auto",
        "languages": ("en", "es", "fr", "de", "it", "nl", "pt", "ar"),
        "result_seconds": 4,
        "name": "first",
        "theme": "dark",
        "accent": "",
        "logo": "",
        "monitor": "",
        "contrast": "normal",
        "text_scale": 100,
        "motion": "full",
        "dim_after_minutes": 10,
        "volume": 80,
        "quiet_hours": "",
    },
    "find_me": {
        "enabled": True,
        "second_fact": "email",
        "phone_field": 0,
        "birthday_field": 0,
    },
    "staff": {"pin_hash": "", "owner_pin_hash": ""},
    "data": {"dir": "", "backups": 7, "backup_dir": "", "journal_dirs": ()},
    "retention": {"names_days": 0, "history_days": 0, "scans_days": 0, "at": time(4, 30)},
    "monitoring": {
        "heartbeat_url": "",
        "heartbeat_minutes": 5,
        "daily_checks": True,
        "checks_at": time(5, 30),
    },
    "notices": {
        "urls": (),
        "queue_minutes": 30,
        **dict.fromkeys(
            ("queue", "camera", "token", "disk", "members", "safe_mode", "crash", "checks"), True
        ),
    },
}


def test_every_key_has_its_default() -> None:
    settings = Settings()
    found = {name: dict(getattr(settings, name)) for name in Settings.model_fields}
    assert found == DEFAULTS


def test_a_bare_customer_number_is_not_accepted_unless_asked_for() -> None:
    assert AcceptedKind.ID not in Settings().members.accept


def test_settings_cannot_be_changed_afterwards() -> None:
    settings = Settings()
    with pytest.raises(ValidationError, match="frozen"):
        settings.camera.device = "none"
    with pytest.raises(ValidationError, match="frozen"):
        settings.camera = Settings().camera


GOOD = [
    ("teamup", "auth_scheme", "Token"),
    ("teamup", "auth_scheme", "JWT"),
    ("teamup", "provider_id", 1),
    ("teamup", "venue_id", 1),
    ("teamup", "checkin_mode", "provider"),
    ("teamup", "lookup_mode", "customer"),
    ("teamup", "requests_per_minute", 1),
    ("teamup", "requests_per_minute", 250),
    ("camera", "device", "file:/tmp/a.mp4"),
    ("scanner", "rescan_seconds", 3600),
    ("scanner", "baud", 115200),
    ("scanner", "prefix", "<STX>"),
    ("scanner", "suffix", "#"),
    ("scanner", "min_length", 2),
    ("scanner", "gap_ms", 100),
    ("scanner", "end_by_pause", False),
    ("scanner", "layout", "ch-fr"),
    ("scanner", "reader_format", "hex>dec length=8 width=10 order=bytes"),
    ("camera", "fill_light", False),
    ("scanner", "rescan_seconds", 0.1),
    ("policy", "answer_deadline_ms", 100),
    ("policy", "answer_deadline_ms", 10000),
    ("policy", "unanswered", "hold"),
    ("policy", "unanswered", "resend"),
    ("policy", "several_memberships", "best"),
    ("policy", "no_membership", "allow"),
    ("policy", "no_membership", "block"),
    ("policy", "duplicate_window", 1),
    ("policy", "duplicate_window", 1440),
    ("policy", "already_codes", ()),
    ("policy", "already_codes", ("visit_exists",)),
    ("policy", "already_words", ("schon eingecheckt", "déjà là")),
    ("outbox", "backoff_base_ms", 10),
    ("outbox", "backoff_base_ms", 60000),
    ("outbox", "backoff_cap_s", 3600),
    ("outbox", "readback_lag_s", 0),
    ("outbox", "readback_lag_s", 86400),
    ("screen", "result_seconds", 1),
    ("screen", "result_seconds", 60),
    ("screen", "name", "first_initial"),
    ("screen", "name", "none"),
    ("screen", "theme", "auto"),
    ("screen", "accent", "#00aa44"),
    ("screen", "contrast", "high"),
    ("screen", "text_scale", 130),
    ("screen", "motion", "reduced"),
    ("screen", "dim_after_minutes", 0),
    ("screen", "volume", 0),
    ("screen", "volume", 100),
    ("screen", "quiet_hours", "22:00-06:00"),
    ("staff", "pin_hash", "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA"),
    ("monitoring", "heartbeat_url", "https://hc-ping.com/0a1b?x=1"),
    ("monitoring", "heartbeat_minutes", 0.5),
    ("notices", "urls", ("ntfy://my-gym", "mailto://me:pw@gmail.com", "json://[::1]:80/a")),
    ("notices", "queue_minutes", 10080),
]


@pytest.mark.parametrize(("section", "key", "value"), GOOD)
def test_good_values(section: str, key: str, value: object) -> None:
    settings = Settings.model_validate({section: {key: value}})
    assert getattr(getattr(settings, section), key) == value


BAD = [
    ("teamup", "auth_scheme", "bearer"),
    ("teamup", "provider_id", 0),
    ("teamup", "provider_id", True),
    ("policy", "answer_deadline_ms", True),
    ("scanner", "rescan_seconds", True),
    ("teamup", "provider_id", -1),
    ("teamup", "provider_id", "abc"),
    ("teamup", "venue_id", 0),
    ("teamup", "checkin_mode", "staff"),
    ("teamup", "lookup_mode", ""),
    ("teamup", "requests_per_minute", 0),
    ("teamup", "requests_per_minute", 251),
    ("teamup", "token", 5),
    ("camera", "device", ""),
    ("camera", "mirror", "perhaps"),
    ("scanner", "symbologies", []),
    ("scanner", "symbologies", ["qr", "morse"]),
    ("scanner", "rescan_seconds", 0),
    ("scanner", "rescan_seconds", 3601),
    ("scanner", "baud", 9601),
    ("scanner", "prefix", "~" * 33),
    ("scanner", "suffix", 7),
    ("scanner", "min_length", 1),
    ("scanner", "gap_ms", 301),
    ("scanner", "layout", "de-x"),
    ("scanner", "reader_format", "hex>oct"),
    ("scanner", "rescan_seconds", float("nan")),
    ("members", "accept", []),
    ("members", "accept", ["face"]),
    ("members", "card_field", -1),
    ("members", "refresh_at", "at night"),
    ("members", "refresh_at", "25:00"),
    ("members", "refresh_at", "03:30+01:00"),
    ("members", "refresh_at", 3),
    ("policy", "answer_deadline_ms", 99),
    ("policy", "answer_deadline_ms", 10001),
    ("policy", "unanswered", "guess"),
    ("policy", "several_memberships", "all"),
    ("policy", "no_membership", "maybe"),
    ("policy", "duplicate_window", 0),
    ("policy", "duplicate_window", 1441),
    ("policy", "duplicate_window", "week"),
    ("policy", "already_codes", [""]),
    ("policy", "already_words", ["  "]),
    ("policy", "already_words", 5),
    ("outbox", "backoff_base_ms", 9),
    ("outbox", "backoff_base_ms", 60001),
    ("outbox", "backoff_cap_s", 0),
    ("outbox", "backoff_cap_s", 3601),
    ("outbox", "readback_lag_s", -1),
    ("outbox", "readback_lag_s", 86401),
    ("screen", "result_seconds", 0.5),
    ("screen", "result_seconds", 61),
    ("screen", "name", "full"),
    ("screen", "theme", "blue"),
    ("screen", "accent", "green"),
    ("screen", "accent", "#0a4"),
    ("screen", "logo", "logo.jpg"),
    ("screen", "contrast", "low"),
    ("screen", "text_scale", 120),
    ("screen", "motion", "none"),
    ("screen", "dim_after_minutes", -1),
    ("screen", "volume", 101),
    ("screen", "quiet_hours", "at night"),
    ("screen", "quiet_hours", "25:00-06:00"),
    ("screen", "quiet_hours", "06:00-06:00"),
    ("staff", "pin_hash", "1234"),
    ("data", "dir", 5),
    ("data", "backups", -1),
    ("data", "backups", 367),
    ("data", "backup_dir", 5),
    ("teamup", "token_expires", "31.3.2027"),
    ("teamup", "token_expires", 20270331),
    ("retention", "names_days", -1),
    ("retention", "history_days", 36501),
    ("retention", "scans_days", "a month"),
    ("retention", "at", "24:30"),
    ("monitoring", "heartbeat_url", "hc-ping.com/0a1b"),
    ("monitoring", "heartbeat_url", "ftp://hc-ping.com/0a1b"),
    ("monitoring", "heartbeat_url", "https://"),
    ("monitoring", "heartbeat_url", "https://[::1"),
    ("monitoring", "heartbeat_url", "https://host:0/"),
    ("monitoring", "heartbeat_minutes", 0.4),
    ("monitoring", "checks_at", "at night"),
    ("monitoring", "daily_checks", 1.5),
    ("notices", "urls", ("me@gmail.com",)),
    ("notices", "urls", ("ntfy:// ",)),
    ("notices", "urls", (" ",)),
    ("notices", "queue_minutes", 0),
    ("notices", "queue", "perhaps"),
    ("notices", "sms", True),
]


@pytest.mark.parametrize("value", ["04:15", "04:15:00", time(4, 15)])
def test_the_time_of_the_nightly_refresh(value: object) -> None:
    assert Settings.model_validate({"members": {"refresh_at": value}}).members.refresh_at == time(
        4, 15
    )


@pytest.mark.parametrize(("section", "key", "value"), BAD)
def test_bad_values(section: str, key: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({section: {key: value}})
    assert caught.value.errors()[0]["loc"][:2] == (section, key)


@pytest.mark.parametrize(
    "address",
    [
        "https://goteamup.com/api/v2",
        "https://goteamup.com:8443/api/v2",
        "http://localhost:8000/api/v2",
        "http://127.0.0.1:8000",
        "http://[::1]:8000",
        "http://192.168.1.20/api/v2",
        "http://10.0.0.1",
    ],
)
def test_addresses_that_keep_the_token_safe(address: str) -> None:
    settings = Settings.model_validate({"teamup": {"base_url": address}})
    assert settings.teamup.base_url == address


def test_a_slash_at_the_end_of_the_address_goes() -> None:
    settings = Settings.model_validate({"teamup": {"base_url": "https://goteamup.com/api/v2//"}})
    assert settings.teamup.base_url == "https://goteamup.com/api/v2"


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://goteamup.com/api/v2", "must begin with https://"),
        ("http://8.8.8.8/", "must begin with https://"),
        ("http://localhost.example.com/", "must begin with https://"),
        ("goteamup.com/api/v2", "must be a web address"),
        ("ftp://goteamup.com", "must be a web address"),
        ("file:///etc/passwd", "must be a web address"),
        ("https://", "must be a web address"),
        ("https:///api", "must be a web address"),
        ("https://[::1", "must be a web address"),
        ("https://goteamup.com:99999", "must be a web address"),
        ("https://goteamup.com:0", "must be a web address"),
        ("https://goteamup.com:https", "must be a web address"),
        ("", "must be a web address"),
        ("https://ana:secret@goteamup.com", "must not hold a name or password"),
        ("https://ana@goteamup.com", "must not hold a name or password"),
        ("https://:secret@goteamup.com", "must not hold a name or password"),
    ],
)
def test_addresses_that_do_not(address: str, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Settings.model_validate({"teamup": {"base_url": address}})


def test_the_longest_wait_may_be_the_first() -> None:
    outbox = {"backoff_base_ms": 2000, "backoff_cap_s": 2}
    assert Settings.model_validate({"outbox": outbox}).outbox.backoff_cap_s == 2
    with pytest.raises(ValidationError, match=r"must be at least outbox\.backoff_base_ms"):
        Settings.model_validate({"outbox": {**outbox, "backoff_cap_s": 1.999}})


def test_every_kind_of_code_can_be_named() -> None:
    settings = Settings.model_validate({"scanner": {"symbologies": [s.value for s in Symbology]}})
    assert settings.scanner.symbologies == tuple(Symbology)


def test_secrets_are_not_in_the_repr() -> None:
    settings = Settings.model_validate(
        {
            "teamup": {"token": "hush-token", "checkin_token": "hush-checkin"},
            "staff": {"pin_hash": "$argon2id$hush-pin"},
        }
    )
    for shown in (repr(settings), str(settings), repr(settings.teamup), repr(settings.staff)):
        assert "hush" not in shown
    assert settings.teamup.token.get_secret_value() == "hush-token"
    assert settings.teamup.checkin_token.get_secret_value() == "hush-checkin"
    assert settings.staff.pin_hash == "$argon2id$hush-pin"


@pytest.mark.parametrize("language", ["auto", "en", "en-GB", "pt-BR"])
def test_the_language_is_auto_or_a_tag(language: str) -> None:
    assert ScreenSection(language=language).language == language


@pytest.mark.parametrize(
    "language", ["", "english", "EN", "en_GB", "en-gb", "en-GB ", "Auto", "e", "sv"]
)
def test_anything_else_is_no_language(language: str) -> None:
    with pytest.raises(
        ValidationError, match="must be auto, or one of en, es, fr, de, it, nl, pt, ar"
    ):
        ScreenSection(language=language)


def test_members_switch_between_languages_there_are() -> None:
    assert ScreenSection(languages="en, ar").languages == ("en", "ar")  # type: ignore[arg-type]
    assert ScreenSection(languages=()).languages == ()
    with pytest.raises(ValidationError, match="must be languages the kiosk speaks: en, es"):
        ScreenSection(languages=("en", "sv"))


def test_cards_are_written_only_into_a_field_that_is_named() -> None:
    assert MembersSection(card_field=77, write_cards=True).write_cards
    with pytest.raises(ValidationError, match=r"needs members\.card_field"):
        MembersSection(write_cards=True)
