"""What the locks must be, read from them and from what the installed packages say they need."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from itertools import product
from pathlib import Path
from typing import Any, Final

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.locks import LOCKS, ROOT, Pin, read_lock

ORDER: Final = ("kiosk", "build", "demo", "notices", "dev")
"""The locks as they are installed: each may count on those before it."""

SYSTEMS: Final = tuple(product(("3.11", "3.12", "3.13", "3.14"), ("x86_64", "aarch64")))
"""Python and machine, as packaging/prepare.sh admits them."""

HASH: Final = re.compile(r"sha256:[0-9a-f]{64}\Z")


def environment(python: str, machine: str) -> dict[str, str]:
    """Return the marker variables of a system that the locks are for."""
    return {key: str(value) for key, value in default_environment().items()} | {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "os_name": "posix",
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
        "platform_system": "Linux",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "linux",
    }


def asked_for() -> dict[str, list[Requirement]]:
    """Return what pyproject.toml wants of each lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups: dict[str, list[Any]] = project["dependency-groups"]
    wanted = {
        "kiosk": project["project"]["dependencies"],
        "build": [*project["build-system"]["requires"], *groups["build"]],
        "demo": project["project"]["optional-dependencies"]["demo"],
        "notices": project["project"]["optional-dependencies"]["notices"],
        "dev": groups["dev"],
    }
    return {
        lock: [Requirement(line) for line in lines if isinstance(line, str)]
        for lock, lines in wanted.items()
    }


def needs(
    roots: Iterable[Requirement], pins: Iterable[Pin], system: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield each package needed on `system` by `roots`, and what is wrong with its pin (or "").

    What a package that is not installed here needs cannot be read here. It is pinned for other
    systems alone, and its own needs are seen when the tests run there (and by packaging/lock.py).
    """
    held = {pin.name: pin for pin in pins if pin.holds(system)}
    waiting = [(root, "") for root in roots]
    seen: set[tuple[str, str]] = set()
    while waiting:
        need, extra_of_parent = waiting.pop()
        name = canonicalize_name(need.name)
        if need.marker and not need.marker.evaluate(system | {"extra": extra_of_parent}):
            continue
        pin = held.get(name)
        if pin is None:
            yield name, f"{need} is not pinned"
            continue
        fits = need.specifier.contains(pin.version, prereleases=True)
        yield name, "" if fits else f"{need} is pinned to {pin.version}"
        for extra in {"", *need.extras}:
            if (name, extra) not in seen:
                seen.add((name, extra))
                waiting += [(one, extra) for one in _requires(pin)]


def _requires(pin: Pin) -> list[Requirement]:
    try:
        installed = distribution(pin.name)
    except PackageNotFoundError:
        assert not pin.holds(), f"{pin.name} is pinned and not installed: run packaging/prepare.sh"
        return []
    return [Requirement(line) for line in installed.requires or ()]


@pytest.mark.parametrize(("python", "machine"), SYSTEMS)
@pytest.mark.parametrize("lock", ORDER)
def test_the_locks_pin_all_that_is_needed(lock: str, python: str, machine: str) -> None:
    before = ORDER[: ORDER.index(lock) + 1]
    pins = [pin for name in before for pin in read_lock(name)]
    roots = [root for name in before for root in asked_for()[name]]
    wrong = [words for _, words in needs(roots, pins, environment(python, machine)) if words]
    assert wrong == []


def test_a_missing_pin_is_noticed() -> None:
    pins = [pin for name in ORDER for pin in read_lock(name) if pin.name != "coverage"]
    roots = [root for wanted in asked_for().values() for root in wanted]
    wrong = {words for _, words in needs(roots, pins, environment("3.11", "x86_64")) if words}
    assert len(wrong) == 1
    assert wrong.pop().startswith("coverage[toml]")  # asked for with an extra, by pytest-cov


def test_nothing_is_pinned_that_nobody_needs() -> None:
    systems = [environment(*one) for one in SYSTEMS]
    pins = [pin for name in ORDER for pin in read_lock(name)]
    roots = [root for wanted in asked_for().values() for root in wanted]
    needed = {name for system in systems for name, _ in needs(roots, pins, system)}
    # Who needs what is pinned for other systems alone may not be installed here.
    assert {pin.name for pin in pins if pin.holds()} - needed == set()


def test_every_pin_has_a_hash_and_stands_once() -> None:
    pins = [pin for name in ORDER for pin in read_lock(name)]
    assert len({pin.name for pin in pins}) == len(pins)
    for pin in [*pins, *read_lock("oldest-pip")]:
        assert pin.hashes, pin.name
        assert all(HASH.match(found) for found in pin.hashes), pin.name


def test_a_kiosk_carries_no_tools_of_development_and_no_simulator() -> None:
    tools = {
        canonicalize_name(tool.name)
        for lock in ("demo", "notices", "dev")
        for tool in asked_for()[lock]
    }
    assert tools & {pin.name for pin in read_lock("kiosk")} == set()


def test_the_locks_name_no_registry() -> None:
    for lock in LOCKS.glob("*.txt"):
        text = lock.read_text(encoding="utf-8")
        assert not re.search(r"://|index-url|find-links", text), lock.name


def imported(folder: Path) -> dict[str, Path]:
    """Return the modules from outside that a package imports, each with a file that does."""
    found: dict[str, Path] = {}
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [each.name for each in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            else:
                continue
            found |= {name.partition(".")[0]: file for name in names}
    ours = {*sys.stdlib_module_names, folder.name}
    return {name: file for name, file in found.items() if name not in ours}


def test_the_kiosk_imports_nothing_that_is_not_installed_with_it() -> None:
    """A computer of a developer has more than a gym's: what tests need is there, too."""
    installed = {pin.name for lock in ("kiosk", "demo", "notices") for pin in read_lock(lock)}
    makers = packages_distributions()
    stray = {
        name: str(file)
        for name, file in imported(ROOT / "kiosk").items()
        if not installed & {canonicalize_name(maker) for maker in makers.get(name, [])}
    }
    assert stray == {}
