"""A clone of this project beside an index on which everybody has published something since."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import distribution, distributions
from pathlib import Path
from typing import Final

import pytest
from packaging.utils import canonicalize_name

from tests.helpers.locks import ROOT, Pin, read_lock
from tests.helpers.package_index import PackageIndex, make_wheel, next_version, sha256
from tests.helpers.patience import PATIENCE_S

PROGRAMS: Final = ("cat", "dirname", "rm", "sh", "sha256sum")
"""All that prepare.sh may run beside Python: no apt-get, so no test installs system packages."""


PYTHON: Final = """#!/bin/sh
# The Python of a system whose venv brings the oldest pip.
{python} "$@" || exit
[ "$1 $2" != "-m venv" ] || "$3/bin/python" -m pip install --quiet --no-index {pip}
"""


@dataclass(slots=True)
class Clone:
    """What prepare.sh needs of this project, in `folder`, with an index of its own."""

    folder: Path
    index: PackageIndex
    environment: dict[str, str]

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command there to its end."""
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )

    def installed(self) -> dict[str, str]:
        """Return name and version of what is in its .venv."""
        (packages,) = self.folder.glob(".venv/lib/python3.*/site-packages")
        found = distributions(path=[str(packages)])
        return {canonicalize_name(one.name): one.version for one in found}


def oldest_pip() -> Path:
    """Return the wheel of the oldest pip, which prepare.sh --dev leaves in the environment."""
    wheels = list(Path(sys.prefix, "oldest-pip").glob("pip-*.whl"))
    assert len(wheels) == 1, "run packaging/prepare.sh --dev"
    return wheels[0]


@pytest.fixture
def clone(tmp_path: Path) -> Iterator[Clone]:
    """A clone whose locks pin the files of an index that has gone on since.

    Every pinned package is there with its real needs and extras, and each also in a newer version,
    and once more in the pinned version as a file that the lock does not know, which pip would
    prefer. What builds the command `kiosk` is there whole, of the rest there is no code.
    """
    folder = tmp_path / "clone"
    for part in ("kiosk", "packaging", "resources"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / part, folder / part)
    index = PackageIndex(tmp_path / "index")
    for lock in ("kiosk", "build", "demo", "notices", "dev"):
        pins = [pin for pin in read_lock(lock) if pin.holds()]
        lines = [_publish(pin, index, code=lock == "build") for pin in pins]
        (folder / "packaging" / "locks" / f"{lock}.txt").write_text("".join(lines))
    shutil.copy(oldest_pip(), index.wheels)
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in PROGRAMS:
        where = shutil.which(name)
        assert where is not None, name
        (programs / name).symlink_to(where)
    python = PYTHON.format(
        python=getattr(sys, "_base_executable", sys.executable), pip=oldest_pip()
    )
    (programs / "python3").write_text(python)
    (programs / "python3").chmod(0o755)
    with index.served():
        environment = {
            "PATH": str(programs),
            "HOME": str(tmp_path),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_CACHE_DIR": str(tmp_path / "cache"),
            "PIP_INDEX_URL": index.url,
            "NO_PROXY": "127.0.0.1",
        }
        yield Clone(folder, index, environment)


def _publish(pin: Pin, index: PackageIndex, *, code: bool) -> str:
    """Put a package on the index in all its forms; return the line of a lock for the pinned one."""
    installed = distribution(pin.name)
    assert installed.version == pin.version, f"{pin.name}: run packaging/prepare.sh --dev"
    wheel = make_wheel(installed, index.wheels, version=pin.version, code=code)
    make_wheel(installed, index.wheels, version=next_version(pin.version))
    make_wheel(installed, index.wheels, version=pin.version, build="1")
    return f"{pin.name}=={pin.version} --hash={sha256(wheel)}\n"
