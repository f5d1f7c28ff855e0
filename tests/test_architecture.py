"""What holds for the project as a whole: layers, sizes, versions, the lock, and Qt itself."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

import kiosk

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "kiosk").rglob("*.py"))
LONGEST = 300

PIN = re.compile(r"([A-Za-z0-9._-]+)==([^\s;\\]+)")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\Z")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """The content of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked() -> Iterator[tuple[str, str, list[str]]]:
    """Yield name, version and hashes of each pin in requirements.lock."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            pin = PIN.match(line)
            assert pin, f"not a pin: {line[:80]}"
            yield canonicalize_name(pin[1]), pin[2], re.findall(r"--hash=\S+", line)


def test_imports_point_inward() -> None:
    # In a process of its own: import-linter sets logging up anew, which silences every logger.
    lint = (
        "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    )
    done = subprocess.run(
        [sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_needs_a_table_of_contents(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_the_version_is_said_once(project: dict[str, Any]) -> None:
    assert kiosk.__version__ == project["project"]["version"]


def test_the_lock_pins_every_dependency(project: dict[str, Any]) -> None:
    pins = {name: version for name, version, _ in locked()}
    wanted = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *project["build-system"]["requires"],
    ]
    for requirement in map(Requirement, wanted):
        name = canonicalize_name(requirement.name)
        assert name in pins, f"{name} is not in requirements.lock"
        assert requirement.specifier.contains(pins[name]), f"{name}=={pins[name]}"


def test_every_pin_is_checked_against_a_hash_and_stands_once() -> None:
    pins = list(locked())
    assert len({name for name, _, _ in pins}) == len(pins)
    for name, _, hashes in pins:
        assert hashes, name
        assert all(HASH.match(found) for found in hashes), name


def test_the_lock_names_no_registry() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


def test_qt_does_not_drop_references_to_none() -> None:
    """PySide6 6.12.0 drops one at every void call under Python 3.11, and dies of it in minutes."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100
