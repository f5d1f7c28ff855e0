"""Standard input, output and errors as every command can rely on them."""

import json
import os
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from typing import Final

_OURS: Final = ((0, os.O_RDONLY, "r"), (1, os.O_WRONLY, "w"), (2, os.O_WRONLY, "w"))


def mend_standard_streams() -> None:
    """Open to nowhere what was closed, and let no letter keep the rest from being written.

    A file that is opened while one of them is closed gets its number, and whatever else writes
    there (Qt, the C library) would write into that file. A letter that the terminal's encoding
    does not have is written as a question mark.
    """
    for number, flags, mode in _OURS:
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, flags)  # the lowest free number, which is this one
        name = ("stdin", "stdout", "stderr")[number]
        if getattr(sys, name) is None:
            stream = os.fdopen(number, mode, encoding="utf-8", closefd=False)
            setattr(sys, name, stream)
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors in ("strict", "surrogateescape"):
        sys.stdout.reconfigure(errors="replace")


def print_json(fields: Mapping[str, object]) -> None:
    """Print one line of JSON; letters that the output does not have are escaped as JSON does."""
    line = json.dumps(fields, ensure_ascii=False)
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeError:
        line = json.dumps(fields)
    print(line, flush=True)
