"""Campaign (e) in short: a few seconds of anything at all."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.campaigns.fuzzing.campaign import FuzzCampaign


@pytest.mark.expects_warnings
def test_some_seconds_of_fuzzing(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp
    outcome = FuzzCampaign(seed=7, folder=tmp_path, patient=False).run(8, 4, lambda _: None)
    assert outcome.well, outcome
    assert outcome.rests >= 2
    assert outcome.events.total() > 30
    assert len(outcome.states) > 2
