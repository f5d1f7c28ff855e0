"""Certificates that the environment names: used where they can be, and else a sentence."""

import os
import ssl
from pathlib import Path

import certifi
import pytest

from kiosk.core.errors import ConfigurationError
from kiosk.teamup.http.tls import tls_context
from tests.helpers.kiosk_process import KioskProcess, run_command

PEM = Path(__file__).parents[1] / "self_signed.pem"
FILE, FOLDER, KEYS = "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"


@pytest.fixture(autouse=True)
def _none_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (FILE, FOLDER, KEYS):
        monkeypatch.delenv(name, raising=False)


def _certificates() -> list[str]:
    return [str(one["serialNumber"]) for one in tls_context().get_ca_certs()]


def test_the_usual_roots_and_those_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = _certificates()
    assert len(usual) > 1
    one = tmp_path / "one.pem"
    text = Path(certifi.where()).read_text(encoding="utf-8")
    end = "-----END CERTIFICATE-----\n"
    one.write_text(text.split(end)[0] + end, encoding="utf-8")
    monkeypatch.setenv(FILE, str(one))
    assert len(_certificates()) == 1
    monkeypatch.setenv(FILE, "")
    assert _certificates() == usual


def test_a_folder_as_openssl_wants_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "0a1b2c3d.0").write_bytes(PEM.read_bytes())
    monkeypatch.setenv(FOLDER, f"/proc/nope{os.pathsep}{tmp_path}")
    assert tls_context().verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize(
    ("variable", "path"),
    [
        (FILE, "/proc/nope"),
        (FILE, "/dev/null"),
        (FILE, "/"),
        (FILE, __file__),
        (FOLDER, "/proc/nope"),
        (FOLDER, "/dev/null"),
        (FOLDER, str(Path(__file__).parent)),
        (KEYS, "/proc/nope/keys"),
    ],
)
def test_what_holds_no_certificates_is_named(
    variable: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, path)
    with pytest.raises(ConfigurationError) as caught:
        tls_context()
    assert f"The environment variable {variable} names {path}, which" in str(caught.value)


def test_the_file_and_not_the_keys_are_blamed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FILE, certifi.where())
    monkeypatch.setenv(KEYS, "/proc/nope/keys")
    with pytest.raises(ConfigurationError, match=f"variable {KEYS} names /proc/nope/keys"):
        tls_context()


def _broken(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """Return a configuration, and the environment of a kiosk whose certificates are gone."""
    config = tmp_path / "kiosk.toml"
    config.write_text(
        '[teamup]\nbase_url = "https://127.0.0.1:9/api/v2"\ntoken = "s3cr3t-token"\n'
        'provider_id = 1\nvenue_id = 1\n[camera]\ndevice = "none"\n'
        f'[data]\ndir = "{tmp_path / "data"}"\n'
    )
    config.chmod(0o600)
    return config, os.environ | {FILE: "/proc/nope", "QT_QPA_PLATFORM": "offscreen"}


SENTENCE = "The environment variable SSL_CERT_FILE names /proc/nope, which cannot be used"


def test_the_kiosk_starts_all_the_same_and_says_it(tmp_path: Path) -> None:
    config, environment = _broken(tmp_path)
    kiosk = KioskProcess(config, environment)
    try:
        kiosk.start()
        kiosk.wait_until(lambda: SENTENCE in kiosk.log, "it said so")
        assert kiosk.end() == 0
    finally:
        kiosk.abandon()
    assert "Traceback" not in kiosk.log


@pytest.mark.parametrize("command", ["sync", "doctor"])
def test_every_command_says_it_in_one_sentence(command: str, tmp_path: Path) -> None:
    config, environment = _broken(tmp_path)
    ran = run_command(command, "--config", str(config), environment=environment)
    assert "Traceback" not in ran.stderr
    if command == "doctor":
        assert f"FAIL  network: {SENTENCE}" in ran.stdout
        assert ran.returncode == 1
    else:
        assert ran.returncode == 2
        assert SENTENCE in ran.stderr.splitlines()[-1]
