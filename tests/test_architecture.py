"""What holds for the project as a whole: layers, versions, and Qt itself."""

import subprocess
import sys
import tomllib
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import grimp
import pytest
from PySide6.QtCore import QObject

import kiosk

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """The content of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


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


def test_no_modules_import_each_other() -> None:
    # Imports within functions count as well: they are how a cycle is hidden.
    graph = grimp.build_graph("kiosk", cache_dir=None)
    imported = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    package = Path(kiosk.__file__).parent
    assert len(imported) == len([*package.rglob("*.py")])  # the graph leaves no module out
    TopologicalSorter(imported).prepare()


def test_the_version_is_said_once(project: dict[str, Any]) -> None:
    assert kiosk.__version__ == project["project"]["version"]


def test_qt_does_not_drop_references_to_none() -> None:
    """PySide6 6.12.0 drops one at every void call under Python 3.11, and dies of it in minutes."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100
