"""Finds fonts, icons and sounds, in the source tree and in an installed wheel."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_FOLDERS: Final = (
    _PACKAGE / "resources",  # a wheel: hatch puts them beside the modules
    _PACKAGE.parent / "resources",  # the source tree: one folder above the package
)


def resource(name: str) -> Path:
    """Return the file called `name`, a path such as `icons/check.svg` below `resources/`.

    Raises `FileNotFoundError` when the installation lacks it (a bug of packaging, so no
    `KioskError`).
    """
    for folder in _FOLDERS:
        path = folder / name
        if path.is_file():
            return path
    raise FileNotFoundError(f"The resource {name!r} is missing; install the kiosk again.")
