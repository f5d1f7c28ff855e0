"""What a person gets who installs the wheel: the command and the resources, without this folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

PROBE = """
import kiosk
from kiosk.ui.resources import resource
from pathlib import Path
home = Path(kiosk.__file__).parent
assert home.parent.name == "installed", home
for name in ("fonts/InterDisplay-Bold.otf", "icons/check.svg", "sounds/good.wav"):
    file = resource(name)
    assert file.is_file() and home in file.parents, file
from kiosk.cli import group
assert "demo" in group.list_commands(None)
"""


def test_the_wheel_brings_its_resources(tmp_path: Path) -> None:
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--disable-pip-version-check"]
    build = [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(tmp_path)]
    subprocess.run([*build, str(ROOT)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    # -P: this folder, where the project itself lies, is not looked into.
    subprocess.run(
        [sys.executable, "-P", "-c", PROBE],
        check=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed), "COVERAGE_PROCESS_START": ""},
    )
