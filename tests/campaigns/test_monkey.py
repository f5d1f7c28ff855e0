"""Campaign (e) in short: a few seconds of anything at all."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.campaigns.monkeying import Monkey


@pytest.mark.expects_warnings
def test_a_monkey_for_some_seconds(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp
    outcome = Monkey(seed=7, folder=tmp_path, patient=False).run(8, 4, lambda _: None)
    assert outcome.well, outcome
    assert outcome.rests >= 2
    assert outcome.events.total() > 30
    assert len(outcome.states) > 2
