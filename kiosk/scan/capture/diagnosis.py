"""Why a camera gives no picture, and what to do.

Qt tells little of it: a camera that may not be opened is missing from its list, or "cannot be
opened" without a reason, and one whose stream does not start is said to be active. So the device is
asked itself.
"""

import errno
import grp
import os
import pwd
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import CameraError
from kiosk.core.messages import join, msg
from kiosk.core.system_reasons import reason_of
from kiosk.scan.capture import v4l2


@dataclass(frozen=True, slots=True)
class CameraFault:
    """Why a camera gives no picture: what happened and what to do, sentences for staff.

    Both have room on the line at the top of the staff area, which shows two rows. `by_kiosk`: it is
    a kiosk that uses the camera.
    """

    what: str
    remedy: str = ""
    by_kiosk: bool = False

    @property
    def sentence(self) -> str:
        """Both in a row."""
        return join(self.what, self.remedy)


class CameraUnusable(CameraError):
    """There is a camera, or should be one, and it cannot be used; `fault` says why."""

    def __init__(self, fault: CameraFault) -> None:
        super().__init__(fault.sentence)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Program:
    """A program that is running, by its name and the number of its process."""

    name: str
    process: int


_KIOSK = "kiosk"
_ANOTHER_PORT = msg("Plug it into another USB port.")
FRAMES_STOPPED = CameraFault(
    msg("The camera has stopped sending pictures."),
    msg("If it does not come back by itself, replug it."),
)
SILENT = CameraFault(msg("The camera is plugged in but sends no picture."), _ANOTHER_PORT)
UNPLUGGED = CameraFault(msg("The camera was unplugged."), msg("Plug it in again."))
DAMAGED = CameraFault(
    msg("The camera's pictures could not be read, so another of its formats is used."),
    msg("Change its cable or its USB port."),
)
_CROWDED = CameraFault(
    msg("The USB port has no room for the camera's pictures."),
    msg("Give it a port of its own, without a hub."),
)


def access_fault(node: str) -> CameraFault | None:
    """Return what keeps the camera at `node` from being used; None where nothing is known to.

    Quick, and without side effects: may be asked again and again.
    """
    try:
        with v4l2.open_node(node) as file:
            return in_use_fault(node) if v4l2.is_taken(file) else None
    except OSError as error:
        return _cannot_be_opened(node, error)


def reason_for_silence(node: str, *, had_frames: bool) -> CameraFault:
    """Return why the camera at `node` sends no pictures, after it was closed.

    `had_frames` tells that it sent some before. Starts the camera once, as Qt did.
    """
    if said := access_fault(node):
        return said
    try:
        with v4l2.open_node(node) as file:
            failed = v4l2.start_error(file)
    except OSError as error:
        return _cannot_be_opened(node, error)
    match failed:
        case errno.ENOSPC:
            return _CROWDED
        case errno.EBUSY:
            return in_use_fault(node)
        case errno.ENODEV | errno.ENXIO:
            return UNPLUGGED
        case errno.EIO | errno.EPIPE | errno.EPROTO | errno.ETIMEDOUT:
            what = msg(
                "The camera does not start ({why}).",
                why=reason_of(errno.EIO),
            )
            return CameraFault(what, _ANOTHER_PORT)
        case _:
            return FRAMES_STOPPED if had_frames else SILENT


def unlisted_camera_fault() -> CameraFault | None:
    """Return why a camera that is plugged in may be missing from Qt's list, if that is known."""
    for node in v4l2.camera_nodes():
        try:
            with v4l2.open_node(node):
                continue
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM, errno.EBUSY):
                return _cannot_be_opened(node, error)
    return None


def in_use_fault(node: str) -> CameraFault:
    """Return what is wrong with a camera that another program has."""
    programs = programs_using(node)
    names = ", ".join(f"{program.name}, {program.process}" for program in programs)
    if names:
        what = msg("Another program ({names}) is using the camera.", names=names)
    else:
        what = msg("Another program is using the camera.")
    by_kiosk = any(program.name == _KIOSK for program in programs)
    return CameraFault(what, msg("Close it."), by_kiosk)


def programs_using(node: str) -> list[Program]:
    """Return the programs that have `node` open, as far as it shows.

    Those of other users can be seen by root alone.
    """
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if process.name != str(os.getpid()) and any(
                os.readlink(link) == node for link in process.glob("fd/*")
            ):
                found.append(Program(_name(process), int(process.name)))
        except OSError:
            continue  # it has ended, or belongs to somebody else
    return found


def _name(process: Path) -> str:
    words = (process / "cmdline").read_text(encoding="utf-8", errors="replace").split("\0")
    if any(Path(word).name == _KIOSK for word in words[:3]):
        return _KIOSK  # whose command is an interpreter's
    return (process / "comm").read_text(encoding="utf-8", errors="replace").strip()


def _cannot_be_opened(node: str, error: OSError) -> CameraFault:
    match error.errno:
        case errno.EACCES | errno.EPERM:
            user, group = _user(), _group(node)
            return CameraFault(
                msg("The user {user} may not open the camera.", user=user),
                msg(
                    "Run “{command}” and restart the computer.",
                    command=f"sudo usermod -aG {group} {user}",
                ),
            )
        case errno.EBUSY:
            return in_use_fault(node)
        case errno.ENOENT | errno.ENODEV | errno.ENXIO:
            return UNPLUGGED
        case _:
            what = msg(
                "The camera ({device}) cannot be opened: {why}.",
                device=node,
                why=reason_of(error),
            )
            return CameraFault(what, msg("Replug it."))


def _user() -> str:
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return str(os.geteuid())


def _group(node: str) -> str:
    """Return the group that may use the camera: the node's own, or "video" where that is root's."""
    try:
        number = os.stat(node).st_gid
        return grp.getgrgid(number).gr_name if number else "video"
    except (OSError, KeyError):
        return "video"
