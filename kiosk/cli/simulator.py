"""`kiosk simulator`: the stand-in TeamUp, for development and tests."""

import signal
import threading
from datetime import date

import click

from kiosk.simulator.faults import SCENARIOS, scenario
from kiosk.simulator.gym import make_gym
from kiosk.simulator.report import REPORTS, ReportKind
from kiosk.simulator.server import Simulator


@click.command("simulator")
@click.option("--port", default=8765, show_default=True, type=click.IntRange(0, 65535))
@click.option("--members", default=300, show_default=True, type=click.IntRange(1, 200_000))
@click.option(
    "--scenario",
    "name",
    default="calm",
    show_default=True,
    type=click.Choice([known for known, _ in SCENARIOS]),
    help="How TeamUp behaves: " + "; ".join(f"{known}: {line}" for known, line in SCENARIOS),
)
@click.option(
    "--report",
    default="shown",
    show_default=True,
    type=click.Choice([known for known, _ in REPORTS]),
    help="What the attendance report has: " + "; ".join(f"{k}: {line}" for k, line in REPORTS),
)
@click.option("--token", default="demo-token", show_default=True, help="The token it accepts.")
def command(port: int, members: int, name: str, report: ReportKind, token: str) -> None:
    """Run a stand-in for TeamUp on this machine, over real HTTP, with faults on demand."""
    gym = make_gym(members, today=date.today())
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    faults = scenario(name)
    with Simulator(gym, port=port, token=token, faults=faults, report=report) as simulator:
        click.echo(f"TeamUp simulator at {simulator.base_url} ({name}); Ctrl-C ends it.")
        click.echo(
            f"provider_id = {gym.provider_id}, venue_id = {gym.venue_id}, "
            f"card_field = {gym.card_field}, members: {len(gym.customers)}"
        )
        stopped.wait()
    click.echo(f"{len(simulator.checkins)} check-ins were recorded.")
