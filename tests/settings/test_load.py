"""Reading the file and the environment, and the sentence for each thing wrong with them."""

import os
import re
from pathlib import Path

import pytest

from kiosk.core.admission.rules import WhenUnanswered
from kiosk.core.errors import ConfigurationError
from kiosk.core.identification.codes import Symbology
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.settings.load import (
    data_folder,
    database_file,
    default_config_path,
    load_settings,
    require_account,
)
from kiosk.settings.schema import Settings

TOKEN = "hush-3f9a-token"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def refusal(file: Path, text: str | None = None) -> str:
    """Return the sentence, without the folder, after checking what every sentence must be."""
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load_settings(file)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert TOKEN not in sentence
    assert "pydantic" not in sentence
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    return sentence.replace(str(file), "FILE")


# --- good files -------------------------------------------------------------------------------


def test_an_empty_file_gives_the_defaults(file: Path) -> None:
    file.write_text("")
    assert load_settings(file).model_dump() == Settings().model_dump()


def test_no_file_at_the_default_path_gives_the_defaults() -> None:
    assert not default_config_path().exists()
    assert load_settings().model_dump() == Settings().model_dump()


def test_the_file_at_the_default_path_is_read() -> None:
    path = default_config_path()
    path.parent.mkdir(parents=True, exist_ok=True)  # a journal of other tests may be there
    try:
        path.write_text("[camera]\ndevice = 'none'\n")
        assert load_settings().camera.device == "none"
    finally:
        path.unlink()


def test_the_default_path_is_in_the_platforms_configuration_folder() -> None:
    assert default_config_path().parts[-2:] == ("turnstile-kiosk", "kiosk.toml")


def test_the_environment_may_name_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "of-the-computer.toml"
    file.write_text("[screen]\nvolume = 7\n", encoding="utf-8")
    monkeypatch.setenv("KIOSK_CONFIG", str(file))
    assert default_config_path() == file
    assert load_settings().screen.volume == 7


def test_a_file_of_every_kind_of_value(file: Path) -> None:
    file.write_text(
        '[teamup]\ntoken = "t"\nprovider_id = 123\nvenue_id = 321\n'
        "[camera]\nmirror = false\n"
        '[scanner]\nsymbologies = ["qr", "aztec"]\nrescan_seconds = 2.5\n'
        '[policy]\nunanswered = "hold"\nduplicate_window = 90\n'
    )
    settings = load_settings(file)
    assert settings.teamup.token.get_secret_value() == "t"
    assert settings.teamup.provider_id == 123
    assert settings.teamup.venue_id == 321
    assert settings.camera.mirror is False
    assert settings.scanner.symbologies == (Symbology.QR, Symbology.AZTEC)
    assert settings.scanner.rescan_seconds == 2.5
    assert settings.policy.unanswered is WhenUnanswered.HOLD
    assert settings.policy.duplicate_window == 90
    assert settings.camera.device == "auto"


