"""The secrets: who on this computer may read them."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.core.device import Check
from kiosk.core.sentences import say
from kiosk.settings.exposure import exposed_file


def examine_secrets(config: Path | None) -> Iterator[Check]:
    """Yield whether a token in the configuration file at `config` is its owner's alone."""
    file = exposed_file(config)
    if file is None:
        yield Check("secrets", True, False, say("No token lies in a file that others may read."))
        return
    yield Check(
        "secrets",
        False,
        False,
        say("{path} holds a token, and other users of this computer may read it.", path=str(file)),
        say("Run `{command}`.", command=f"chmod 600 {file}"),
    )
