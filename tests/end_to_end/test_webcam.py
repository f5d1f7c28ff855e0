"""A whole kiosk on a webcam that is unplugged, busy and plugged in again: every visit counts."""

from pathlib import Path

from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from tests.helpers.barcodes import showing
from tests.helpers.fakecam.cameras import FakeCameras, Fault
from tests.helpers.kiosk_process import KioskProcess, write_config


def test_members_check_in_at_a_camera_before_and_after_it_was_unplugged_and_busy(
    tmp_path: Path, gym: Gym, simulator: Simulator, fake_cameras: FakeCameras
) -> None:
    people = [gym.character(role) for role in ("regular", "booked", "few_left")]
    camera = fake_cameras.add("Door camera")
    config = write_config(tmp_path, simulator, camera={"device": "Door camera"})
    with KioskProcess(config, fake_cameras.environment()) as kiosk:

        def come(number: int) -> None:
            camera.show(showing(str(people[number].email)))
            kiosk.wait_until(lambda: len(simulator.checkins) > number, f"visit {number}")

        come(0)
        camera.unplug()
        kiosk.wait_until(lambda: "is not plugged in" in kiosk.log, "it missed the camera")
        camera.plug()
        come(1)
        camera.unplug()
        kiosk.wait_until(lambda: kiosk.log.count("is not plugged in") > 1, "it missed it again")
        camera.plug(Fault.BUSY)
        kiosk.wait_until(lambda: "Another program is using" in kiosk.log, "it found it busy")
        camera.fault(Fault.WORKS)
        come(2)
        assert kiosk.end() == 0
    assert [seen.customer for seen in simulator.checkins] == [person.id for person in people]
