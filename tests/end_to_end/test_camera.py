"""Pictures and videos in place of a camera become exactly the right POST /checkins."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from kiosk.core.identification.codes import Symbology
from kiosk.simulator.gym import Gym, GymCustomer
from kiosk.simulator.server import RecordedCheckin, Simulator
from tests.helpers.barcodes import held_up, showing
from tests.helpers.kiosk_process import KioskProcess, queue, write_config
from tests.helpers.video import make_video


def is_right(seen: RecordedCheckin, gym: Gym, customer: GymCustomer) -> bool:
    """Customer mode, the right provider and venue, the venue's day, the membership named."""
    (held,) = gym.memberships_of(customer.id)
    return (
        seen.customer == customer.id
        and seen.mode == "customer"
        and seen.provider == str(gym.provider_id)
        and seen.venue == gym.venue_id
        and seen.date == datetime.now(UTC).astimezone(gym.zone).date()
        and seen.requested_membership == held.id
        and not seen.comped
    )


def test_a_picture_of_a_qr_code_becomes_one_check_in(
    tmp_path: Path, gym: Gym, simulator: Simulator, kiosk_on: Callable[[Path], KioskProcess]
) -> None:
    customer = gym.character("regular")
    picture = tmp_path / "phone.png"
    showing(f"https://goteamup.com/p/{gym.provider_id}/customers/{customer.id}").save(picture)
    config = write_config(
        tmp_path,
        simulator,
        camera={"device": f"file:{picture}"},
        members={"accept": ["pass", "url"]},
    )
    with kiosk_on(config) as kiosk:
        kiosk.wait_until(lambda: bool(simulator.checkins), "the check-in arrived")
        kiosk.wait_until(
            lambda: all(row["state"] == "confirmed" for row in queue(config)), "it was confirmed"
        )
        assert kiosk.end() == 0
    (seen,) = simulator.checkins
    assert is_right(seen, gym, customer)
    (row,) = queue(config)
    assert (row["state"], row["server_id"], row["attempts"]) == ("confirmed", seen.id, 1)


def test_a_video_of_several_codes_becomes_one_check_in_each(
    tmp_path: Path,
    gym: Gym,
    simulator: Simulator,
    kiosk_on: Callable[[Path], KioskProcess],
    qapp: QApplication,
) -> None:
    assert qapp
    people = [gym.character(role) for role in ("regular", "booked", "few_left", "ends_soon")]
    nothing = held_up(grey=90)
    frames: list[Image.Image] = []
    for number, person in enumerate(people):
        code = showing(person.card, Symbology.CODE128) if number % 2 else showing(str(person.email))
        frames += [nothing] * 10 + [code] * 20
    film = make_video(tmp_path / "film.mp4", frames, fps=15)
    config = write_config(tmp_path, simulator, camera={"device": f"file:{film}"})
    with kiosk_on(config) as kiosk:
        kiosk.wait_until(lambda: len(simulator.checkins) == len(people), "all had checked in")
        assert kiosk.end() == 0
    seen = {checkin.customer: checkin for checkin in simulator.checkins}
    assert len(simulator.checkins) == len(people)
    assert all(is_right(seen[person.id], gym, person) for person in people)
