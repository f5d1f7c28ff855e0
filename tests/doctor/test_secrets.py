"""The doctor on secrets."""

from pathlib import Path

from kiosk.core.device_page import CheckResult
from kiosk.doctor.computer import examine_secrets


def test_a_token_that_others_may_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[teamup]\ntoken = "hush"\n')
    file.chmod(0o644)
    (check,) = examine_secrets(file)
    assert check == CheckResult(
        "secrets",
        False,
        False,
        f"{file} holds a token, and other users of this computer may read it.",
        f"Run `chmod 600 {file}`.",
    )
    file.chmod(0o600)
    (check,) = examine_secrets(file)
    assert (check.ok, check.must, check.remedy) == (True, False, "")


def test_no_file_is_no_risk(tmp_path: Path) -> None:
    (check,) = examine_secrets(tmp_path / "none.toml")
    assert check.ok