def test_a_byte_order_mark_is_no_trouble(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbf[camera]\r\ndevice = "none"\r\n')
    assert load_settings(file).camera.device == "none"


# --- the environment --------------------------------------------------------------------------


def test_the_environment_wins(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('[camera]\ndevice = "a"\nmirror = false\n')
    monkeypatch.setenv("KIOSK_CAMERA__DEVICE", "b")
    settings = load_settings(file)
    assert settings.camera.device == "b"
    assert settings.camera.mirror is False


@pytest.mark.parametrize(
    ("variable", "value", "section", "key", "expected"),
    [
        ("KIOSK_TEAMUP__PROVIDER_ID", "7", "teamup", "provider_id", 7),
        ("KIOSK_CAMERA__MIRROR", "false", "camera", "mirror", False),
        ("KIOSK_SCANNER__RESCAN_SECONDS", "2.5", "scanner", "rescan_seconds", 2.5),
        ("KIOSK_POLICY__DUPLICATE_WINDOW", "30", "policy", "duplicate_window", 30),
        ("KIOSK_POLICY__DUPLICATE_WINDOW", "day", "policy", "duplicate_window", "day"),
        ("KIOSK_SCREEN__NAME", "none", "screen", "name", "none"),
        ("KIOSK_SCREEN__TEXT_SCALE", "115", "screen", "text_scale", 115),
        ("KIOSK_SCREEN__ACCENT", "#00AA44", "screen", "accent", "#00aa44"),
        ("KIOSK_SCANNER__SYMBOLOGIES", "qr", "scanner", "symbologies", (Symbology.QR,)),
        (
            "KIOSK_SCANNER__SYMBOLOGIES",
            " qr , ean13,",
            "scanner",
            "symbologies",
            (Symbology.QR, Symbology.EAN13),
        ),
        (
            "KIOSK_SCANNER__SYMBOLOGIES",
            '["qr", "itf"]',
            "scanner",
            "symbologies",
            (Symbology.QR, Symbology.ITF),
        ),
        (
            "KIOSK_MEMBERS__ACCEPT",
            "id,pass",
            "members",
            "accept",
            (AcceptedKind.ID, AcceptedKind.PASS),
        ),
        ("KIOSK_DATA__DIR", "/srv/k", "data", "dir", "/srv/k"),
        ("KIOSK_DATA_DIR", "/srv/k", "data", "dir", "/srv/k"),
    ],
)
def test_every_kind_of_value_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    value: str,
    section: str,
    key: str,
    expected: object,
) -> None:
    monkeypatch.setenv(variable, value)
    assert getattr(getattr(load_settings(), section), key) == expected


def test_every_key_can_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for section, field in Settings.model_fields.items():
        keys = field.annotation.model_fields  # type: ignore[union-attr]
        for key in keys:
            with monkeypatch.context() as patch:
                patch.setenv(f"KIOSK_{section}__{key}".upper(), "\N{SNOWMAN}")
                # Whatever it takes, the value got there: it is either kept or refused by name.
                try:
                    value = getattr(getattr(load_settings(), section), key)
                except ConfigurationError as error:
                    assert f"KIOSK_{section}__{key}".upper() in str(error)  # noqa: PT017
                else:
                    shown = getattr(value, "get_secret_value", lambda v=value: v)()
                    assert shown in ("\N{SNOWMAN}", ("\N{SNOWMAN}",))


def test_the_short_name_of_the_data_folder_wins_over_the_file_only(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('[data]\ndir = "/from/file"\n')
    monkeypatch.setenv("KIOSK_DATA_DIR", "/short")
    assert load_settings(file).data.dir == "/short"
    monkeypatch.setenv("KIOSK_DATA__DIR", "/long")
    assert load_settings(file).data.dir == "/long"


def test_an_empty_short_name_counts_as_unset(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('[data]\ndir = "/from/file"\n')
    monkeypatch.setenv("KIOSK_DATA_DIR", "")
    assert load_settings(file).data.dir == "/from/file"


def test_the_data_folder() -> None:
    assert data_folder(Settings()).name == "turnstile-kiosk"
    assert data_folder(Settings()).is_relative_to(os.environ["XDG_DATA_HOME"])
    at = Settings.model_validate({"data": {"dir": "/srv/kiosk"}})
    assert data_folder(at) == Path("/srv/kiosk")
    assert database_file(at) == Path("/srv/kiosk/kiosk.sqlite3")
    home = Settings.model_validate({"data": {"dir": "~/kiosk"}})
    assert data_folder(home) == Path.home() / "kiosk"


# --- what is wrong: file, line, key, remedy ---------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param(
            '# a comment\n[teamup]\ntokn = "x"\n',
            "FILE, line 3: teamup.tokn is no key of the kiosk; did you mean token?",
            id="misspelt key",
        ),
        pytest.param(
            "[staff]\npassword = 1\n",
            "FILE, line 2: staff.password is no key of the kiosk; "
            "take it out, or use one of: pin_hash, owner_pin_hash.",
            id="unknown key",
        ),
        pytest.param(
            'teamup.tokn = "x"\n',
            "FILE, line 1: teamup.tokn is no key of the kiosk; did you mean token?",
            id="dotted key",
        ),
        pytest.param(
            '\n"teamup" . "tokn" = "x"\n',
            "FILE, line 2: teamup.tokn is no key of the kiosk; did you mean token?",
            id="quoted dotted key",
        ),
        pytest.param(
            '\n\nteamup = { tokn = "x" }\n',
            "FILE, line 3: teamup.tokn is no key of the kiosk; did you mean token?",
            id="inline table",
        ),
        pytest.param(
            '[ "teamup" ] # the account\n"tokn" = "x"\n',
            "FILE, line 2: teamup.tokn is no key of the kiosk; did you mean token?",
            id="quoted section and key",
        ),
        pytest.param(
            '[camera]\n[teamup.tokn]\ndevice = "x"\n',
            "FILE, line 2: teamup.tokn is no key of the kiosk; did you mean token?",
            id="section inside a section",
        ),
        pytest.param(
            '[teamup.token]\nvalue = "x"\n',
            "FILE, line 1: teamup.token is wrong: it should be a valid string.",
            id="section instead of a value",
        ),
        pytest.param(
            "[camera]\n\n[temup]\nx = 1\n",
            "FILE, line 3: [temup] is no section of the kiosk; did you mean teamup?",
            id="misspelt section",
        ),
        pytest.param(
            "[network]\n",
            "FILE, line 1: [network] is no section of the kiosk; take it out, or use one of: "
            "teamup, camera, scanner, members, policy, notes, outbox, screen, find_me, staff, "
            "data, retention, monitoring, notices.",
            id="unknown section",
        ),
        pytest.param(
            'tokken = "x"\n',
            "FILE, line 1: tokken is no key of the kiosk; take it out, or use one of: "
            "teamup, camera, scanner, members, policy, notes, outbox, screen, find_me, staff, "
            "data, retention, monitoring, notices.",
            id="key without a section",
        ),
        pytest.param(
            "teamup = 5\n",
            "FILE, line 1: teamup is a section; write [teamup] above its keys.",
            id="value for a section",
        ),
        pytest.param(
            "\n[[teamup]]\nprovider_id = 1\n",
            "FILE, line 2: teamup is a section; write [teamup] above its keys.",
            id="list of sections",
        ),
        pytest.param(
            '[teamup]\nprovider_id = "abc"\n',
            "FILE, line 2: teamup.provider_id is wrong: it should be a valid integer, "
            "unable to parse string as an integer.",
            id="word for a number",
        ),
        pytest.param(
            "[camera]\ndevice = 0\n[teamup]\nvenue_id = 1\n",
            "FILE, line 2: camera.device is wrong: it should be a valid string.",
            id="number for a word",
        ),
        pytest.param(
            '[teamup]\nbase_url = "http://goteamup.com"\n',
            "FILE, line 2: teamup.base_url is wrong: must begin with https://, "
            "or the token would travel unprotected.",
            id="unprotected",
        ),
        pytest.param(
            '[policy]\nunanswered = "guess"\n',
            "FILE, line 2: policy.unanswered is wrong: it should be 'verify', 'hold' or 'resend'.",
            id="word not in the list",
        ),
        pytest.param(
            '[policy]\nduplicate_window = "week"\n',
            "FILE, line 2: policy.duplicate_window is wrong: it should be 'day', or it should be "
            "a valid integer, unable to parse string as an integer.",
            id="either of two kinds",
        ),
        pytest.param(
            "[members]\naccept = []\n",
            "FILE, line 2: members.accept is wrong: name at least one.",
            id="empty list",
        ),
        pytest.param(
            '[members]\naccept = [\n  "pass",\n  "face",\n]\n',
            "FILE, line 2: members.accept is wrong: "
            "it should be 'pass', 'card', 'url', 'email' or 'id'.",
            id="unknown word in a list",
        ),
        pytest.param(
            '[staff]\npin_hash = "1234"\n',
            "FILE, line 2: staff.pin_hash is wrong: "
            "must be a hash made by `kiosk pin`, not the PIN itself.",
            id="PIN instead of its hash",
        ),
        pytest.param(
            "[outbox]\nbackoff_base_ms = 2000\nbackoff_cap_s = 1\n",
            "FILE, line 3: outbox.backoff_cap_s is wrong: "
            "must be at least outbox.backoff_base_ms, which is in milliseconds.",
            id="cap below the base",
        ),
        pytest.param(
            '[find_me]\nsecond_fact = "phone"\n',
            "FILE, line 1: find_me.phone_field is wrong: must be the id of the custom field "
            'that holds it, as find_me.second_fact is "phone".',
            id="telephone numbers of no field",
        ),
        pytest.param(
            '[find_me]\nsecond_fact = "birthday"\nphone_field = 3\nbirthday_field = 0\n',
            "FILE, line 4: find_me.birthday_field is wrong: must be the id of the custom field "
            'that holds it, as find_me.second_fact is "birthday".',
            id="birthdays of no field",
        ),
        pytest.param(
            f"[teamup]\ntoken = {TOKEN}\n",
            "FILE: invalid value (at line 2, column 9); mend that line (text needs quotes).",
            id="text without quotes",
        ),
        pytest.param(
            '[camera]\ndevice = "a"\ndevice = "b"\n',
            "FILE: cannot overwrite a value (at line 3, column 13); "
            "mend that line (text needs quotes).",
            id="key twice",
        ),
    ],
)
def test_what_is_wrong_is_told_in_one_line(file: Path, text: str, sentence: str) -> None:
    assert refusal(file, text) == sentence


