"""`kiosk demo`: everything at once, without an account, a camera or a network."""

import click

from kiosk.demo.run import run_demo


@click.command("demo")
@click.option(
    "--visits",
    type=click.IntRange(1, 100_000),
    help="End after so many visits, with a table of what happened.",
)
@click.option("--members", default=300, show_default=True, type=click.IntRange(20, 100_000))
def command(visits: int | None, members: int) -> int:
    """Run the kiosk against a built-in TeamUp, with a made-up gym.

    Exit code 0 when everything went as the made-up gym expects.
    """
    return run_demo(visits, members=members)
