"""The command line. Each command has its own module, imported when it is called."""

import errno
import importlib
import os
import sys
from typing import Final

import click

from kiosk import __version__
from kiosk.cli.options import mend_standard_streams
from kiosk.core.errors import ConfigurationError, KioskError
from kiosk.settings.secrets import switch_off_core_dumps

COMMANDS = {
    "backup": "kiosk.cli.backup",
    "cards": "kiosk.cli.cards",
    "demo": "kiosk.cli.demo",
    "doctor": "kiosk.cli.doctor",
    "member": "kiosk.cli.member",
    "pass": "kiosk.cli.passes",
    "pin": "kiosk.cli.pin",
    "queue": "kiosk.cli.queue",
    "restore": "kiosk.cli.restore",
    "run": "kiosk.cli.run",
    "scan": "kiosk.cli.scan",
    "setup": "kiosk.cli.setup",
    "simulator": "kiosk.cli.simulator",
    "staff": "kiosk.cli.staff",
    "sync": "kiosk.cli.sync",
    "update": "kiosk.cli.update",
}

DEMO_PACKAGES: Final = frozenset({"starlette", "uvicorn", "zxingcpp"})
"""What the simulated TeamUp runs on, and what draws the demo's codes; a kiosk runs without them."""


class LazyCommands(click.Group):
    """Loads a command's module when it is asked for, so that `kiosk queue` needs no Qt."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names for `--help`."""
        return sorted(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        """Return the command called `name`."""
        if name not in COMMANDS:
            return None
        try:
            command: click.Command = importlib.import_module(COMMANDS[name]).command
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in DEMO_PACKAGES:
                raise
            return _needs_demo_packages(name)
        return command


def _needs_demo_packages(name: str) -> click.Command:
    """Return a command that says, whatever it is given, what has to be installed for `name`."""

    @click.command(
        name,
        short_help="(Not installed here; call it to see what to do.)",
        add_help_option=False,
        context_settings={"ignore_unknown_options": True},
    )
    @click.argument("anything", nargs=-1, type=click.UNPROCESSED)
    def command(anything: tuple[str, ...]) -> None:  # noqa: ARG001 (what is given changes nothing)
        raise ConfigurationError(
            f"`kiosk {name}` needs packages that are not installed; run "
            "`sh packaging/prepare.sh --demo` in the kiosk's folder, or install the kiosk's wheel "
            "with its extra `demo`."
        )

    return command


@click.group(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
def group() -> None:
    """Check-in kiosk for gyms that use TeamUp."""


def main() -> None:
    """Run the command line. Known errors become one sentence on standard error.

    Exit codes: 0 all well, 1 a known failure, 2 wrong usage or configuration, 130 interrupted.
    """
    mend_standard_streams()
    switch_off_core_dumps()  # before any command has read the token
    try:
        status = group.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except ConfigurationError as error:
        click.echo(f"kiosk: {error}", err=True)
        sys.exit(2)
    except KioskError as error:
        click.echo(f"kiosk: {error}", err=True)
        sys.exit(1)
    except (click.Abort, KeyboardInterrupt):
        click.echo("kiosk: stopped.", err=True)
        sys.exit(130)
    except OSError as error:
        sys.exit(_output_failed(error))
    sys.exit(status if isinstance(status, int) else 0)


def _output_failed(error: OSError) -> int:
    """Say why the output could not be written; anything else is a bug and raised again.

    Adapters turn the errors of their own files into `KioskError`s, so what comes here with one of
    these numbers is standard output itself: a full disk, or `kiosk queue list | head`.
    """
    if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EPIPE):
        raise error
    # What is left in the buffer would fail once more, with a traceback, when Python ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno != errno.EPIPE:
        click.echo(
            f"kiosk: the output could not be written ({error.strerror}); free some space, "
            "then try again.",
            err=True,
        )
    return 1
