"""Runs commands as the shell does, in this process, and keeps what they said."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.cli import main
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from tests.helpers.front_door import todays_gym
from tests.helpers.kiosk_process import write_config


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line on standard error; fails when there is more or less."""
        (line,) = self.err.splitlines()
        assert line.startswith("kiosk: ")
        return line.removeprefix("kiosk: ")


class Run(Protocol):
    def __call__(self, *arguments: object) -> Ran: ...


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk` with these arguments."""

    def run_main(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        code = ended.value.code
        assert isinstance(code, int)
        assert "Traceback" not in said.err
        return Ran(code, said.out, said.err)

    return run_main


@pytest.fixture
def gym() -> Gym:
    return todays_gym()


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, report_lag_s=0.1, requests_per_minute=0) as running:
        yield running


@pytest.fixture
def config(simulator: Simulator, tmp_path: Path) -> Path:
    """A configuration file for the simulated gym."""
    return write_config(tmp_path, simulator)
