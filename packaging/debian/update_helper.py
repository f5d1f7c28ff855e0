"""Updates the kiosk for its own user, who may not: the half of `kiosk update` that is root's.

    update-helper                  # do what /var/lib/turnstile-kiosk/update/request asks for
    update-helper --automatic      # install what is newer (turnstile-kiosk-update.timer)

A request is one line, `check NUMBER` or `install NUMBER`; nothing else in it is heeded, for whoever
is at the kiosk may have written it. The answer is state.json in /var/lib/turnstile-kiosk-update,
which root alone writes and everybody may read: `kiosk.app.updates` reads it.

After an install the kiosk has two starts to become ready. If it does not, the package of before is
installed again, and this version is never taken again by itself. Only Python's own library is used,
and all of it is imported at once: the kiosk's packages are replaced while this runs.
"""

import json
import os
import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

PACKAGE: Final = "turnstile-kiosk"
REQUEST: Final = Path("/var/lib/turnstile-kiosk/update/request")
FOLDER: Final = Path("/var/lib/turnstile-kiosk-update")
SOURCES: Final = Path("/etc/apt/sources.list.d/turnstile-kiosk.sources")
UNITS: Final = ("turnstile-kiosk.service", "turnstile-kiosk-x11.service")
STARTS: Final = 2
"""How often a new version may try to become ready."""

READY_S: Final = 600.0
"""How long both tries may take: books are looked through at the start."""

LOOK_S: Final = 1.0
STAYS_S: Final = 20.0
"""How long the kiosk has to stay ready."""

_REQUEST: Final = re.compile(r"(check|install) ([0-9]{1,20})\n?\Z")


class Failed(Exception):
    """It did not work out: what happened, by a word that `kiosk update` knows, and the details."""

    def __init__(self, outcome: str, detail: str = "") -> None:
        super().__init__(outcome)
        self.outcome = outcome
        self.detail = detail


class Answer:
    """What is told of one request, in a file that is replaced in one step."""

    def __init__(self, folder: Path, number: str) -> None:
        self._file = folder / "state.json"
        self._fields = {"request": number, "installed": "", "available": "", "changes": ""}

    def know(self, **fields: str) -> None:
        """Remember `fields` for what is told next."""
        self._fields |= fields

    def tell(self, outcome: str, detail: str = "") -> None:
        """Write down how far it is, or how it ended."""
        told = {
            "outcome": outcome,
            "detail": detail,
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        self._file.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps(self._fields | told) + "\n", encoding="utf-8")
        new.chmod(0o644)
        new.replace(self._file)


def main() -> int:
    """Do what is asked for; 0 also where that failed, for the answer says so."""
    automatic = sys.argv[1:] == ["--automatic"]
    wish = ("install", "0") if automatic else take_request(REQUEST)
    if wish is None:
        return 0
    answer = Answer(FOLDER, wish[1])
    try:
        update(answer, install=wish[0] == "install", automatic=automatic)
    except Failed as failure:
        answer.tell(failure.outcome, failure.detail)
        print(f"{failure.outcome}: {failure.detail}", file=sys.stderr)
    return 0


def take_request(file: Path) -> tuple[str, str] | None:
    """Return what is wished and the number of the request, and take the file away.

    It lies in a folder of the kiosk's user, so a link in its place is not followed.
    """
    try:
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(handle, "rb") as request:
            line = request.read(100).decode("ascii", errors="replace")
    except OSError:
        line = ""
    file.unlink(missing_ok=True)
    found = _REQUEST.match(line)
    return (found[1], found[2]) if found else None


def update(answer: Answer, *, install: bool, automatic: bool) -> None:
    """See whether there is a newer version, and install it when that is wished."""
    installed = run("dpkg-query", "-W", "-f", "${Version}", PACKAGE)
    answer.know(installed=installed)
    answer.tell("checking")
    available = newest()
    if not is_newer(available, installed):
        answer.tell("current")
        return
    answer.know(available=available, changes=changes_of(available))
    refused = FOLDER / "refused"
    if not install:
        answer.tell("available")
        return
    if automatic and refused.exists() and refused.read_text(encoding="utf-8") == available:
        raise Failed("refused_before")
    answer.tell("fetching")
    before = keep_package(installed)
    answer.tell("installing")
    unit = next((unit for unit in UNITS if property_of(unit, "ActiveState") == "active"), "")
    try:
        apt("install", f"{PACKAGE}={available}")
        reason = became_ready(unit) if unit else ""
    except Failed as failure:
        reason = failure.detail or failure.outcome
    if not reason:
        answer.know(installed=available)
        answer.tell("installed")
        return
    refused.write_text(available, encoding="utf-8")
    answer.tell("going_back", reason)
    try:
        apt("install", "--allow-downgrades", "--reinstall", str(before))
    except Failed as failure:
        raise Failed("stuck", f"{reason}; {failure.detail}") from None
    raise Failed("went_back", reason)


