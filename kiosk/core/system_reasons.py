"""What an error of the operating system means, in words that can be translated.

The system's own words are English or of its locale, and its numbers say nothing to anybody. They
belong into the log; a person is told what this gives, inside of a sentence.
"""

import errno
from collections.abc import Mapping
from typing import Final

from kiosk.core.messages import msg

UNKNOWN: Final = msg("the system does not say why")

_FORBIDDEN: Final = msg("no permission")
_MISSING: Final = msg("it is not there")
_NO_ROOM: Final = msg("no room left")
_NO_REPLY: Final = msg("the device does not answer")
_IN_USE: Final = msg("another program uses it")
_CROWDED: Final = msg("too many files are open")
_NO_NETWORK: Final = msg("there is no network")
_CUT: Final = msg("the connection was cut")
_TOO_LATE: Final = msg("no connection in time")

_REASONS: Final[Mapping[int, str]] = {
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: msg("it can only be read"),
    errno.ENOENT: _MISSING,
    errno.ENODEV: _MISSING,
    errno.ENXIO: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.EISDIR: msg("it is a folder"),
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
    errno.EFBIG: _NO_ROOM,
    errno.EIO: _NO_REPLY,
    errno.EPROTO: _NO_REPLY,
    errno.EBUSY: _IN_USE,
    errno.ETXTBSY: _IN_USE,
    errno.EMFILE: _CROWDED,
    errno.ENFILE: _CROWDED,
    errno.ENOMEM: msg("there is too little memory"),
    errno.ENOLCK: msg("the disk locks no files"),
    errno.ENAMETOOLONG: msg("its name is too long"),
    errno.ECONNREFUSED: msg("nothing answers there"),
    errno.ENETUNREACH: _NO_NETWORK,
    errno.ENETDOWN: _NO_NETWORK,
    errno.EHOSTUNREACH: _NO_NETWORK,
    errno.EHOSTDOWN: _NO_NETWORK,
    errno.EADDRNOTAVAIL: _NO_NETWORK,
    errno.ECONNRESET: _CUT,
    errno.ECONNABORTED: _CUT,
    errno.EPIPE: _CUT,
    errno.ETIMEDOUT: _TOO_LATE,
}


def reason_of(error: BaseException | int) -> str:
    """Return why something failed, as a message: of an error, or of a number of `errno`."""
    if isinstance(error, TimeoutError):
        return _TOO_LATE
    number = error.errno if isinstance(error, OSError) else error
    return _REASONS.get(number, UNKNOWN) if isinstance(number, int) else UNKNOWN
