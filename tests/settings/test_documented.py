"""The documentation of the configuration: every key, the true defaults, nothing else."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kiosk.settings.load import load_settings
from kiosk.settings.schema import Settings

ROOT = Path(__file__).parents[2]
COMPLETE = ROOT / "docs" / "configuration.md"
README = ROOT / "README.md"
EXAMPLES = {("teamup", "provider_id"), ("teamup", "venue_id")}


def block(page: Path) -> str:
    """The listing of keys in `page`: its last block of TOML."""
    found = re.findall(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    return str(found[-1])


def keys(tree: dict[str, dict[str, Any]]) -> set[tuple[str, str]]:
    return {(section, key) for section, values in tree.items() for key in values}


def test_every_key_is_listed() -> None:
    there = {(section, key) for section, values in Settings() for key in type(values).model_fields}
    assert keys(tomllib.loads(block(COMPLETE))) == there


@pytest.mark.parametrize("page", [COMPLETE, README], ids=lambda page: page.name)
def test_the_defaults_are_as_documented(page: Path, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(block(page), encoding="utf-8")
    documented, true = load_settings(file), Settings()
    for section, key in keys(tomllib.loads(block(page))) - EXAMPLES:
        assert getattr(getattr(documented, section), key) == getattr(getattr(true, section), key), (
            f"{section}.{key}"
        )


def test_the_readme_leads_to_every_page() -> None:
    text = README.read_text(encoding="utf-8")
    pages = sorted(page.name for page in (ROOT / "docs").glob("*.md"))
    assert [page for page in pages if f"(docs/{page})" not in text] == []


@pytest.mark.parametrize(
    "page", [README, *sorted((ROOT / "docs").rglob("*.md"))], ids=lambda page: page.name
)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []
