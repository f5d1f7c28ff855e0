"""Makes the locks in packaging/locks anew, and asks whether they hold on every system named here.

    python packaging/lock.py                  # take in what pyproject.toml asks for; keep old pins
    python packaging/lock.py --upgrade        # take the newest releases that it allows
    python packaging/lock.py --check          # change nothing, only ask for files on every system

kiosk.txt is what a gym's kiosk runs on, build.txt what makes the command `kiosk` of a clone,
demo.txt what the demo and the simulator need besides, notices.txt what sends notices to the owner
(only where a gym wants it), and dev.txt what the checks do. They are
installed one after the other, as far as is wanted, so a package stands in the first of them that
needs it. oldest-pip.txt is kept by hand. Why it is so: decision 0003.

uv, which resolves, is installed by pip into a folder that is thrown away. It reads none of pip's
settings: UV_DEFAULT_INDEX names another registry than the usual one.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "packaging" / "locks"
UV: Final = "uv==0.13.9"
OLDEST_PYTHON: Final = "3.11"

LOCKS: Final = {
    "kiosk": ("pyproject.toml",),
    "build": ("--group", "build"),
    "demo": ("pyproject.toml", "--extra", "demo"),
    "notices": ("pyproject.toml", "--extra", "notices"),
    "dev": ("--group", "dev"),
}
"""Lock → what uv reads for it, from what is needed first to what is needed last."""

HEAD: Final = {
    "kiosk": "What a gym's kiosk runs on",
    "build": "What makes the command `kiosk` of a clone, beside kiosk.txt",
    "demo": "What the demo and the simulator need, beside kiosk.txt and build.txt",
    "notices": "What sends notices to the owner, beside kiosk.txt",
    "dev": "What the checks need, beside all the others",
}

SYSTEMS: Final = (
    ("3.11", "x86_64-manylinux_2_36"),  # Debian 12
    ("3.12", "x86_64-manylinux_2_39"),  # Ubuntu 24.04
    ("3.13", "x86_64-manylinux_2_40"),  # Debian 13
    ("3.14", "x86_64-manylinux_2_40"),
    ("3.12", "aarch64-manylinux_2_39"),
    ("3.13", "aarch64-manylinux_2_40"),  # Debian 13, Raspberry Pi OS Trixie
    ("3.14", "aarch64-manylinux_2_40"),
)
"""Python and platform, by uv's names; uv knows no glibc newer than 2.40, which does no harm."""


def main() -> int:
    """Make the locks and ask for their files; 1 when a system lacks one."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--upgrade", action="store_true", help="take the newest releases")
    arguments.add_argument("--check", action="store_true", help="change nothing")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="lock-") as folder:
        uv = install_uv(Path(folder))
        if not given.check:
            make(uv, upgrade=given.upgrade)
        held = [holds(uv, *system) for system in SYSTEMS]  # say it of all of them
        return 0 if all(held) else 1


def install_uv(folder: Path) -> Path:
    """Install uv into `folder` by pip, and return the program."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), UV]
    subprocess.run(command, check=True)
    return folder / "bin" / "uv"


def make(uv: Path, *, upgrade: bool) -> None:
    """Resolve each lock within what those before it have fixed, and write it without their pins."""
    earlier: dict[str, str] = {}
    for name, source in LOCKS.items():
        target = FOLDER / f"{name}.txt"
        with tempfile.TemporaryDirectory(prefix="lock-") as folder:
            fixed = Path(folder, "fixed.txt")
            fixed.write_text("".join(f"{pin}\n" for pin in earlier), encoding="utf-8")
            raw = Path(folder, "raw.txt")
            if target.exists() and not upgrade:
                raw.write_bytes(target.read_bytes())  # uv keeps the versions it finds in its output
            command = [str(uv), "pip", "compile", *source]
            options = ["--quiet", "--universal", "--python-version", OLDEST_PYTHON]
            options += [
                "--output-file",
                str(raw),
                "--constraint",
                str(fixed),
                "--generate-hashes",
                "--no-header",
                "--no-annotate",
            ]
            subprocess.run([*command, *options], check=True, cwd=ROOT)
            pins = {pin: whole for pin, whole in blocks(raw) if pin not in earlier}
        head = f"# {HEAD[name]}. Made by packaging/lock.py, see docs/decisions.\n"
        target.write_text(head + "".join(pins.values()), encoding="utf-8")
        earlier |= pins


def blocks(lock: Path) -> Iterator[tuple[str, str]]:
    """Yield each pin of a lock, with its marker and without hashes, and all its lines."""
    for found in re.finditer(r"(?m)^\S.*==(?:.*\\\n)+.*\n", lock.read_text(encoding="utf-8")):
        yield found[0].splitlines()[0].rstrip("\\ "), found[0]


def holds(uv: Path, python: str, platform: str) -> bool:
    """Ask whether every pin has a file for that system, and whether nothing is missing; say so."""
    with tempfile.TemporaryDirectory(prefix="lock-") as folder:
        command = [str(uv), "pip", "install", "--dry-run", "--target", folder, "--require-hashes"]
        system = ["--python-version", python, "--python-platform", platform]
        files = [word for name in LOCKS for word in ("-r", str(FOLDER / f"{name}.txt"))]
        asked = subprocess.run(
            [*command, *system, "--only-binary", ":all:", *files],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"NO_COLOR": "1"},
        )
    packages = asked.stderr.count("\n + ")
    held = asked.returncode == 0 and packages > 0
    print(
        f"Python {python}, {platform}: {f'{packages} packages' if held else asked.stderr.strip()}"
    )
    return held


if __name__ == "__main__":
    raise SystemExit(main())
