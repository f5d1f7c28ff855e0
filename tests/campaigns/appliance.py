"""A computer that is a kiosk and nothing else, from power-on on, and what happens to it.

    python -m tests.campaigns.appliance FOLDER [--only TRIAL …]

FOLDER is what `packaging/make_vm.sh` made. QEMU boots it, with a stand-in TeamUp on this machine
and a serial line as its scanner. Each trial says what was on screen and in the books, and after how
long; pictures of the screen are put into FOLDER. QEMU computes without the processor's help (TCG),
so that all times are many times those of a real computer. By hand: it takes half an hour.
"""

import argparse
import os
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from PIL import Image

from kiosk.simulator.gym import make_gym
from kiosk.simulator.server import Simulator

PORT: Final = 8765
LONGEST_S: Final = 600.0
UNIT: Final = "turnstile-kiosk.service"
KIOSK: Final = "^/usr/lib/turnstile-kiosk/bin/python3"
"""The kiosk itself; the command line of cage ends with the same words."""

PROMPT: Final = "root@kiosk:~# "


class Machine:
    """One virtual machine: its power, its screen, a shell of root, its scanner."""

    def __init__(self, folder: Path, *, vga: str) -> None:
        self._folder = folder
        self._vga = vga
        self._process: subprocess.Popen[bytes] | None = None
        self._shell = socket.socket()
        self._monitor = socket.socket()
        self._scanner = socket.socket()
        self._said = ""

    def power_on(self) -> None:
        """Begin; what was on the disk is there."""
        for name in ("shell", "monitor", "scanner"):
            (self._folder / name).unlink(missing_ok=True)
        place = self._folder
        self._process = subprocess.Popen(
            [
                # Not QEMU's usual processor: Qt's wheels need one of 2009 or later (x86-64-v2).
                *("qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max"),
                *("-smp", "2", "-m", "2048"),
                *("-kernel", f"{place}/vmlinuz", "-initrd", f"{place}/initrd"),
                *("-append", "root=/dev/vda rw console=ttyS0 quiet net.ifnames=0"),
                *("-drive", f"file={place}/disk.img,format=raw,if=virtio,cache=writethrough"),
                *("-nic", "user,model=virtio-net-pci", "-display", "none", *self._vga.split()),
                *("-serial", f"unix:{place}/shell,server=on,wait=off"),
                *("-serial", f"unix:{place}/scanner,server=on,wait=off"),
                *("-monitor", f"unix:{place}/monitor,server=on,wait=off"),
            ]
        )
        self._shell = _connected(place / "shell")
        self._monitor = _connected(place / "monitor")
        self._scanner = _connected(place / "scanner")
        self._said = ""

    def power_off(self) -> None:
        """Pull the plug."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def wait_for_shell(self) -> None:
        """Wait until root has a prompt, and put the terminal to rest."""
        self._read_until(PROMPT)
        self.run("stty -echo; dmesg -n 1; bind 'set enable-bracketed-paste off'")

    def run(self, command: str) -> str:
        """Return what a command of root prints."""
        self._said = ""
        self._shell.sendall(f"{command}; echo END-OF''-IT\n".encode())
        return self._read_until("END-OF-IT").replace("\r", "")

    def scan(self, code: str) -> None:
        """Let the scanner send a code."""
        self._scanner.sendall(f"{code}\r\n".encode())

    def picture(self, name: str) -> Path:
        """Write down what is on the screen."""
        raw, file = self._folder / f"{name}.ppm", self._folder / f"{name}.png"
        raw.unlink(missing_ok=True)
        self._monitor.sendall(f"screendump {raw}\n".encode())
        _until(lambda: raw.exists() and raw.stat().st_size > 1000, "a picture of the screen")
        time.sleep(0.5)
        Image.open(raw).save(file)
        raw.unlink()
        return file

    def _read_until(self, end: str) -> str:
        self._shell.settimeout(LONGEST_S)
        while end not in self._said:
            if not (more := self._shell.recv(65536)):
                raise SystemExit("The machine's line was closed.")
            self._said += more.decode(errors="replace")
        said, _, self._said = self._said.partition(end)
        (self._folder / "shell.log").open("a", encoding="utf-8").write(said)
        return said


def _connected(path: Path) -> socket.socket:
    _until(path.exists, f"{path}")
    found = socket.socket(socket.AF_UNIX)
    found.connect(str(path))
    return found


def _until(
    is_so: Callable[[], object], what: str, longest_s: float = LONGEST_S, every_s: float = 0.2
) -> float:
    """Wait until it is so, and return the seconds it took."""
    begun = time.monotonic()
    while not is_so():
        if time.monotonic() - begun > longest_s:
            raise SystemExit(f"Waited {longest_s:.0f} s in vain for {what}.")
        time.sleep(every_s)
    return time.monotonic() - begun


class Appliance:
    """The machine with its kiosk, and the TeamUp that it sends to."""

    def __init__(self, machine: Machine, teamup: Simulator) -> None:
        self.machine = machine
        self.teamup = teamup

    def is_ready(self) -> bool:
        """Whether systemd was told by the kiosk that it is ready."""
        return "ActiveState=active" in self.machine.run(f"systemctl show -p ActiveState {UNIT}")

    def started(self) -> str:
        """Return which of its processes the kiosk is by now: its number."""
        return self.machine.run(f"pgrep -f {KIOSK} | tail -n 1").strip()

    def until_ready(self) -> float:
        """Wait until the kiosk is ready."""
        return _until(self.is_ready, "the kiosk to be ready", every_s=4.0)  # asking costs it time

    def queue(self) -> str:
        """Return the books: how many check-ins are in each state."""
        listed = self.machine.run("kiosk queue list --json 2>/dev/null")
        states = re.findall(r'"state": ?"(\w+)"', listed)
        return ", ".join(f"{states.count(one)} {one}" for one in sorted(set(states))) or "empty"

    def boot(self) -> float:
        """Power on, and return the seconds until the kiosk is ready."""
        begun = time.monotonic()
        self.machine.power_on()
        self.machine.wait_for_shell()
        self.until_ready()
        return time.monotonic() - begun


def say(trial: str, what: str) -> None:
    """Print one line of the table."""
    print(f"| {trial} | {what} |", flush=True)


def power_on(one: Appliance) -> None:
    """From power-on to the ready screen, without a hand."""
    took = one.boot()
    inside = one.machine.run("systemd-analyze 2>/dev/null | head -n 1").strip()
    one.machine.picture("ready")
    say("power-on", f"ready after {took:.0f} s ({inside})")


def visit(one: Appliance) -> None:
    """A member checks in."""
    code = next(codes(one.teamup))
    before = len(one.teamup.checkins)
    one.machine.scan(code)
    took = _until(lambda: len(one.teamup.checkins) > before, "the check-in in TeamUp")
    one.machine.picture("visit")
    say("a visit", f"in TeamUp {took:.1f} s after the scan; books: {one.queue()}")


def _killed(one: Appliance, what: str, command: str) -> None:
    before = one.started()
    begun = time.monotonic()
    one.machine.run(command)
    _until(lambda: one.started() not in ("", before), "another kiosk", every_s=2.0)
    one.until_ready()
    took = time.monotonic() - begun
    one.machine.picture(what.replace(" ", "-"))
    restarts = one.machine.run(f"systemctl show -p NRestarts {UNIT}").strip()
    say(what, f"ready again after {took:.0f} s ({restarts}); books: {one.queue()}")


def kill_kiosk(one: Appliance) -> None:
    """The kiosk is killed."""
    _killed(one, "kill -9 of the kiosk", f"pkill -9 -f {KIOSK}")


def kill_cage(one: Appliance) -> None:
    """What shows the kiosk is killed."""
    _killed(one, "kill -9 of cage", "pkill -9 -x cage")


def freeze(one: Appliance) -> None:
    """The kiosk hangs: it gives no sign of life."""
    _killed(one, "kill -STOP of the kiosk", f"pkill -STOP -f {KIOSK}")


def plug(one: Appliance) -> None:
    """The plug is pulled while a check-in is on its way."""
    before = len(one.teamup.checkins)
    one.teamup.stop()  # so that it is on its way for sure
    code = list(codes(one.teamup))[1]
    one.machine.scan(code)
    _until(
        lambda: "recorded" in one.queue() or "sending" in one.queue(), "the check-in in the books"
    )
    states = one.queue()
    one.machine.power_off()
    one.teamup.start()
    took = one.boot()
    arrived = _until(lambda: len(one.teamup.checkins) > before, "the check-in in TeamUp")
    time.sleep(5)
    one.machine.picture("after-the-plug")
    say(
        "plug pulled",
        f"books before: {states}; ready {took:.0f} s after power came back, the visit in TeamUp "
        f"{arrived:.0f} s later, {len(one.teamup.checkins) - before} time(s); books: {one.queue()}",
    )


def plug_at_scan(one: Appliance) -> None:
    """The plug is pulled at the very moment of a scan, TeamUp being there."""
    before = len(one.teamup.checkins)
    for number, code in enumerate(list(codes(one.teamup))[2:5]):
        one.machine.scan(code)
        time.sleep(0.4 * number)
        one.machine.power_off()
        sent = len(one.teamup.checkins) - before
        one.boot()
        time.sleep(90)  # what is unanswered is read back within a minute
        now = len(one.teamup.checkins) - before
        say(
            f"plug pulled {0.4 * number:.1f} s after a scan",
            f"in TeamUp then {sent}, now {now}; books: {one.queue()}",
        )


TRIALS: Final = {
    trial.__name__: trial
    for trial in (power_on, visit, kill_kiosk, kill_cage, freeze, plug, plug_at_scan)
}


def codes(teamup: Simulator) -> Iterator[str]:
    """Yield the card numbers of members who hold a membership."""
    holders = {held.customer for held in teamup.gym.memberships.values() if held.status == "active"}
    for number, customer in sorted(teamup.gym.customers.items()):
        if customer.card and number in holders:
            yield customer.card


@contextmanager
def appliance(folder: Path, vga: str) -> Iterator[Appliance]:
    """Make the machine and its TeamUp; afterwards both are gone."""
    machine = Machine(folder, vga=vga)
    with Simulator(make_gym(40, today=date.today()), port=PORT) as teamup:
        try:
            yield Appliance(machine, teamup)
        finally:
            machine.power_off()


def main() -> None:
    """Do what was asked for; without `power_on` the machine is booted first all the same."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--only", nargs="+", choices=TRIALS, default=list(TRIALS))
    arguments.add_argument("--vga", default="-vga virtio", help="QEMU's options of the screen")
    given = arguments.parse_args()
    os.environ.setdefault("TZ", "UTC")
    with appliance(given.folder.resolve(), given.vga) as one:
        if given.only[0] != "power_on":
            one.boot()
        for name in given.only:
            TRIALS[name](one)


if __name__ == "__main__":
    main()
