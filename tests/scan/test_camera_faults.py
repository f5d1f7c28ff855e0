"""Every event of a camera's life, on Qt's real camera path: caused, noticed, told and got over."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.scan.capture.diagnosis import programs_using
from kiosk.scan.capture.v4l2 import EXPOSURE_AUTO, EXPOSURE_AUTO_PRIORITY, FOCUS_AUTO
from tests.helpers.barcodes import showing
from tests.helpers.fakecam.cameras import RAW_WEBCAM, FakeCamera, FakeCameras, Fault, Mode
from tests.helpers.fakecam.watching import Watching

SOON = 0.4
"""Patience for tests in which it has to run out, in seconds."""

WORSE_FORMAT = (Mode("YUYV", 640, 480, 30), Mode("MJPG", 1280, 720, 30))


def show(camera: FakeCamera, text: str) -> None:
    camera.show(showing(text))


def test_a_camera_is_read_in_its_best_format_and_let_go(fake_cameras: FakeCameras) -> None:
    show(fake_cameras.add("Door camera"), "ONE")
    with Watching(fake_cameras) as watching:
        seen = watching.code("ONE")
        assert seen["description"] == "Door camera, 1280 × 720, Jpeg, 30 a second"
        assert seen["trouble"] == ""
    assert "leaked" not in watching.log


def test_every_kind_of_picture_is_read(fake_cameras: FakeCameras) -> None:
    for number, fourcc in enumerate(("YUYV", "NV12", "GREY", "MJPG")):
        camera = fake_cameras.add(f"Camera {fourcc}", [Mode(fourcc, 640, 480, 30)], number=number)
        show(camera, fourcc)
    with Watching(fake_cameras, "Camera YUYV") as watching:
        watching.code("YUYV")
        for fourcc in ("NV12", "GREY", "MJPG"):
            watching.say(f"camera {fourcc.lower()}")
            watching.code(fourcc)


def test_a_slow_computer_is_given_smaller_pictures(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera")
    show(camera, "LARGE")
    with Watching(fake_cameras, patience=3600) as watching:
        watching.code("LARGE")
        show(camera, "SMALL")
        watching.say("smaller pictures")
        seen = watching.code("SMALL")
        while "1280" in seen["description"]:  # a frame of before was on its way
            seen = watching.code("SMALL")
        assert seen["description"] == "Door camera, 640 × 480, YUYV, 30 a second"
        assert seen["trouble"] == ""


def test_unplugged_and_plugged_in_again_without_waiting(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera")
    show(camera, "BEFORE")
    with Watching(fake_cameras, "Door camera", patience=3600) as watching:
        watching.code("BEFORE")
        for again in ("ONCE", "TWICE"):
            camera.unplug()
            assert "was unplugged" in watching.state("lost")["trouble"]
            watching.trouble("“Door camera” is not plugged in")
            show(camera, again)
            camera.plug()
            watching.code(again)


def test_pulled_and_back_so_quickly_that_nobody_saw_it_go(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera")
    show(camera, "BEFORE")
    with Watching(fake_cameras, patience=SOON) as watching:
        watching.code("BEFORE")
        show(camera, "AFTER")
        camera.unplug()
        camera.plug()
        watching.code("AFTER")


def test_none_at_first_and_one_plugged_in_later(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera", plugged=False)
    show(camera, "LATE")
    with Watching(fake_cameras, patience=3600) as watching:
        watching.trouble("There is no camera. Plug one in")
        camera.plug()
        watching.code("LATE")


def test_busy_until_the_other_program_lets_go(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera", plugged=False)
    camera.plug(Fault.BUSY)
    show(camera, "FREE")
    with Watching(fake_cameras, patience=3600) as watching:
        lost = watching.state("lost")
        assert lost["trouble"].startswith("Another program is using the camera. Close it.")
        camera.fault(Fault.WORKS)
        watching.code("FREE")


def test_no_permission_names_the_user_and_the_group(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera", plugged=False)
    camera.plug(Fault.DENIED)
    show(camera, "ALLOWED")
    with Watching(fake_cameras, patience=3600) as watching:
        lost = watching.state("lost")
        assert "may not open the camera" in lost["trouble"]
        assert "sudo usermod -aG" in lost["trouble"]
        camera.permit()
        watching.code("ALLOWED")


def test_a_stream_that_does_not_start_and_why(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera", plugged=False)
    camera.plug(Fault.REFUSES)
    show(camera, "STARTED")
    with Watching(fake_cameras, patience=SOON) as watching:
        watching.trouble("does not start (the device does not answer)")
        camera.fault(Fault.WORKS)
        watching.code("STARTED")
        camera.unplug()
        camera.plug(Fault.CROWDED)
        watching.trouble("The USB port has no room")
        show(camera, "ROOM")
        camera.fault(Fault.WORKS)
        watching.code("ROOM")


def test_a_camera_that_hangs_is_told_and_taken_when_it_is_replugged(
    fake_cameras: FakeCameras,
) -> None:
    camera = fake_cameras.add("Door camera", plugged=False)
    camera.plug(Fault.HANGS)
    show(camera, "WELL")
    with Watching(fake_cameras, patience=SOON) as watching:
        lost = watching.state("lost")
        assert "does not start (the device does not answer)" in lost["trouble"]
        camera.fault(Fault.WORKS)
        camera.unplug()
        watching.trouble("There is no camera")
        camera.plug()
        watching.code("WELL")


def test_frozen(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera")
    show(camera, "BEFORE")
    with Watching(fake_cameras, patience=SOON) as watching:
        watching.code("BEFORE")
        camera.fault(Fault.FROZEN)
        assert "has stopped sending pictures" in watching.state("lost")["trouble"]
        show(camera, "AFTER")
        camera.fault(Fault.WORKS)
        watching.code("AFTER")


def test_damaged_pictures_change_the_format_and_staff_are_told(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera", WORSE_FORMAT)
    show(camera, "BEFORE")
    with Watching(fake_cameras, patience=SOON) as watching:
        assert "1280 × 720, Jpeg" in watching.code("BEFORE")["description"]
        camera.fault(Fault.TRUNCATED)
        watching.state("lost")
        show(camera, "AFTER")
        after = watching.code("AFTER")
        assert after["description"] == "Door camera, 640 × 480, YUYV, 30 a second"
        assert "pictures could not be read" in after["trouble"]
        assert "cable" in after["trouble"]
        # Then the other format fails as well, and the first is as good as any.
        camera.fault(Fault.SHORT)
        watching.state("lost")
        show(camera, "AGAIN")
        camera.fault(Fault.WORKS)
        assert watching.code("AGAIN")["trouble"]
        camera.unplug()
        watching.state("lost")
        show(camera, "NEW")
        camera.plug()
        assert watching.code("NEW")["trouble"] == ""


def test_few_pictures_are_read_and_told(fake_cameras: FakeCameras) -> None:
    camera = fake_cameras.add("Door camera")
    show(camera, "BEFORE")
    with Watching(fake_cameras) as watching:
        watching.code("BEFORE")
        camera.fault(Fault.SLOW)
        show(camera, "SLOWLY")
        watching.code("SLOWLY")
        watching.trouble("pictures a second. Make the place brighter")


def test_auto_falls_over_to_another_camera_and_takes_a_better_one(
    fake_cameras: FakeCameras,
) -> None:
    built_in = fake_cameras.add("Integrated Camera", number=0)
    webcam = fake_cameras.add("Webcam", RAW_WEBCAM, number=2)
    show(built_in, "BUILT-IN")
    show(webcam, "WEBCAM")
    with Watching(fake_cameras, patience=SOON) as watching:
        watching.code("WEBCAM")
        webcam.fault(Fault.FROZEN)
        told = watching.code("BUILT-IN")["trouble"]
        assert told.startswith("Webcam: The camera has stopped sending pictures.")
        assert told.endswith("Meanwhile Integrated Camera is used.")
        webcam.unplug()
        watching.wait(lambda event: len(event.get("cameras", ())) == 1, "one camera fewer")
        show(webcam, "WEBCAM AGAIN")
        webcam.plug()
        watching.code("WEBCAM AGAIN")
        show(built_in, "BUILT-IN AGAIN")
        webcam.unplug()
        watching.code("BUILT-IN AGAIN")


def test_auto_takes_back_the_better_camera_when_it_is_free(fake_cameras: FakeCameras) -> None:
    built_in = fake_cameras.add("Integrated Camera", number=0)
    webcam = fake_cameras.add("Webcam", number=2, plugged=False)
    webcam.plug(Fault.BUSY)
    show(built_in, "BUILT-IN")
    show(webcam, "WEBCAM")
    with Watching(fake_cameras, patience=SOON) as watching:
        told = watching.code("BUILT-IN")["trouble"]
        assert told.startswith("Webcam: Another program is using the camera.")
        webcam.fault(Fault.WORKS)
        assert watching.code("WEBCAM")["trouble"] == ""


def test_a_named_camera_is_not_replaced_by_another(fake_cameras: FakeCameras) -> None:
    named = fake_cameras.add("Door camera", number=0)
    other = fake_cameras.add("Office camera", number=2)
    show(named, "DOOR")
    show(other, "OFFICE")
    with Watching(fake_cameras, "Door camera", patience=3600) as watching:
        watching.code("DOOR")
        named.unplug()
        told = watching.trouble("“Door camera” is not plugged in")["trouble"]
        assert "(there is: Office camera)" in told
        show(named, "DOOR AGAIN")
        named.plug()
        watching.code("DOOR AGAIN")
        assert not any(event.get("code") == "OFFICE" for event in watching.events)
        watching.say("/dev/video2")
        watching.code("OFFICE")


def test_focus_and_exposure_are_put_to_automatic_where_they_are_not(
    fake_cameras: FakeCameras,
) -> None:
    webcam = fake_cameras.add(
        "Webcam",
        controls=f"{FOCUS_AUTO} 0 1 0\n{EXPOSURE_AUTO} 0 3 1\n{EXPOSURE_AUTO_PRIORITY} 0 1 1\n",
    )
    content = fake_cameras.add(
        "Content", number=2, controls=f"{FOCUS_AUTO} 0 1 1\n{EXPOSURE_AUTO} 0 3 3\n"
    )
    plain = fake_cameras.add("Plain", number=4)
    kept = fake_cameras.add("Kept", number=6, controls=f"{FOCUS_AUTO} 0 1 0\n")
    for camera, text in (
        (webcam, "WEBCAM"),
        (content, "CONTENT"),
        (plain, "PLAIN"),
        (kept, "KEPT"),
    ):
        show(camera, text)
    with Watching(fake_cameras, "Webcam") as watching:
        watching.code("WEBCAM")
        watching.say("Content")
        watching.code("CONTENT")
        watching.say("Plain")
        watching.code("PLAIN")
    assert webcam.controls_set() == {FOCUS_AUTO: 1, EXPOSURE_AUTO: 3, EXPOSURE_AUTO_PRIORITY: 0}
    assert content.controls_set() == {}
    assert plain.controls_set() == {}
    with Watching(fake_cameras, "Kept", adjust=False) as watching:
        watching.code("KEPT")
    assert kept.controls_set() == {}


@pytest.mark.parametrize(("script", "name"), [("other.py", "python"), ("kiosk", "kiosk")])
def test_the_program_that_has_a_camera_is_named(script: str, name: str, tmp_path: Path) -> None:
    (node := tmp_path / "camera").touch()
    assert programs_using(str(node)) == []
    (program := tmp_path / script).write_text(
        "import sys\nwith open(sys.argv[1]):\n    print('open', flush=True)\n    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, program, node], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        (found,) = programs_using(str(node))
        assert found.name.startswith(name)
        assert found.process == child.pid
