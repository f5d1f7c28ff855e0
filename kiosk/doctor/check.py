"""What one check found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of one check. `must`: the kiosk cannot do its work without it.

    `text` says what was found; `remedy` what to do, and is empty when `ok`.
    """

    name: str
    ok: bool
    must: bool
    text: str
    remedy: str = ""
