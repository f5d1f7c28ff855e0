"""A kiosk that crashes leaves no copy of its memory, whatever the system does with others'."""

import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.patience import PATIENCE_S

_PR_GET_DUMPABLE = 3

# The real command line, up to where it would read the configuration; then it waits for its end.
_WAITING = f"""
import ctypes, sys, time
from kiosk import cli

def wait(**_options):
    print(ctypes.CDLL(None).prctl({_PR_GET_DUMPABLE}, 0, 0, 0, 0), flush=True)
    time.sleep({PATIENCE_S})

cli.group.main = wait
cli.main()
"""


def _with_cores_of_any_size() -> None:
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def _crashed(folder: Path, number: signal.Signals) -> tuple[int, str, str]:
    """Kill a command with `number`; return how it ended, its own word, and its limits."""
    process = subprocess.Popen(
        [sys.executable, "-c", _WAITING],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=_with_cores_of_any_size,
    )
    assert process.stdout is not None
    with process.stdout:
        said = process.stdout.readline().strip()
    limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="ascii")
    process.send_signal(number)
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        pid, status = os.waitpid(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return status, said, limits
        time.sleep(0.01)
    process.kill()
    raise AssertionError("the process did not end")


@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGSEGV])
def test_a_crash_leaves_no_core(number: signal.Signals, tmp_path: Path) -> None:
    status, dumpable, limits = _crashed(tmp_path, number)
    assert os.WTERMSIG(status) == number
    assert not os.WCOREDUMP(status)
    assert dumpable == "0"
    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)
    assert list(tmp_path.iterdir()) == []
