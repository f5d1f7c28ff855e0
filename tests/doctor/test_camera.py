"""The camera as doctor finds it: none, a file in its place, and each thing that can be wrong."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.device_page import CheckResult
from kiosk.doctor.camera import examine_camera
from kiosk.scan.capture import diagnosis
from kiosk.scan.capture.diagnosis import Program
from kiosk.settings.schema import Settings
from tests.helpers.barcodes import showing
from tests.helpers.fakecam.cameras import FakeCameras, Fault
from tests.store.making import ROOT

pytestmark = pytest.mark.usefixtures("qapp")


def examine(**sections: Any) -> CheckResult:
    check = examine_camera(Settings(**sections))
    assert bool(check.remedy) is not check.ok, check
    return check


_CHILD = """
import json, sys
from dataclasses import asdict
import kiosk.scan
from PySide6.QtGui import QGuiApplication
from kiosk.scan.capture import diagnosis
from kiosk.doctor.camera import examine_camera
from kiosk.settings.schema import Settings
app = QGuiApplication([])
print(json.dumps(asdict(examine_camera(Settings(camera={"device": sys.argv[1]})))))
"""


def examine_on(cameras: FakeCameras, device: str = "auto") -> dict[str, Any]:
    """Return what is found by a process that has these cameras."""
    ran = subprocess.run(
        [sys.executable, "-c", _CHILD, device],
        capture_output=True,
        text=True,
        check=True,
        env=cameras.environment(),
        cwd=ROOT,
    )
    check = json.loads(ran.stdout)
    assert isinstance(check, dict)
    return check


def test_a_picture_or_film_may_stand_in_for_the_camera(tmp_path: Path) -> None:
    file = tmp_path / "phone.png"
    showing("x").save(file)
    camera = examine(camera={"device": f"file:{file}"})
    assert camera.ok
    assert str(file) in camera.text


@pytest.mark.parametrize("content", [None, b"", b"not a picture"])
def test_a_file_that_is_no_picture_fails_here_as_it_would_in_the_kiosk(
    content: bytes | None, tmp_path: Path
) -> None:
    file = tmp_path / "phone.png"
    if content is not None:
        file.write_bytes(content)
    camera = examine(camera={"device": f"file:{file}"})
    assert (camera.ok, camera.must) == (False, True)
    assert str(file) in camera.text


def test_no_camera_is_wanted() -> None:
    camera = examine(camera={"device": "none"})
    assert camera.ok
    assert "hand scanners only" in camera.text


@pytest.mark.parametrize(("keyboard", "must"), [(True, False), (False, True)])
def test_a_missing_camera_matters_when_there_is_nothing_else(
    keyboard: bool, must: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.scan.capture.source_selection.QMediaDevices.videoInputs", lambda: [])
    monkeypatch.setattr("kiosk.scan.capture.v4l2.camera_nodes", lambda: [])
    camera = examine(camera={"device": "Logi"}, scanner={"keyboard": keyboard})
    assert (camera.ok, camera.must) == (False, must)
    assert camera.text.startswith("The camera “Logi” is not plugged in. None is plugged in")
    assert camera.remedy.startswith("Plug it in, or name another one in camera.device.")
    camera = examine(scanner={"keyboard": keyboard})
    assert (camera.ok, camera.must) == (False, must)
    assert camera.text.startswith("There is no camera.")
    assert "USB webcam" in camera.remedy


def test_a_camera_that_the_running_kiosk_has_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.scan.capture.source_selection.QMediaDevices.videoInputs", lambda: [])
    monkeypatch.setattr(
        "kiosk.scan.capture.diagnosis.programs_using", lambda _node: [Program("kiosk", 812)]
    )
    monkeypatch.setattr(
        "kiosk.scan.capture.diagnosis.unlisted_camera_fault",
        lambda: diagnosis.in_use_fault("/dev/video0"),
    )
    camera = examine()
    assert camera.ok
    assert camera.text.startswith("In use by the kiosk that is running.")


def test_a_working_camera_is_told_with_its_format_and_all_others(
    fake_cameras: FakeCameras,
) -> None:
    fake_cameras.add("Integrated Camera")
    fake_cameras.add("Logi HD", number=2)
    camera = examine_on(fake_cameras)
    assert camera["ok"], camera
    assert camera["text"].startswith("Logi HD, 1280 × 720, Jpeg, 30 a second, ")
    assert "pictures a second arrive." in camera["text"]
    assert camera["text"].endswith(
        "Plugged in: Integrated Camera (/dev/video0), Logi HD (/dev/video2)."
    )


@pytest.mark.parametrize(
    ("fault", "text", "remedy"),
    [
        (
            Fault.BUSY,
            "Another program is using the camera.",
            "Close it. Or set camera.device to none",
        ),
        (Fault.DENIED, "may not open the camera.", "Run “sudo usermod"),
    ],
)
def test_what_is_wrong_with_a_camera_is_told_as_in_the_kiosk(
    fault: Fault, text: str, remedy: str, fake_cameras: FakeCameras
) -> None:
    fake_cameras.add("Logi HD", plugged=False).plug(fault)
    camera = examine_on(fake_cameras)
    assert not camera["ok"]
    assert text in camera["text"]
    assert camera["remedy"].startswith(remedy)
