"""The Debian package's files, read as systemd, dpkg and desktops read them; a build is by hand."""

import importlib.util
import json
import re
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from email.parser import HeaderParser
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from kiosk import __version__
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from tests.helpers.locks import ROOT, read_lock

DEBIAN: Final = ROOT / "packaging" / "debian"
TREE: Final = DEBIAN / "root"
UNITS: Final = TREE / "usr/lib/systemd/system"
MADE_BY_THE_BUILD: Final = {
    f"/usr/lib/turnstile-kiosk/{name}" for name in ("bin/kiosk", "update-helper")
}

Unit = dict[str, list[str]]


def script(name: str) -> ModuleType:
    """Return a module of `packaging/`, which is no package that could be imported."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_unit(name: str) -> Unit:
    """Return `Section.Key` → its values in order, of a unit of the package."""
    found: Unit = defaultdict(list)
    section = ""
    for line in (UNITS / name).read_text(encoding="utf-8").splitlines():
        if header := re.fullmatch(r"\[(\w+)\]", line):
            section = header[1]
        elif line and not line.startswith("#"):
            key, equals, value = line.partition("=")
            assert equals, f"{name}: {line}"
            found[f"{section}.{key}"].append(value)
    return found


@pytest.mark.parametrize("name", ["turnstile-kiosk.service", "turnstile-kiosk-x11.service"])
def test_a_kiosk_is_started_again_for_ever_and_watched(name: str) -> None:
    unit = read_unit(name)
    assert unit["Service.Type"] == ["notify"]
    assert unit["Service.Restart"] == ["always"], "cage ends with 0 when the kiosk crashes"
    assert unit["Unit.StartLimitIntervalSec"] == ["0"]
    assert 10 <= int(unit["Service.WatchdogSec"][0]) <= 60
    assert "75" in unit["Service.SuccessExitStatus"][0].split(), "the kiosk's own wish to restart"
    assert unit["Service.User"] == ["turnstile"]
    assert "Service.PAMName" not in unit, "it moves the kiosk to where its READY is not heard"
    assert "getty@tty1.service" in unit["Unit.Conflicts"][0].split()
    assert unit["Install.WantedBy"] == ["graphical.target multi-user.target"]


def test_under_cage_the_kiosk_is_heard_and_ended_before_cage() -> None:
    unit = read_unit("turnstile-kiosk.service")
    assert unit["Service.NotifyAccess"] == ["all"], "the kiosk is cage's child"
    assert unit["Service.ExecStop"] == ["/usr/lib/turnstile-kiosk/end-session $MAINPID"]
    assert unit["Service.KillMode"] == ["mixed"]
    assert "134" in unit["Service.SuccessExitStatus"][0].split(), "cage aborts at SIGTERM"
    command = unit["Service.ExecStart"][0].split()
    assert "-s" not in command, "cage would let Ctrl-Alt-F2 through"
    assert "WLR_LIBINPUT_NO_DEVICES=1" in unit["Service.Environment"], "no keyboard, no touch"


def test_both_ways_to_a_screen_may_do_the_same() -> None:
    cage, x11 = read_unit("turnstile-kiosk.service"), read_unit("turnstile-kiosk-x11.service")
    hardening = {
        key
        for key in cage
        if re.search(r"\.(Protect|Restrict|Capab|System|NoNew|Umask|UMask)", key)
    }
    assert len(hardening) > 12
    for key in hardening:
        assert cage[key] == x11[key]


def test_what_the_kiosk_writes_may_be_written() -> None:
    unit = read_unit("turnstile-kiosk.service")
    assert unit["Service.ProtectSystem"] == ["strict"]
    config = (TREE / "usr/share/turnstile-kiosk/kiosk.toml").read_text(encoding="utf-8")
    writable = ["/var/lib/" + unit["Service.StateDirectory"][0]]
    writable += [path.lstrip("-") for path in unit["Service.ReadWritePaths"]]
    named = re.findall(r'"(/[^"]+)"', config)
    named += [value.partition("=")[2] for value in unit["Service.Environment"] if "CONFIG" in value]
    assert len(named) == 3
    for path in named:
        assert any(path.startswith(f"{place}/") for place in writable), path


@pytest.mark.parametrize("unit", sorted(UNITS.iterdir()), ids=lambda unit: unit.name)
def test_every_program_a_unit_names_is_in_the_package(unit: Path) -> None:
    for path in re.findall(r"/usr/lib/turnstile-kiosk/[\w/-]+", unit.read_text(encoding="utf-8")):
        assert path in MADE_BY_THE_BUILD or (TREE / path[1:]).is_file(), path
    for other in re.findall(r"turnstile-kiosk[\w-]*\.(?:service|path|timer)", unit.read_text()):
        assert (UNITS / other).is_file(), other


def test_nobody_is_updated_who_did_not_ask() -> None:
    assert "turnstile-kiosk-update.timer" not in (DEBIAN / "postinst").read_text(encoding="utf-8")


def test_manual_and_completions_are_those_of_the_commands() -> None:
    # In a process of its own: what other tests have done with click must not show.
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import json, make_pages; print(json.dumps(make_pages.pages()))",
        ],
        cwd=TREE.parents[1],
        capture_output=True,
        check=True,
    )
    pages = json.loads(told.stdout)
    kept = {
        str(path.relative_to(TREE / "usr/share")): path.read_text(encoding="utf-8")
        for folder in ("man", "bash-completion", "zsh", "fish")
        for path in (TREE / "usr/share" / folder).rglob("*")
        if path.is_file()
    }
    assert kept == pages, "run: .venv/bin/python packaging/make_pages.py"
    assert "man/man1/kiosk-update.1" in pages


def test_desktops_find_name_picture_and_version() -> None:
    desktop = (TREE / "usr/share/applications/turnstile-kiosk.desktop").read_text("utf-8")
    assert "\nExec=kiosk run\n" in desktop
    icon = re.search(r"\nIcon=(\S+)\n", desktop)
    assert icon is not None
    assert (TREE / f"usr/share/icons/hicolor/scalable/apps/{icon[1]}.svg").is_file()
    root = ET.parse(TREE / "usr/share/metainfo/turnstile-kiosk.metainfo.xml").getroot()
    assert root.findtext("launchable") == "turnstile-kiosk.desktop"
    released = [(one.get("version"), one.get("date")) for one in root.iter("release")]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert released == re.findall(r"(?m)^## \[([\d.]+)\] - (\S+)$", changelog)
    assert released[0][0] == __version__


def test_whatever_is_given_away_has_its_licence() -> None:
    build = script("build_deb")
    pins = [pin for pin in read_lock("kiosk") if pin.holds()]
    assert len(pins) > 40
    for pin in pins:
        package = distribution(pin.name)
        metadata = next(file for file in package.files or () if file.name == "METADATA")
        file = Path(str(package.locate_file(str(metadata))))
        texts = list(build.licence_texts(file.parent, pin.name))
        assert texts, f"{pin.name}: no text in its wheel"
        assert any(text.stat().st_size > 500 for text in texts), pin.name
        fields = HeaderParser().parsestr(file.read_text(encoding="utf-8"))
        assert build.licence_named_in(fields), pin.name


@pytest.mark.parametrize("name", ["preinst", "postinst", "prerm", "postrm"])
def test_the_shell_takes_the_scripts(name: str) -> None:
    subprocess.run(["sh", "-n", str(DEBIAN / name)], check=True)


def preinst(tmp_path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run `preinst` of this version on books in `tmp_path`."""
    text = (DEBIAN / "preinst").read_text(encoding="utf-8")
    text = text.replace("@VERSION@", __version__)
    text = text.replace("@BOOKS_LAYOUT@", str(len(OUTBOX_SCHEMA.migrations)))
    text = text.replace("/var/lib/turnstile-kiosk", str(tmp_path))
    return subprocess.run(
        ["sh", "-c", text, "preinst", *arguments], capture_output=True, text=True, check=False
    )


