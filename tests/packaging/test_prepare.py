"""packaging/prepare.sh, run for real by the oldest pip, on a day when everybody has published."""

from pathlib import Path
from typing import Final

import pytest

import kiosk
from tests.helpers.locks import read_lock
from tests.packaging.conftest import Clone, oldest_pip

LOCKS: Final = ("kiosk", "build", "demo", "notices", "dev")
OWN: Final = {"turnstile-kiosk": kiosk.__version__}


def pinned(*locks: str) -> dict[str, str]:
    """Return name and version of what the locks install here."""
    return {pin.name: pin.version for lock in locks for pin in read_lock(lock) if pin.holds()}


def without_venvs_own(installed: dict[str, str]) -> dict[str, str]:
    """Leave out what Python's venv brings."""
    return {name: it for name, it in installed.items() if name not in ("pip", "setuptools")}


def test_nothing_but_the_pinned_files_is_installed_whatever_has_come_out_since(
    clone: Clone,
) -> None:
    done = clone.run("sh", "packaging/prepare.sh")
    assert done.returncode == 0, done.stderr
    wanted = pinned("kiosk", "build")
    assert without_venvs_own(clone.installed()) == wanted | OWN
    assert clone.installed()["pip"] == oldest_pip().name.split("-")[1]
    fetched = {
        f"{name.replace('-', '_')}-{version}-py3-none-any.whl" for name, version in wanted.items()
    }
    assert clone.index.asked_files() == fetched
    assert (clone.folder / ".venv" / "bin" / "kiosk").is_file()

    done = clone.run("sh", "packaging/prepare.sh", "--demo")
    assert done.returncode == 0, done.stderr
    assert without_venvs_own(clone.installed()) == pinned("kiosk", "build", "demo") | OWN

    done = clone.run("sh", "packaging/prepare.sh", "--dev")
    assert done.returncode == 0, done.stderr
    assert without_venvs_own(clone.installed()) == pinned(*LOCKS) | OWN

    clone.index.asked.clear()
    for arguments in ((), ("--demo",), ("--dev",)):
        done = clone.run("sh", "packaging/prepare.sh", *arguments)
        assert done.returncode == 0, done.stderr
    assert clone.index.asked == []
    assert "Installing" not in done.stderr


def test_an_install_that_resolves_fails_on_that_day(clone: Clone) -> None:
    """What broke the install once: the index of this test must be able to show it."""
    assert clone.run("python3", "-m", "venv", "venv").returncode == 0
    locks = [word for lock in LOCKS for word in ("-r", f"packaging/locks/{lock}.txt")]
    pip = ("venv/bin/python", "-m", "pip", "install", "--quiet", "--require-hashes")
    done = clone.run(*pip, *locks)
    assert done.returncode == 1
    assert "must have their versions pinned with ==" in done.stderr
    assert "coverage[toml]" in done.stderr


STRANGE: Final = """
import os, platform, struct, sys
platform.machine = lambda: {machine!r}
os.confstr = lambda name: {libc!r}
calcsize = struct.calcsize
struct.calcsize = lambda form: {bits} // 8 if form == "P" else calcsize(form)
sys.version_info = {python!r}
"""


OLD_ARM: Final = (
    "Qt for Python needs glibc 2.39 on ARM, and this system has glibc 2.36: install Debian 13 or "
    "newer (Raspberry Pi OS Trixie)."
)
SMALL: Final = (
    "Qt for Python is made for 64-bit Intel, AMD and ARM computers; this is {} with a 32-bit "
    "system. On a Raspberry Pi, install the 64-bit Raspberry Pi OS (Debian 13 or newer)."
)
OLD_PC: Final = (
    "Qt for Python needs glibc 2.34 on Intel and AMD, and this system has {}: install Debian 12 or "
    "newer."
)


@pytest.mark.parametrize(
    ("machine", "libc", "bits", "python", "sentence"),
    [
        ("aarch64", "glibc 2.36", 64, (3, 11), OLD_ARM),
        ("aarch64", "glibc 2.41", 32, (3, 13), SMALL.format("aarch64")),
        ("armv7l", "glibc 2.41", 32, (3, 13), SMALL.format("armv7l")),
        ("x86_64", "glibc 2.31", 64, (3, 11), OLD_PC.format("glibc 2.31")),
        ("x86_64", None, 64, (3, 12), OLD_PC.format("another C library")),
        ("x86_64", "glibc 2.36", 64, (3, 10), "Python 3.11 to 3.14 is needed; this is "),
        ("x86_64", "glibc 2.45", 64, (3, 15), "Python 3.11 to 3.14 is needed; this is "),
    ],
)
def test_a_system_without_qt_is_told_in_one_sentence(
    clone: Clone, machine: str, libc: str | None, bits: int, python: tuple[int, int], sentence: str
) -> None:
    site = clone.folder / "strange"
    site.mkdir()
    code = STRANGE.format(machine=machine, libc=libc, bits=bits, python=python)
    (site / "sitecustomize.py").write_text(code)
    clone.environment["PYTHONPATH"] = str(site)
    done = clone.run("sh", "packaging/prepare.sh")
    assert done.returncode == 1
    assert done.stderr.startswith(sentence)
    assert len(done.stderr.splitlines()) == 1
    assert clone.index.asked == []
    assert not (clone.folder / ".venv").exists()


def test_an_environment_of_another_place_or_python_is_made_anew(clone: Clone) -> None:
    assert clone.run("sh", "packaging/prepare.sh").returncode == 0
    left = clone.folder / ".venv" / "left"
    left.touch()
    moved = Clone(clone.folder.with_name("moved"), clone.index, clone.environment)
    clone.folder.rename(moved.folder)
    assert moved.run("sh", "packaging/prepare.sh").returncode == 0
    assert not (moved.folder / ".venv" / "left").exists()
    first = (moved.folder / ".venv" / "bin" / "kiosk").read_text().splitlines()[0]
    assert Path(first.removeprefix("#!")).is_relative_to(moved.folder)

    # By another way to the same folder it stays.
    (moved.folder / ".venv" / "left").touch()
    link = moved.folder.with_name("link")
    link.symlink_to(moved.folder)
    assert (
        Clone(link, clone.index, clone.environment).run("sh", "packaging/prepare.sh").returncode
        == 0
    )
    assert (moved.folder / ".venv" / "left").exists()


def test_an_install_that_was_ended_in_the_middle_is_begun_anew(clone: Clone) -> None:
    """What SIGINT leaves while pip compiles a package: its metadata, and no program of it."""
    assert clone.run("sh", "packaging/prepare.sh").returncode == 0
    (info,) = clone.folder.glob(".venv/lib/python3.*/site-packages/click-*.dist-info")
    (info / "INSTALLER").unlink()
    (clone.folder / ".venv" / "installed-packages").unlink()
    assert clone.run("sh", "packaging/prepare.sh").returncode == 0
    assert (info / "INSTALLER").exists()


def test_settings_that_send_packages_elsewhere_do_not_count(clone: Clone, tmp_path: Path) -> None:
    clone.environment |= {"PIP_TARGET": str(tmp_path / "elsewhere"), "PIP_USER": "1"}
    assert clone.run("sh", "packaging/prepare.sh").returncode == 0
    assert without_venvs_own(clone.installed()) == pinned("kiosk", "build") | OWN


def test_no_network_is_told_in_a_sentence(clone: Clone) -> None:
    clone.environment |= {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0"}
    done = clone.run("sh", "packaging/prepare.sh")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Python packages could not be installed")
