"""Builds dist/turnstile-kiosk_VERSION_amd64.deb, for Debian 12 and 13, from the locked packages.

    python3 packaging/build_deb.py [--version VERSION] [--output FOLDER]

Needs a Debian 12 with what `packaging/prepare.sh` installs, binutils, dpkg-dev and libcups2.
The system's Python runs the kiosk; its packages lie in an environment of their own, once for both
Pythons, since the file names of compiled modules name the Python they are for. Of Qt only what the
kiosk loads is taken, and what that is linked against. Decision 0028 says why it is built so.

Two builds of one commit give the same file, byte for byte: nothing is compiled, the files are those
of the locks' hashes, and times are that of the commit (or SOURCE_DATE_EPOCH).
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
STATIC: Final = ROOT / "packaging" / "debian"
NAME: Final = "turnstile-kiosk"
HOME: Final = Path("usr/lib") / NAME
UV: Final = "uv==0.13.9"

MAIL: Final = "turnstile-kiosk@localhost"

PYTHONS: Final = ("3.11", "3.13")
"""Those of Debian 12 and 13."""

PLATFORM: Final = "x86_64-manylinux_2_36"
"""Debian 12; what runs there runs on Debian 13."""

QT_MODULES: Final = (
    "QtCore", "QtGui", "QtMultimedia", "QtNetwork", "QtPrintSupport", "QtSerialPort", "QtSvg",
    "QtWidgets",
)  # fmt: skip
"""Those that `kiosk` imports, and QtNetwork, which QtMultimedia imports."""

QT_PLUGINS: Final = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqgif.so",
    "imageformats/libqico.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "multimedia/libffmpegmediaplugin.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "printsupport/libcupsprintersupport.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
"""What is loaded by name: windows on Wayland, X, nothing; cameras, sounds, pictures, printers."""

NOT_LINKED: Final = (
    "adduser",
    "libzbar0 | libzbar0t64",  # opened by pyzbar by its name
    "python3 (>= 3.11~)",
    "python3 (<< 3.12~) | python3 (>= 3.13~)",
    "python3 (<< 3.14~)",
)
"""What the package depends on beside the libraries that its files are linked against."""

LONGEST_CHANGES: Final = 40
"""How many lines of the changelog `kiosk update` shows; all of it is in the package."""

LICENCE_WORDS: Final = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors|lgpl|gpl)")
QT_DISTRIBUTIONS: Final = frozenset({"pyside6-addons", "pyside6-essentials", "shiboken6"})
"""Their wheels hold no text of a licence; `licence-of-qt.txt` says what holds for them."""


def main() -> int:
    """Build the package and print where it is."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--version", help="another than the kiosk's own, to try upgrades")
    arguments.add_argument("--output", type=Path, default=ROOT / "dist")
    given = arguments.parse_args()
    version = given.version or own_version()
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or run("git", "log", "-1", "--format=%ct"))
    given.output.mkdir(parents=True, exist_ok=True)
    target = given.output.resolve() / f"{NAME}_{version}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="build-deb-") as folder:
        tree = Path(folder, "tree")
        site = tree / HOME / "lib" / f"python{PYTHONS[0]}" / "site-packages"
        site.mkdir(parents=True)
        install_packages(Path(folder), site)
        prune_qt(site)
        make_environment(tree)
        copy_licences(site, tree / "usr/share/doc" / NAME)
        copy_static(tree, version, epoch)
        control = tree / "DEBIAN"
        write_control(tree, control, version, books_layout(site))
        set_modes_and_times(tree, epoch)
        run(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z6",
            "--build",
            str(tree),
            str(target),
            environment={"SOURCE_DATE_EPOCH": str(epoch)},
        )
    print(target)
    return 0