def books(tmp_path: Path, layout: int) -> Path:
    """Make books of a layout, whose newest page is in the write-ahead log, as a crash leaves it."""
    file = tmp_path / "data/kiosk.sqlite3"
    file.parent.mkdir()
    with sqlite3.connect(file) as made:
        made.execute("CREATE TABLE one (number)")
        made.execute("PRAGMA journal_mode = WAL")
        made.execute(f"PRAGMA user_version = {layout}")
    made.close()
    return file


def test_a_version_that_cannot_read_the_books_is_refused(tmp_path: Path) -> None:
    layout = len(OUTBOX_SCHEMA.migrations)
    books(tmp_path, layout + 1)
    done = preinst(tmp_path, "upgrade", "9.0.0", __version__)
    assert done.returncode == 1
    assert f"version {__version__} cannot read this kiosk's books" in done.stderr
    assert "Nothing was changed. Install 9.0.0 or newer" in done.stderr


def test_books_of_this_layout_older_ones_and_damaged_ones_are_no_reason(tmp_path: Path) -> None:
    assert preinst(tmp_path, "install").returncode == 0
    file = books(tmp_path, len(OUTBOX_SCHEMA.migrations))
    assert preinst(tmp_path, "upgrade", "9.0.0", __version__).returncode == 0
    file.write_bytes(b"not a database" * 100)
    assert preinst(tmp_path, "upgrade", "0.1.0", __version__).returncode == 0
