"""Libraries that stand between a process and the system, by LD_PRELOAD."""

import os
import subprocess
from pathlib import Path
from typing import Final

_FLAGS: Final = ("-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC")


def build(source: Path, folder: Path) -> Path:
    """Compile `source` into `folder` with the system's C compiler, and return the library."""
    library = folder / f"{source.stem}.so"
    command = ["cc", *_FLAGS, "-o", str(library), str(source), "-ldl", "-pthread"]
    subprocess.run(command, check=True)
    return library


def preloaded(library: Path) -> str:
    """Return what LD_PRELOAD is to be: `library` before those that are there already."""
    return " ".join(filter(None, (str(library), os.environ.get("LD_PRELOAD", ""))))
