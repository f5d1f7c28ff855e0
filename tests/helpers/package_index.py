"""A package index on loopback, filled with what is installed here, as it may look one day later."""

import base64
import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import Distribution
from pathlib import Path
from threading import Thread
from typing import Final

from packaging.utils import canonicalize_name
from packaging.version import Version

_OF_THE_INSTALLER: Final = {"RECORD", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json"}


def make_wheel(
    installed: Distribution, folder: Path, *, version: str, build: str = "", code: bool = False
) -> Path:
    """Write a wheel with the metadata of an installed distribution into `folder`; return its path.

    Its needs and extras are those of the real one. `version` may be another, `build` is the wheel's
    build number; without `code` there is nothing in it to import.
    """
    name = canonicalize_name(installed.name).replace("-", "_")
    info = f"{name}-{version}.dist-info"
    metadata = installed.read_text("METADATA") or ""
    content = {
        f"{info}/METADATA": metadata.replace(
            f"\nVersion: {installed.version}\n", f"\nVersion: {version}\n", 1
        ).encode(),
        f"{info}/WHEEL": (
            "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            + (f"Build: {build}\n" if build else "")
        ).encode(),
    }
    for file in installed.files or () if code else ():
        of_info = file.parts[0].endswith(".dist-info")
        if ".." in file.parts or file.suffix == ".pyc" or (of_info and len(file.parts) > 2):
            continue
        if not of_info:
            content[file.as_posix()] = file.read_binary()
        elif file.name not in _OF_THE_INSTALLER | {"METADATA"}:
            content[f"{info}/{file.name}"] = file.read_binary()
    record = "".join(
        f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in content.items()
    )
    content[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    path = folder / f"{name}-{version}{f'-{build}' if build else ''}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for inside, data in content.items():
            wheel.writestr(inside, data)
    return path


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")


def sha256(path: Path) -> str:
    """Return the hash of a file as a lock names it."""
    return "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()


def next_version(version: str) -> str:
    """Return a release that is newer by the last number, as an upstream publishes next."""
    *first, last = Version(version).release
    return ".".join(map(str, [*first, last + 1]))


class PackageIndex:
    """A folder served as a package index (PEP 503). `asked` lists the paths of all requests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.asked: list[str] = []
        self.url = ""

    @property
    def wheels(self) -> Path:
        """Where the files are, all in one folder."""
        path = self._folder / "files"
        path.mkdir(parents=True, exist_ok=True)
        return path

    def asked_files(self) -> set[str]:
        """Return the names of the files that were fetched."""
        return {path.rsplit("/", 1)[1] for path in self.asked if path.startswith("/files/")}

    @contextmanager
    def served(self) -> Iterator[None]:
        """Serve what lies in `wheels`; `url` is the index's address meanwhile."""
        pages: dict[str, list[str]] = {}
        for file in sorted(self.wheels.iterdir()):
            address = f"../../files/{file.name}#{sha256(file).replace(':', '=')}"
            link = f'<a href="{address}">{file.name}</a>'
            pages.setdefault(canonicalize_name(file.name.split("-")[0]), []).append(link)
        for name, links in pages.items():
            page = self._folder / "simple" / name / "index.html"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text("<!DOCTYPE html>\n" + "<br>\n".join(links), encoding="utf-8")
        asked = self.asked

        class Handler(SimpleHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:  # noqa: ARG002 (the base's)
                asked.append(self.path)

        server = ThreadingHTTPServer(
            ("127.0.0.1", 0), partial(Handler, directory=str(self._folder))
        )
        thread = Thread(target=server.serve_forever, name="package-index")
        thread.start()
        self.url = f"http://127.0.0.1:{server.server_port}/simple"
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
