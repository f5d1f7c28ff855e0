"""Nonsense from the command line, the file and the environment: one sentence, never a traceback.

Each case is a process of its own, since most of it is about what a process is given.
"""

import json
import os
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.teamup.making import a_checkin

NAME = "José Núñez علی 😀"
FAR_TOO_LONG = "9" * 5000


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration with one check-in in its data folder."""
    file = tmp_path / "kiosk.toml"
    file.write_text(
        '[teamup]\nbase_url = "https://127.0.0.1:9/api/v2"\ntoken = "s3cr3t-token"\n'
        f'provider_id = 123\nvenue_id = 321\n[data]\ndir = "{tmp_path / "data"}"\n',
        encoding="utf-8",
    )
    file.chmod(0o600)
    (tmp_path / "data").mkdir()
    database = Database(tmp_path / "data" / "kiosk.sqlite3")
    why = "TeamUp says: “naïve”."
    SqliteOutbox(database).record(replace(a_checkin(), customer_name=NAME, error=why), window=None)
    database.close()
    return file


def kiosk(
    line: str, folder: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a line of shell in `folder`, in which `$K` is `kiosk`; its output is no traceback."""
    ran = subprocess.run(
        ["sh", "-c", line],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "K": f"{shlex.quote(sys.executable)} -m kiosk",
            "C": "--config kiosk.toml",
            "QT_QPA_PLATFORM": "offscreen",
            **(environment or {}),
        },
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    for said in (ran.stdout, ran.stderr):
        assert b"Traceback" not in said, said.decode(errors="replace")
        assert b"Exception ignored" not in said, said.decode(errors="replace")
    return ran


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (f"$K pass {'9' * 400} -o p $C", "number is between 1 and"),
        (f"$K pass {FAR_TOO_LONG} -o p $C", "number is between 1 and"),
        ("$K pass 99999999999999999999 -o p $C", "number is between 1 and"),
        ("$K pass --rotate --accept-old-until 9999-12-31 $C", "has no day after it"),
        ("$K pass --import-keys / $C", "cannot be read"),
        ("$K pin --config new.toml <&-", "stopped."),
        ("$K setup --config new.toml <&-", "stopped."),
        ("$K queue list --config /", "directory"),
        (f"$K scan {'a' * 5000}", "cannot be opened"),
        ("$K queue retry nobody $C >&-", "nobody"),
        ("echo x | $K setup --config new.toml --base-url https://xn--a/", "not a web address"),
        ("echo x | $K setup --config new.toml --base-url https://a..b/", "cannot be reached"),
        ("HTTPS_PROXY=http://a..b:1 $K sync $C", "cannot be reached"),
        ("KIOSK_DATA_DIR='~nobody-here/x' $K queue list", "KIOSK_DATA_DIR (environment)"),
    ],
)
def test_a_command(line: str, says: str, config: Path) -> None:
    ran = kiosk(line, config.parent)
    assert ran.returncode != 0
    assert says in ran.stderr.decode()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"[teamup]\nvenue_id = {FAR_TOO_LONG}", "line 2: a number has far too many digits"),
        (f"x = {'[' * 20_000}", "brackets"),
        ('[data]\ndir = "~nobody-here/x"', "line 2: data.dir is wrong: must be a path; there is"),
        ('[data]\ndir = "a\\u0000b"', "line 2: data.dir is wrong: must be a path, which holds no"),
        ('[screen]\nlogo = "~nobody-here/x.png"', "screen.logo is wrong: must be a path"),
        ('[screen]\nlogo = "a\\u0000b.png"', "screen.logo is wrong: must be a path"),
        ('[camera]\ndevice = "file:~nobody-here/x"', "camera.device is wrong: must be a path"),
        ('[scanner]\nserial = "a\\u0000b"', "scanner.serial is wrong: must be a path"),
    ],
)
def test_a_configuration(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text(text + "\n", encoding="utf-8")
    for command in ("queue list", "run --windowed"):
        ran = kiosk(f"$K {command} --config wrong.toml", tmp_path)
        assert ran.returncode == 2
        (line,) = ran.stderr.decode().splitlines()
        assert says in line


@pytest.mark.parametrize(
    ("variable", "value", "command", "code", "says"),
    [
        ("HTTPS_PROXY", "http://", "sync", 2, "HTTPS_PROXY is not a web address"),
        ("HTTPS_PROXY", "nonsense.invalid", "sync", 1, "the proxy nonsense.invalid"),
        ("HTTPS_PROXY", "socks5://x:1", "sync", 2, "HTTPS_PROXY names a kind of proxy"),
        ("SSL_CERT_FILE", "/gone/x.pem", "sync", 2, "SSL_CERT_FILE names /gone/x.pem"),
        ("SSL_CERT_FILE", "/etc/passwd", "sync", 2, "there is no certificate in it"),
        ("SSL_CERT_FILE", "/gone/x.pem", "doctor", 1, "SSL_CERT_FILE names /gone/x.pem"),
        ("QT_QPA_PLATFORM", "nonsense", "doctor", 2, "(QT_QPA_PLATFORM=nonsense)"),
        ("QT_QPA_PLATFORM", "nonsense", "run", 2, "(QT_QPA_PLATFORM=nonsense)"),
        ("XDG_STATE_HOME", "rel", "queue list", 0, ""),
        ("HOME", "", "queue list", 0, ""),
        ("LC_ALL", "nonsense", "queue list", 0, ""),
        ("TZ", "Nowhere/Land", "queue list", 0, ""),
        ("TMPDIR", "/gone", "queue list", 0, ""),
        ("XDG_RUNTIME_DIR", "/proc/gone", "queue list", 0, ""),
        ("QT_SCALE_FACTOR", "nonsense", "doctor", 1, "screen"),
        ("KIOSK_SCREEN__VOLUME", "loud", "queue list", 2, "KIOSK_SCREEN__VOLUME (environment)"),
    ],
)
def test_a_broken_environment(
    variable: str, value: str, command: str, code: int, says: str, config: Path
) -> None:
    words, *rest = command.partition(" ")
    line = f"$K {words}{''.join(rest)} $C"
    ran = kiosk(line, config.parent, {"XDG_STATE_HOME": "", variable: value})
    said = (ran.stdout + ran.stderr).decode()
    assert ran.returncode == code, said
    assert says in said
    assert "Errno" not in said


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_of_another_encoding_gets_replacements(encoding: str, config: Path) -> None:
    environment = {"PYTHONIOENCODING": encoding}
    ran = kiosk("$K queue list $C", config.parent, environment)
    assert (ran.returncode, ran.stderr) == (0, b"")
    said = ran.stdout.decode(encoding)
    assert NAME.encode(encoding, "replace").decode(encoding) in said
    ran = kiosk("$K queue list --json $C", config.parent, environment)
    assert json.loads(ran.stdout.decode(encoding))["error"] == "TeamUp says: “naïve”."


def test_the_checks_are_told_on_any_terminal(config: Path) -> None:
    environment = {"PYTHONIOENCODING": "ascii"}
    ran = kiosk("$K doctor --json $C", config.parent, environment)
    names = [json.loads(line)["name"] for line in ran.stdout.decode("ascii").splitlines()]
    assert {"disk", "token"} <= set(names)
    assert b"FAIL  token: " in kiosk("$K doctor $C", config.parent, environment).stdout


def test_utf_8_stays_as_it_is(config: Path) -> None:
    environment = {"PYTHONIOENCODING": "utf-8"}
    assert NAME in kiosk("$K queue list $C", config.parent, environment).stdout.decode()
    ran = kiosk("$K queue list --json $C", config.parent, environment)
    assert "“naïve”" in ran.stdout.decode()


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_open_to_nowhere(closed: str, config: Path) -> None:
    """Or the database would be opened under a number that others write to."""
    for command in ("queue list", "queue export out.csv"):
        assert kiosk(f"$K {command} $C {closed}", config.parent).returncode == 0
    assert NAME in (config.parent / "out.csv").read_text(encoding="utf-8-sig")
    looks = "import os, sys; sys.argv = ['kiosk', '--version']; from kiosk import cli\n"
    looks += "cli.group.main = lambda **_: None\n"
    looks += "import contextlib\nwith contextlib.suppress(SystemExit): cli.main()\n"
    looks += "[os.fstat(number) for number in range(3)]\n"
    looks += "assert None not in (sys.stdin, sys.stdout, sys.stderr)\n"
    code = f"{shlex.quote(sys.executable)} -c {shlex.quote(looks)} {closed}"
    assert kiosk(code, config.parent).returncode == 0