def test_a_token_of_the_wrong_kind_is_not_repeated(file: Path) -> None:
    sentence = refusal(file, f'[teamup]\ntoken = ["{TOKEN}"]\n')
    assert sentence == "FILE, line 2: teamup.token is wrong: it should be a valid string."


def test_no_such_file(file: Path) -> None:
    assert refusal(file) == (
        "FILE: there is no such file; give --config the path of your kiosk.toml."
    )


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "FILE: is a directory; check the path and its permissions."


def test_a_file_below_a_file(file: Path) -> None:
    file.write_text("")
    assert refusal(file / "kiosk.toml") == (
        "FILE: not a directory; check the path and its permissions."
    )


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_another_encoding(file: Path, encoding: str) -> None:
    file.write_bytes('[camera]\ndevice = "Kamera für Köln"\n'.encode(encoding))
    assert refusal(file) == "FILE: not UTF-8 text; save it again as UTF-8."


def test_utf_16_without_a_mark(file: Path) -> None:
    file.write_bytes('[camera]\ndevice = "a"\n'.encode("utf-16-le"))
    assert re.fullmatch(r"FILE: .+ \(at line 1, column \d\); mend that line .+", refusal(file))


@pytest.mark.parametrize(
    ("variable", "value", "sentence"),
    [
        (
            "KIOSK_TEAMUP__TOKN",
            TOKEN,
            "KIOSK_TEAMUP__TOKN (environment): teamup.tokn is no key of the kiosk; "
            "did you mean token?",
        ),
        (
            "kiosk_teamup__tokn",
            TOKEN,
            "kiosk_teamup__tokn (environment): teamup.tokn is no key of the kiosk; "
            "did you mean token?",
        ),
        (
            "KIOSK_TEAMUP__TOKEN__VALUE",
            TOKEN,
            "KIOSK_TEAMUP__TOKEN__VALUE (environment): teamup.token is wrong: "
            "it should be a valid string.",
        ),
        (
            "KIOSK_TEMUP__TOKEN",
            TOKEN,
            "The environment variable KIOSK_TEMUP__TOKEN belongs to no section of the kiosk; "
            "did you mean teamup?",
        ),
        (
            "KIOSK_TEAMUP",
            f'{{"token": "{TOKEN}"}}',
            "The environment variable KIOSK_TEAMUP names a whole section; "
            "set its keys one by one, as KIOSK_TEAMUP__<KEY>.",
        ),
        (
            "KIOSK_TEAMUP__PROVIDER_ID",
            TOKEN,
            "KIOSK_TEAMUP__PROVIDER_ID (environment): teamup.provider_id is wrong: it should be "
            "a valid integer, unable to parse string as an integer.",
        ),
        (
            "KIOSK_SCANNER__SYMBOLOGIES",
            "",
            "KIOSK_SCANNER__SYMBOLOGIES (environment): scanner.symbologies is wrong: "
            "name at least one.",
        ),
        (
            "KIOSK_MEMBERS__ACCEPT",
            "[pass",
            "KIOSK_MEMBERS__ACCEPT (environment): members.accept is wrong: "
            'write words with commas between them, or ["a", "b"].',
        ),
    ],
)
def test_a_wrong_environment(
    file: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, sentence: str
) -> None:
    monkeypatch.setenv(variable, value)
    assert refusal(file, "[teamup]\nvenue_id = 1\n") == sentence


