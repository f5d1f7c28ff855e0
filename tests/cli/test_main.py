"""The command line as a whole: help, exit codes, and one sentence for each known failure."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from kiosk import __version__
from kiosk.cli import COMMANDS, group
from tests.cli.conftest import Run
from tests.helpers.kiosk_process import run_command


def test_python_m_kiosk_is_the_command() -> None:
    ran = run_command("--version")
    assert (ran.returncode, ran.stdout.strip()) == (0, f"kiosk, version {__version__}")


def test_the_command_is_installed() -> None:
    program = Path(sys.executable).with_name("kiosk")
    ran = subprocess.run([program, "--help"], capture_output=True, text=True, check=False)
    assert ran.returncode == 0
    assert "Check-in kiosk for gyms that use TeamUp" in ran.stdout


def test_help_lists_every_command_with_what_it_does(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    for name in COMMANDS:
        assert f"  {name} " in ran.out


@pytest.mark.parametrize(
    "words",
    [
        *([name] for name in COMMANDS),
        *(["queue", name] for name in ("list", "retry", "dismiss", "export")),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("switch", ["-h", "--help"])
def test_every_command_has_help(words: list[str], switch: str, run: Run) -> None:
    ran = run(*words, switch)
    assert ran.code == 0
    assert " ".join(["kiosk", *words]) in ran.out.splitlines()[0]


WITHOUT_DEMO_PACKAGES = """
import sys
sys.modules |= dict.fromkeys(("starlette", "uvicorn"))  # as if they were not installed
from kiosk.cli import main
sys.argv[0] = "kiosk"
main()
"""


def _without_demo_packages(*words: str) -> subprocess.CompletedProcess[str]:
    """Run `kiosk` where only what a gym's kiosk needs is installed."""
    command = [sys.executable, "-c", WITHOUT_DEMO_PACKAGES, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("words", [(), ("--help",), ("--members", "30")], ids=" ".join)
@pytest.mark.parametrize("name", ["demo", "simulator"])
def test_what_needs_the_demo_packages_says_so_in_a_sentence(
    name: str, words: tuple[str, ...]
) -> None:
    ran = _without_demo_packages(name, *words)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        f"kiosk: `kiosk {name}` needs packages that are not installed; run "
        "`sh packaging/prepare.sh --demo` in the kiosk's folder, or install the kiosk's wheel with "
        "its extra `demo`.\n"
    )


def test_all_other_commands_do_without_the_demo_packages() -> None:
    listed = _without_demo_packages("--help")
    assert listed.returncode == 0, listed.stderr
    for name in COMMANDS:
        assert f"  {name} " in listed.stdout
        if name not in ("demo", "simulator"):
            ran = _without_demo_packages(name, "--help")
            assert (ran.returncode, ran.stderr) == (0, "")


def test_without_what_draws_its_codes_the_demo_alone_is_missing() -> None:
    program = WITHOUT_DEMO_PACKAGES.replace('("starlette", "uvicorn")', '("zxingcpp",)')
    for words, code in (("--help", 0), ("scan --help", 0), ("demo", 2)):
        command = [sys.executable, "-c", program, *words.split()]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ran.returncode == code, ran.stderr
        assert "Traceback" not in ran.stderr
    assert ran.stderr.startswith("kiosk: `kiosk demo` needs packages that are not installed; ")


def test_a_command_that_does_not_exist_is_wrong_usage(run: Run) -> None:
    ran = run("dance")
    assert ran.code == 2
    assert "No such command 'dance'" in ran.err


def test_an_interrupted_command_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(group, "main", interrupted)
    assert run().code == 130


def test_a_question_nobody_answers_ends_the_command(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def aborted(**_options: object) -> None:
        raise click.Abort

    monkeypatch.setattr(group, "main", aborted)
    ran = run()
    assert (ran.code, ran.sentence) == (130, "stopped.")


@pytest.mark.parametrize("words", [["--help"], ["queue", "list"]], ids=" ".join)
def test_output_that_cannot_be_written_is_one_sentence(words: list[str], tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "KIOSK_DATA_DIR": str(tmp_path)},
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr == (
        "kiosk: the output could not be written (No space left on device); free some space, "
        "then try again.\n"
    )


def test_a_reader_that_has_seen_enough_is_no_failure_worth_words(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "kiosk", "--help"],
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "KIOSK_DATA_DIR": str(tmp_path)},
            check=False,
        )
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (1, "")
