"""The page *Device → Check everything*."""

import ast
from pathlib import Path

import pytest

import kiosk
from kiosk.core.device_page import CheckResult
from kiosk.ui.staff.device.health_view import check_text


def _names_of_checks() -> set[str]:
    """Return what the checks in the code are called, where that is written out."""
    names = set()
    for file in Path(kiosk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Name("CheckResult"), [ast.Constant(str(name)), *_]):
                    names.add(name)
    return names


@pytest.mark.usefixtures("qapp")
def test_every_check_has_a_title_for_people() -> None:
    names = _names_of_checks()
    assert {"camera", "damage", "journal", "keyring"} <= names
    untitled = {
        name for name in names if check_text(CheckResult(name, True, True, "")).startswith(name)
    }
    assert not untitled
