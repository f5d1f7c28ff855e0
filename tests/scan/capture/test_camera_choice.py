import pytest

from kiosk.scan.capture.camera_choice import CameraCandidate, by_preference, camera_named

BUILT_IN = CameraCandidate("/dev/video0", "Integrated Camera: Integrated C")
INFRARED = CameraCandidate("/dev/video2", "Integrated IR Camera")
WEBCAM = CameraCandidate("/dev/video4", "HD Pro Webcam C920")
OTHER = CameraCandidate("/dev/video6", "Logi C270 HD WebCam")
VIRTUAL = CameraCandidate("/dev/video8", "OBS Virtual Camera")


def test_auto_prefers_one_on_a_cable_then_one_built_in() -> None:
    there = [VIRTUAL, INFRARED, BUILT_IN, WEBCAM, OTHER]
    assert by_preference(there) == [WEBCAM, OTHER, BUILT_IN, VIRTUAL, INFRARED]
    assert by_preference([]) == []


@pytest.mark.parametrize(
    ("device", "found"),
    [
        ("HD Pro Webcam C920", WEBCAM),
        ("hd pro", WEBCAM),
        ("webcam", WEBCAM),
        ("Logi C270 hd webcam", OTHER),
        ("/dev/video6", OTHER),
        ("Canon", None),
    ],
)
def test_a_camera_is_found_by_name_part_of_the_name_or_id(
    device: str, found: CameraCandidate | None
) -> None:
    assert camera_named(device, [WEBCAM, OTHER]) == found


def test_a_whole_name_wins_over_a_part_of_another() -> None:
    longer, exact = CameraCandidate("a", "Webcam HD"), CameraCandidate("b", "webcam")
    assert camera_named("Webcam", [longer, exact]) is exact
