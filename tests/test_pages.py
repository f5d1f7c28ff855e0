"""The pages of `docs`, the README and the changelog: what they name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_paths_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"(?<![\w./~-])((?:kiosk|tests|packaging|resources)/[\w./*-]*[\w*])", text)
    assert [path for path in named if not any(ROOT.glob(path.replace("TAG", "*")))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_tests_are_there(page: Path) -> None:
    """Those that a page names as `path.py::test`; without a path it is that of the one before."""
    found = re.findall(r"`(tests/[\w/]+\.py)?::(test_\w+)", page.read_text(encoding="utf-8"))
    path, missing = "", []
    for given, name in found:
        path = given or path
        if f"def {name}(" not in (ROOT / path).read_text(encoding="utf-8"):
            missing.append(f"{path}::{name}")
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_modules_to_be_run_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = {name.replace(".", "/") for name in re.findall(r"\btests\.[a-z_]+(?:\.[a-z_]+)*", text)}
    there = [
        name
        for name in named
        if (ROOT / f"{name}.py").exists() or (ROOT / name / "__main__.py").exists()
    ]
    assert sorted(there) == sorted(named)


def test_files_named_without_a_folder_are_somewhere() -> None:
    files = {path.name for path in ROOT.rglob("*.py") if ".venv" not in path.parts}
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    named = set(re.findall(r"`(\w+\.py)`", text))
    assert len(named) > 5
    assert named - files == set()
