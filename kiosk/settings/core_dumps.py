"""No file of this process's memory, which holds the token, when it crashes or is killed."""

import ctypes
import logging
import os
import sys
from typing import Final

log = logging.getLogger(__name__)

_PR_SET_DUMPABLE: Final = 4  # linux/prctl.h; see prctl(2)


def switch_off_core_dumps() -> None:
    """Let the system write no core of this process and of those it starts.

    The limit of 0 bytes is for files, and is heeded by systemd-coredump, too, which is given cores
    through a pipe, where the kernel does not heed it. So on Linux the process says as well that it
    is not to be dumped; no other process of its user may read its memory then, debuggers
    included, and what is in /proc of it belongs to root. That is undone by every `exec`.

    What the system refuses is logged and left.
    """
    if os.name != "posix":
        return
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError) as error:
        log.info("The limit of core dumps cannot be set: %s", error)
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        except (OSError, AttributeError) as error:
            log.info("Core dumps cannot be switched off: %s", error)