def newest() -> str:
    """Return the newest version in the repository. Raises `Failed`."""
    if not SOURCES.exists():
        raise Failed("no_repository", str(SOURCES))
    only_ours = ("-o", f"Dir::Etc::SourceList={SOURCES}", "-o", "Dir::Etc::SourceParts=-")
    try:
        apt("update", *only_ours, "-o", "APT::Get::List-Cleanup=0", "--error-on=any")
    except Failed as failure:
        raise Failed("unreachable", failure.detail) from None
    found = re.search(r"Candidate: (\S+)", run("apt-cache", "policy", PACKAGE))
    if found is None or found[1] == "(none)":
        raise Failed("unreachable", f"{SOURCES} has no {PACKAGE}")
    return found[1]


def is_newer(one: str, other: str) -> bool:
    """Whether version `one` is newer than `other`, as dpkg counts."""
    compared = subprocess.run(["dpkg", "--compare-versions", one, "gt", other], check=False)
    return compared.returncode == 0


def changes_of(version: str) -> str:
    """Return what the package says of its changes."""
    shown = run("apt-cache", "show", f"{PACKAGE}={version}")
    found = re.search(r"(?m)^X-Changes:[^\n]*\n((?: .*\n?)*)", shown)
    lines = found[1].splitlines() if found else []
    return "\n".join("" if line == " ." else line[1:] for line in lines)


def keep_package(version: str) -> Path:
    """Fetch the package that is installed, to go back to. Raises `Failed`."""
    place = FOLDER / "previous"
    place.mkdir(parents=True, exist_ok=True)
    for attempt in (1, 2):
        kept = sorted(place.glob(f"{PACKAGE}_{version.replace(':', '%3a')}_*.deb"))
        if kept:
            break
        if attempt == 1:
            for older in place.iterdir():
                older.unlink()
            try:
                apt("download", f"{PACKAGE}={version}", place=place)
            except Failed as failure:
                raise Failed("no_way_back", failure.detail) from None
    if not kept:
        raise Failed("no_way_back")
    return kept[0]


def became_ready(unit: str) -> str:
    """Wait until the kiosk is ready and stays so; return why it did not (empty: it did)."""
    end = time.monotonic() + READY_S
    ready_since = None
    while time.monotonic() < end:
        starts_failed = int(property_of(unit, "NRestarts") or 0)
        if starts_failed >= STARTS:
            return f"it did not become ready in {STARTS} starts"
        if property_of(unit, "ActiveState") != "active":
            ready_since = None
        elif ready_since is None:
            ready_since = time.monotonic()
        elif time.monotonic() - ready_since >= STAYS_S:
            return ""
        time.sleep(LOOK_S)
    return f"it did not become ready in {READY_S:.0f} s"


def property_of(unit: str, name: str) -> str:
    """Return what systemd says of a unit."""
    return run("systemctl", "show", "--value", "-p", name, unit)


def apt(*words: str, place: Path | None = None) -> None:
    """Let apt-get do something by itself. Raises `Failed` with its words."""
    options = ("-y", "-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Options::=--force-confold")
    run("apt-get", words[0], *options, *words[1:], place=place)


def run(*command: str, place: Path | None = None) -> str:
    """Return what a command prints. Raises `Failed` with the last it says of errors."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            env=environment,
            stdin=subprocess.DEVNULL,
            cwd=place,
        )
    except OSError as error:
        raise Failed("failed", f"{command[0]}: {error.strerror}") from None
    if done.returncode:
        said = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
        errors = [line for line in said if line.startswith(("E:", "turnstile-kiosk:"))]
        raise Failed("failed", " ".join(errors or said[-1:])[:500])
    return done.stdout.strip()


if __name__ == "__main__":
    raise SystemExit(main())
