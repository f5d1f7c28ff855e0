"""`kiosk update`: whether there is a newer version, and how it is installed."""

from typing import Final

import click

from kiosk.app.updates import request_update

_CHECK_S: Final = 120.0
_INSTALL_S: Final = 1800.0  # a slow line, and two starts that fail


@click.command("update")
@click.option("--install", is_flag=True, help="Install it; the kiosk is restarted.")
def command(*, install: bool) -> None:
    """Say whether there is a newer version and what changed; install it with --install.

    A version that does not become ready in two starts is taken back by itself. What waits in the
    queue is kept in any case. Only for a kiosk that was installed from its Debian package.
    """
    if install:
        click.echo("Installing, which takes some minutes; the kiosk is away for one of them.")
        state = request_update("install", longest_s=_INSTALL_S)
    else:
        state = request_update("check", longest_s=_CHECK_S)
    if state.outcome == "current":
        click.echo(f"Version {state.installed} is the newest there is.")
    elif state.outcome == "available":
        click.echo(f"Version {state.available} is available; this is {state.installed}.\n")
        click.echo(state.changes)
        click.echo("\nTo install it: kiosk update --install")
    else:
        click.echo(f"Version {state.installed} is installed, and the kiosk is ready.")
