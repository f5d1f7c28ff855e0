"""Root's half of `kiosk update`, with programs that do as told in place of apt and systemd."""

import importlib.util
import json
import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from tests.helpers.locks import ROOT

OLD: Final = "0.2.0"
NEW: Final = "0.3.0"
PROGRAMS: Final = {
    "dpkg-query": f"echo {OLD}",
    "dpkg": f'[ "$2" = {NEW} ]',
    "apt-cache": f'if [ "$1" = policy ]; then echo "  Candidate: {NEW}"; '
    'else printf "X-Changes:\\n ### Added\\n .\\n - More.\\nSize: 1\\n"; fi',
    "apt-get": f'case "$1" in download) : > turnstile-kiosk_{OLD}_amd64.deb ;; esac',
    "systemctl": 'case "$4" in NRestarts) echo 0 ;; *) echo active ;; esac',
}

Run = Callable[..., dict[str, str]]


@pytest.fixture
def helper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    path = ROOT / "packaging/debian/update_helper.py"
    spec = importlib.util.spec_from_file_location("update_helper", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sources = tmp_path / "kiosk.sources"
    sources.touch()
    for name, value in {
        "REQUEST": tmp_path / "request",
        "FOLDER": tmp_path / "answers",
        "SOURCES": sources,
        "LOOK_S": 0.0,
        "STAYS_S": 0.0,
    }.items():
        monkeypatch.setattr(module, name, value)
    return module


@pytest.fixture
def run(helper: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Ask for something, with other programs where they are given; return the answer."""

    def asked(wish: str, **others: str) -> dict[str, str]:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        for name, does in (
            PROGRAMS | {key.replace("_", "-"): v for key, v in others.items()}
        ).items():
            program = folder / name
            program.write_text(
                f'#!/bin/sh\necho "{name} $*" >> {tmp_path}/done\n{does}\n', encoding="utf-8"
            )
            program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.defpath}")
        monkeypatch.setattr("sys.argv", ["update-helper"])
        if wish == "--automatic":
            monkeypatch.setattr("sys.argv", ["update-helper", wish])
        else:
            (tmp_path / "request").write_text(f"{wish} 7\n", encoding="ascii")
        assert helper.main() == 0
        answer: dict[str, str] = json.loads((tmp_path / "answers/state.json").read_text())
        return answer

    return asked


def commands(tmp_path: Path, name: str) -> list[str]:
    """Return how a program was called."""
    done = (tmp_path / "done").read_text(encoding="utf-8").splitlines()
    return [line for line in done if line.startswith(f"{name} ")]


def test_what_is_newer_is_told_with_its_changes_and_not_installed(run: Run, tmp_path: Path) -> None:
    answer = run("check")
    assert (answer["outcome"], answer["installed"], answer["available"]) == ("available", OLD, NEW)
    assert answer["changes"] == "### Added\n\n- More."
    assert answer["request"] == "7"
    assert not [line for line in commands(tmp_path, "apt-get") if "install" in line]
    assert not (tmp_path / "request").exists(), "systemd would start the helper for ever"


def test_the_newest_needs_nothing(run: Run) -> None:
    assert run("check", dpkg="false")["outcome"] == "current"


def test_the_package_of_before_is_kept_before_anything_is_installed(
    run: Run, tmp_path: Path
) -> None:
    answer = run("install")
    assert (answer["outcome"], answer["installed"]) == ("installed", NEW)
    done = [line.split()[1] for line in commands(tmp_path, "apt-get")]
    assert done == ["update", "download", "install"]
    assert (tmp_path / f"answers/previous/turnstile-kiosk_{OLD}_amd64.deb").exists()


def test_a_version_that_does_not_become_ready_in_two_starts_is_taken_back(
    run: Run, tmp_path: Path
) -> None:
    starts = tmp_path / "starts"
    fails = (
        f'case "$4" in NRestarts) echo x >> {starts}; grep -c x {starts} ;; '
        f"*) [ -e {starts} ] && echo activating || echo active ;; esac"
    )
    answer = run("install", systemctl=fails)
    assert answer["outcome"] == "went_back"
    assert "2 starts" in answer["detail"]
    back = commands(tmp_path, "apt-get")[-1]
    assert "--allow-downgrades" in back
    assert f"turnstile-kiosk_{OLD}_amd64.deb" in back
    assert run("--automatic")["outcome"] == "refused_before"
    assert run("install")["outcome"] == "installed", "who asks for it gets it"


def test_where_there_is_no_way_back_nothing_is_installed(run: Run, tmp_path: Path) -> None:
    answer = run("install", apt_get='[ "$1" = update ] || { echo "E: gone" >&2; exit 100; }')
    assert (answer["outcome"], answer["detail"]) == ("no_way_back", "E: gone")
    assert not [line for line in commands(tmp_path, "apt-get") if line.startswith("apt-get inst")]


def test_a_way_back_that_fails_is_said(run: Run) -> None:
    fails = PROGRAMS["apt-get"].replace(
        " esac", ' install) echo "E: no room" >&2; exit 100 ;; esac'
    )
    assert run("install", apt_get=fails)["outcome"] == "stuck"


@pytest.mark.parametrize(
    ("others", "outcome"),
    [
        ({"apt_get": 'echo "E: no network" >&2; exit 100'}, "unreachable"),
        ({"apt_cache": 'echo "  Candidate: (none)"'}, "unreachable"),
        ({"dpkg_query": "exit 1"}, "failed"),
    ],
)
def test_what_goes_wrong_is_told(run: Run, others: dict[str, str], outcome: str) -> None:
    assert run("check", **others)["outcome"] == outcome


def test_without_a_repository_its_file_is_named(run: Run, helper: ModuleType) -> None:
    helper.SOURCES.unlink()
    answer = run("check")
    assert (answer["outcome"], answer["detail"]) == ("no_repository", str(helper.SOURCES))


@pytest.mark.parametrize(
    "line", ["", "install", "install 7; reboot", "remove 7", "check 7\n\n", "\xff"]
)
def test_a_request_that_is_none_is_taken_away_and_not_heeded(
    helper: ModuleType, tmp_path: Path, line: str
) -> None:
    file = tmp_path / "request"
    file.write_bytes(line.encode("latin-1"))
    assert helper.take_request(file) is None
    assert not file.exists()


def test_a_link_is_not_followed(helper: ModuleType, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("install 7\n", encoding="ascii")
    (tmp_path / "request").symlink_to(other)
    assert helper.take_request(tmp_path / "request") is None
    assert other.exists()
