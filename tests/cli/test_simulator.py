"""`kiosk simulator`: as a process, asked by the kiosk's own commands, ended by a signal."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.cli.conftest import Run
from tests.helpers.patience import PATIENCE_S


@contextmanager
def simulator(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the command; yield the process and its first line. It is ended, if it has not."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "kiosk", "simulator", "--port", "0", *words],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process, process.stdout.readline()
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(PATIENCE_S)
        process.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_until_a_signal_ends_it(number: signal.Signals, run: Run, tmp_path: Path) -> None:
    with simulator("--members", "25", "--token", "abc") as (process, line):
        assert process.stdout is not None
        found = re.match(r"TeamUp simulator at (\S+) \(calm\); Ctrl-C ends it\.\n", line)
        assert found, line
        ids = dict(re.findall(r"(\w+) = (\d+)", process.stdout.readline()))
        config = tmp_path / "kiosk.toml"
        config.write_text(
            f'[teamup]\nbase_url = "{found[1]}"\ntoken = "abc"\n'
            f"provider_id = {ids['provider_id']}\nvenue_id = {ids['venue_id']}\n"
            f'[data]\ndir = "{tmp_path / "data"}"\n'
        )
        assert run("sync", "--config", config).out.startswith("25 customers")
        process.send_signal(number)
        assert process.wait(PATIENCE_S) == 0
        assert process.stdout.read() == "0 check-ins were recorded.\n"


def test_a_scenario_is_played(run: Run, tmp_path: Path) -> None:
    with simulator("--scenario", "bad-token") as (_, line):
        assert "(bad-token)" in line
        address = line.split()[3]
        config = tmp_path / "kiosk.toml"
        config.write_text(
            f'[teamup]\nbase_url = "{address}"\ntoken = "demo-token"\n'
            f'provider_id = 123\nvenue_id = 321\n[data]\ndir = "{tmp_path / "data"}"\n'
        )
        ran = run("sync", "--config", config)
    assert ran.code == 1
    assert "token" in ran.sentence


@pytest.mark.parametrize(("words", "status"), [((), 200), (("--report", "forbidden"), 403)])
def test_the_report_may_be_of_another_kind(words: tuple[str, ...], status: int) -> None:
    with simulator("--members", "25", *words) as (_, line):
        answer = httpx.get(
            f"{line.split()[3]}/reports/attendances/data",
            params={"format": "json"},
            headers={"Authorization": "Bearer demo-token", "TeamUp-Provider-ID": "123"},
            timeout=PATIENCE_S,
            trust_env=False,
        )
    assert answer.status_code == status


@pytest.mark.parametrize("option", ["--scenario", "--report"])
def test_an_unknown_scenario_or_report_is_wrong_usage(run: Run, option: str) -> None:
    ran = run("simulator", option, "sunny")
    assert ran.code == 2
    assert "'sunny' is not one of" in ran.err


def test_a_port_that_is_taken_is_one_sentence(run: Run) -> None:
    with simulator() as (_, line):
        port = line.split(":")[2].split("/")[0]
        before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
        ran = run("simulator", "--port", port, "--members", "20")
        for number, handler in before.items():
            signal.signal(number, handler)
    assert ran.code == 1
    assert port in ran.sentence