def own_version() -> str:
    """Return the version that the kiosk itself names."""
    text = (ROOT / "kiosk/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    if found is None:
        raise SystemExit("kiosk/__init__.py names no version.")
    return found[1]


def run(*command: str, environment: dict[str, str] | None = None, cwd: Path = ROOT) -> str:
    """Return what a command prints; end with its own words when it fails."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            cwd=cwd,
            env=os.environ | (environment or {}),
        )
    except FileNotFoundError:
        raise SystemExit(
            f"{command[0]} is missing; the head of {__file__} names its package."
        ) from None
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:3])} … failed:\n{done.stderr.strip()}")
    return done.stdout.strip()


def install_packages(work: Path, site: Path) -> None:
    """Put the locked packages and the kiosk, for every Python, into `site`."""
    run(sys.executable, "-m", "pip", "install", "--quiet", "--target", str(work / "uv"), UV)
    uv = str(work / "uv/bin/uv")
    locked = ("--require-hashes", "--only-binary", ":all:", "--no-deps", "--link-mode", "copy")
    run(
        uv,
        "pip",
        "install",
        "--quiet",
        "--target",
        str(work / "build"),
        *locked,
        "-r",
        "packaging/locks/build.txt",
    )
    run(
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "-t",
        "wheel",
        "-d",
        str(work / "wheel"),
        environment={"PYTHONPATH": str(work / "build")},
    )
    (wheel,) = (work / "wheel").glob("*.whl")
    for python in PYTHONS:
        into = work / f"for-{python}"
        chosen = ("--python-version", python, "--python-platform", PLATFORM, "--target", str(into))
        run(uv, "pip", "install", "--quiet", *chosen, *locked, "-r", "packaging/locks/kiosk.txt")
        run(
            uv, "pip", "install", "--quiet", *chosen, "--no-deps", "--link-mode", "copy", str(wheel)
        )
        merge(into, site)


def merge(one: Path, site: Path) -> None:
    """Add the files of an environment for one Python to those of the others.

    What differs may only be what installers write of a wheel; a module that is not the same for
    every Python cannot be in one place, so the build ends.
    """
    for file in files_of(one):
        name = file.relative_to(one)
        if (
            name.parts[0] in ("bin", ".lock")
            or "__pycache__" in name.parts
            or file.suffix == ".pyi"
        ):
            continue
        there = site / name
        if not there.exists():
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, there, follow_symlinks=False)
        elif there.read_bytes() != file.read_bytes() and not name.parts[0].endswith(".dist-info"):
            raise SystemExit(f"{name} is not the same for Python {' and '.join(PYTHONS)}.")
    # Of one Python alone, of files that are left out, or of the folder it was built in.
    for name_of_note in ("RECORD", "uv_cache.json", "direct_url.json"):
        for note in site.glob(f"*.dist-info/{name_of_note}"):
            note.unlink()


def files_of(folder: Path) -> Iterator[Path]:
    """Yield every file and link below `folder`, in one order everywhere."""
    return (path for path in sorted(folder.rglob("*")) if path.is_symlink() or not path.is_dir())


def prune_qt(site: Path) -> None:
    """Take out of PySide6 what neither the kiosk nor its plugins load."""
    qt = site / "PySide6"
    libraries = {file.name: file for file in (qt / "Qt/lib").iterdir()}
    libraries |= {file.name: file for file in qt.glob("lib*.so*")}
    wanted = [qt / f"{name}.abi3.so" for name in QT_MODULES]
    wanted += [qt / "Qt/plugins" / name for name in QT_PLUGINS]
    kept: set[Path] = set()
    while wanted:
        file = wanted.pop()
        if file not in kept:
            kept.add(file)
            wanted += [libraries[name] for name in needed_by(file) if name in libraries]
    for file in files_of(qt):
        if file not in kept and (".so" in file.name or file.suffix != ".py"):
            file.unlink()
    for name in ("scripts", "QtAsyncio"):
        shutil.rmtree(qt / name, ignore_errors=True)
    for folder in sorted(qt.rglob("*"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def needed_by(library: Path) -> list[str]:
    """Return the names of the libraries that `library` is linked against."""
    return re.findall(r"NEEDED\s+(\S+)", run("objdump", "-p", str(library)))


def make_environment(tree: Path) -> None:
    """Make of the packages an environment of the system's Python, whichever of the two it is."""
    home = tree / HOME
    (home / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\n")
    (home / "bin").mkdir()
    (home / "bin/python3").symlink_to("/usr/bin/python3")
    for python in PYTHONS[1:]:
        (home / "lib" / f"python{python}").symlink_to(f"python{PYTHONS[0]}")
    start = home / "bin/kiosk"
    start.write_text(
        f"#!/{HOME}/bin/python3 -I\nfrom kiosk.__main__ import main\n\nmain()\n", encoding="utf-8"
    )


def copy_licences(site: Path, doc: Path) -> None:
    """Copy the licence of everything in `site` into `doc`, and list them all in `copyright`.

    Ends when one has none: that package must not be given away.
    """
    listed = []
    for info in sorted(site.glob("*.dist-info")):
        fields = HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8"))
        name, licence = fields["Name"], licence_named_in(fields)
        texts = list(licence_texts(info, name))
        if not texts or not licence:
            raise SystemExit(f"{name} has no licence in its wheel: find it, or leave {name} out.")
        into = doc / "licences" / name.lower()
        into.mkdir(parents=True, exist_ok=True)
        for text in texts:
            shutil.copyfile(text, into / text.name)
        names = ", ".join(f"licences/{name.lower()}/{text.name}" for text in texts)
        listed.append(f"Package: {name} {fields['Version']}\nLicense: {licence}\nTexts: {names}\n")
    head = (STATIC / "copyright-head.txt").read_text(encoding="utf-8")
    (doc / "copyright").write_text(head + "\n" + "\n".join(listed), encoding="utf-8")


def licence_named_in(fields: Message) -> str:
    """Return what a wheel's metadata call its licence, in one of the three ways there are."""
    classifiers = fields.get_all("Classifier", ())
    named = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    in_words = (fields["License"] or "").partition("\n")[0]
    return str(fields["License-Expression"] or " and ".join(named) or in_words)


def licence_texts(info: Path, name: str) -> Iterable[Path]:
    """Return the files of a `.dist-info` that are licences; for Qt what is kept here of them."""
    if name.lower().replace("_", "-") in QT_DISTRIBUTIONS:
        return [STATIC / "licence-of-qt.txt"]
    return [file for file in files_of(info) if LICENCE_WORDS.match(file.name)]


def copy_static(tree: Path, version: str, epoch: int) -> None:
    """Copy units, rules, the launcher, pages and completions, and make the changelog."""
    for file in files_of(STATIC / "root"):
        there = tree / file.relative_to(STATIC / "root")
        there.parent.mkdir(parents=True, exist_ok=True)
        if "/man/" in str(there):
            compressed(there.with_name(f"{there.name}.gz"), file.read_bytes())
        else:
            shutil.copyfile(file, there)
    shutil.copyfile(STATIC / "update_helper.py", tree / HOME / "update-helper")
    doc = tree / "usr/share/doc" / NAME
    for page in sorted((ROOT / "docs").glob("*.md")):
        shutil.copyfile(page, doc / page.name)
    compressed(doc / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    when = run("date", "-R", "-u", "-d", f"@{epoch}")
    compressed(
        doc / "changelog.Debian.gz",
        f"{NAME} ({version}) stable; urgency=medium\n\n  * See changelog.gz.\n\n"
        f" -- The Turnstile Kiosk authors <{MAIL}>  {when}\n".encode(),
    )


def compressed(file: Path, content: bytes) -> None:
    """Write `content` compressed, without a time or a name in it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(content, 9, mtime=0))


def write_control(tree: Path, control: Path, version: str, layout: int) -> None:
    """Write what dpkg is told: dependencies, sizes, sums, and the scripts of its moments."""
    control.mkdir()
    for name in ("preinst", "postinst", "prerm", "postrm"):
        script = (STATIC / name).read_text(encoding="utf-8")
        (control / name).write_text(
            script.replace("@VERSION@", version).replace("@BOOKS_LAYOUT@", str(layout)),
            encoding="utf-8",
        )
    shutil.copyfile(STATIC / "conffiles", control / "conffiles")
    template = (STATIC / "control").read_text(encoding="utf-8")
    size = sum(file.stat().st_size for file in files_of(tree) if not file.is_symlink()) // 1024
    (control / "control").write_text(
        template.replace("@VERSION@", version)
        .replace("@DEPENDS@", ", ".join([*linked_packages(tree), *NOT_LINKED]))
        .replace("@SIZE@", str(size))
        .replace("@CHANGES@", latest_changes()),
        encoding="utf-8",
    )
    sums = [
        f"{run('md5sum', str(file)).split()[0]}  {file.relative_to(tree)}\n"
        for file in files_of(tree)
        if not file.is_symlink() and control not in file.parents
    ]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def books_layout(site: Path) -> int:
    """Return the newest layout of the books that the kiosk in `site` reads."""
    code = "from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA as schema\n"
    code += "print(len(schema.migrations))"
    found = run(sys.executable, "-B", "-c", code, environment={"PYTHONPATH": str(site)}, cwd=site)
    return int(found)


def latest_changes() -> str:
    """Return the newest section of the changelog as lines of a control field."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    section = re.split(r"(?m)^## ", text)[1].partition("\n")[2].strip()
    lines = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", section).splitlines()
    if len(lines) > LONGEST_CHANGES:
        lines = [*lines[:LONGEST_CHANGES], "…"]
    return "\n".join(f" {line}" if line.strip() else " ." for line in lines)


def linked_packages(tree: Path) -> list[str]:
    """Return the packages of the libraries that the files are linked against, with versions."""
    binaries = [file for file in files_of(tree) if ".so" in file.name and not file.is_symlink()]
    own = {str(file.parent) for file in binaries}
    with tempfile.TemporaryDirectory(prefix="shlibdeps-") as folder:
        Path(folder, "debian").mkdir()
        Path(folder, "debian/control").write_text(
            f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n"
        )
        # For `own` libraries there is no package to be found, which is not said to be wrong.
        found = run(
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            "--warnings=0",
            *(f"-l{place}" for place in sorted(own)),
            *(f"-e{file}" for file in binaries),
            cwd=Path(folder),
        )
    return [one.strip() for one in found.partition("=")[2].split(",")]


def set_modes_and_times(tree: Path, epoch: int) -> None:
    """Give every file the mode of its kind and the time of the commit."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            with_head = path.is_file() and path.open("rb").read(2) == b"#!"
            script = with_head and path.parent.name in ("bin", NAME, "DEBIAN", "runtime.d")
            path.chmod(0o755 if path.is_dir() or script else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


if __name__ == "__main__":
    raise SystemExit(main())
