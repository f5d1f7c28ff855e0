"""`kiosk doctor`: what it prints, and its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.simulator.server import Simulator
from tests.cli.conftest import Run
from tests.helpers.barcodes import showing
from tests.helpers.kiosk_process import write_config
from tests.helpers.patience import PATIENCE_S

NAMES = [
    *("disk", "database", "backup", "damage", "journal", "crashes", "screen", "letters", "camera"),
    *("decoders", "sound", "scanner", "codes", "pin", "secrets"),
    *("token-expiry", "token", "check-ins", "provider", "venue", "clock", "read-back", "fields"),
]

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    # Where there is no sound server Qt says so, once, in its own words.
    pytest.mark.qt_log_ignore("PulseAudioService"),
]


@pytest.fixture
def good(tmp_path: Path, simulator: Simulator) -> Path:
    """A configuration in which nothing that must be is missing."""
    picture = tmp_path / "phone.png"
    showing("x").save(picture)
    return write_config(tmp_path, simulator, camera={"device": f"file:{picture}"})


def test_all_is_well(run: Run, good: Path) -> None:
    ran = run("doctor", "--config", good)
    assert (ran.code, ran.err) == (0, "")
    marks = [line.split()[0] for line in ran.out.splitlines() if not line.startswith("      ")]
    assert "FAIL" not in marks
    assert len(marks) == len(NAMES)
    assert "ok    camera: A file stands in for it" in ran.out
    assert "note  pin: No staff PIN is set" in ran.out
    assert "      → Run `kiosk pin`." in ran.out


def test_programs_read_a_json_line_for_each_check(run: Run, good: Path) -> None:
    ran = run("doctor", "--json", "--config", good)
    checks = [json.loads(line) for line in ran.out.splitlines()]
    assert [check["name"] for check in checks] == NAMES
    assert [set(check) for check in checks] == [{"name", "ok", "must", "text", "remedy"}] * len(
        NAMES
    )
    assert all(check["ok"] for check in checks if check["must"])
    assert ran.code == 0


def test_a_failure_is_marked_and_ends_with_one(
    run: Run, tmp_path: Path, simulator: Simulator
) -> None:
    config = write_config(tmp_path, simulator, teamup={"venue_id": 999})
    ran = run("doctor", "--config", config)
    assert ran.code == 1
    assert "FAIL  venue: The account has no venue 999.\n      → Correct teamup.venue_id" in ran.out
    ran = run("doctor", "--json", "--config", config)
    assert ran.code == 1


def test_without_a_configuration_it_says_what_is_missing(run: Run, tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[data]\ndir = "{tmp_path}"\n')
    ran = run("doctor", "--config", config)
    assert ran.code == 1
    assert "FAIL  account:" in ran.out
    assert "teamup.token is missing" in ran.out


def test_as_a_process_without_a_display(good: Path) -> None:
    environment = dict(os.environ)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--config", str(good)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "note  screen: There is no display here." in ran.stdout
    assert "Traceback" not in ran.stderr