def test_the_environment_is_blamed_although_the_file_has_the_key(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CAMERA__MIRROR", "perhaps")
    sentence = refusal(file, "[camera]\nmirror = true\n")
    assert sentence.startswith("KIOSK_CAMERA__MIRROR (environment): camera.mirror is wrong: ")


def test_variables_of_others_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "STAFF", "KIOSKS__X", "TEAMUP__TOKEN", "MY_KIOSK_TEAMUP__TOKN"):
        monkeypatch.setenv(name, "x")
    assert load_settings().model_dump() == Settings().model_dump()


# --- what a kiosk needs before it can run -----------------------------------------------------


def test_an_account_is_token_provider_and_venue(file: Path) -> None:
    file.write_text('[teamup]\ntoken = "t"\nprovider_id = 1\nvenue_id = 2\n')
    require_account(load_settings(file), file)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "",
            "FILE: teamup.token is missing; run `kiosk setup`, "
            'or add `token = "…"` under [teamup], '
            "or set KIOSK_TEAMUP__TOKEN.",
        ),
        (
            '[teamup]\ntoken = "t"\nvenue_id = 2\n',
            "FILE: teamup.provider_id is missing; run `kiosk setup`, "
            "or add `provider_id = 123` under [teamup], "
            "or set KIOSK_TEAMUP__PROVIDER_ID.",
        ),
        (
            '[teamup]\ntoken = "t"\nprovider_id = 2\n',
            "FILE: teamup.venue_id is missing; run `kiosk setup`, "
            "or add `venue_id = 123` under [teamup], "
            "or set KIOSK_TEAMUP__VENUE_ID.",
        ),
    ],
)
def test_what_is_missing_is_named(file: Path, text: str, sentence: str) -> None:
    file.write_text(text)
    with pytest.raises(ConfigurationError) as caught:
        require_account(load_settings(file), file)
    assert str(caught.value).replace(str(file), "FILE") == sentence


def test_the_default_path_is_named_when_no_file_was_given() -> None:
    with pytest.raises(ConfigurationError, match=re.escape(str(default_config_path()))):
        require_account(Settings())


def test_a_variable_with_one_underscore_too_few_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KIOSK_TEAMUP_TOKEN", "secret")
    file = tmp_path / "kiosk.toml"
    file.write_text("")
    with pytest.raises(ConfigurationError) as caught:
        load_settings(file)
    assert "did you mean KIOSK_TEAMUP__TOKEN" in str(caught.value)
    assert "secret" not in str(caught.value)
