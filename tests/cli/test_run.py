"""`kiosk run` with a configuration that cannot work: one line, exit code 2, no traceback."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

import kiosk.cli.run as cli_run
from kiosk.app.application import RESTART
from kiosk.simulator.server import Simulator
from tests.cli.conftest import Run
from tests.helpers.kiosk_process import run_command, write_config


def test_a_missing_file_is_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "none.toml"
    ran = run("run", "--config", file)
    assert ran.code == 2
    assert (
        ran.sentence == f"{file}: there is no such file; give --config the path of your kiosk.toml."
    )


@pytest.mark.parametrize(
    ("sections", "words"),
    [
        ({"teamup": {"tokn": "x"}}, ("teamup.tokn", "did you mean token?")),
        ({"camra": {"device": "auto"}}, ("[camra]", "did you mean camera?")),
        (
            {"policy": {"unanswered": "guess"}},
            ("policy.unanswered", "'verify', 'hold' or 'resend'"),
        ),
        ({"teamup": {"provider_id": "many"}}, ("teamup.provider_id", "integer")),
        ({"teamup": {"token": ""}}, ("teamup.token is missing", "KIOSK_TEAMUP__TOKEN")),
        ({"teamup": {"base_url": "http://teamup.example/v2"}}, ("teamup.base_url", "https://")),
    ],
    ids=["unknown key", "unknown section", "bad word", "bad number", "no token", "no TLS"],
)
def test_a_wrong_file_is_told_in_one_line(
    sections: dict[str, dict[str, Any]],
    words: tuple[str, str],
    run: Run,
    tmp_path: Path,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # With one, a kiosk without a token is set up on the screen (tests/app/test_setup.py).
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    config = write_config(tmp_path, simulator, **sections)
    ran = run("run", "--config", config)
    assert ran.code == 2
    assert ran.out == ""
    for part in (str(config), *words):
        assert part in ran.sentence


def test_the_same_from_a_process(tmp_path: Path, simulator: Simulator) -> None:
    config = write_config(tmp_path, simulator, teamup={"token": "", "venue_id": 0})
    ran = run_command("run", "--config", str(config))
    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1
    assert "teamup.venue_id" in ran.stderr


@pytest.mark.parametrize(
    ("sections", "code", "words"),
    [
        (
            {"camera": {"device": "file:/nowhere/film.mp4"}},
            2,
            "camera.device is wrong: There is no file /nowhere/film.mp4",
        ),
        ({"data": {"dir": "/proc/kiosk"}}, 1, "/proc/kiosk"),
    ],
    ids=["camera file", "data folder"],
)
def test_what_this_computer_lacks_is_one_sentence_too(
    sections: dict[str, dict[str, Any]],
    code: int,
    words: str,
    tmp_path: Path,
    simulator: Simulator,
) -> None:
    config = write_config(tmp_path, simulator, **sections)
    ran = run_command("run", "--windowed", "--config", str(config))
    assert ran.returncode == code
    assert "Traceback" not in ran.stderr
    assert words in ran.stderr.splitlines()[-1]


@pytest.mark.parametrize(("mode", "warnings"), [(0o644, 1), (0o600, 0)])
def test_a_token_that_others_may_read_is_warned_of(
    mode: int, warnings: int, tmp_path: Path, simulator: Simulator
) -> None:
    # The missing film ends the kiosk, after it has begun to log.
    config = write_config(tmp_path, simulator, camera={"device": "file:/nowhere/film.mp4"})
    config.chmod(mode)
    ran = run_command("run", "--windowed", "--config", str(config))
    assert ran.returncode == 2
    assert ran.stderr.count(f"run: chmod 600 {config}") == warnings
    log = tmp_path / "data" / "kiosk.log"
    logged = log.read_text(encoding="utf-8") if log.exists() else ""
    assert logged.count("WARNING kiosk.cli.run: ") == warnings
    assert simulator.token not in ran.stderr + logged


def test_a_restart_puts_a_new_kiosk_in_the_place_of_the_old_one(
    run: Run,
    tmp_path: Path,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    config = write_config(tmp_path, simulator)
    config.chmod(0o600)
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(cli_run, "run_kiosk", lambda *_args, **_more: RESTART)
    monkeypatch.setattr(os, "execv", lambda path, argv: begun.append((path, argv)))
    assert run("run", "--config", config).code == RESTART
    assert begun == [(sys.executable, [sys.executable, *sys.orig_argv[1:]])]

    def fails(_path: str, _argv: list[str]) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(os, "execv", fails)
    assert run("run", "--config", config).code == RESTART
    assert "cannot be begun anew by itself: no more processes" in caplog.text
