"""The short form of `pictures`: every sound file, and some damaged ones."""

from pathlib import Path

import pytest

from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.files import scan_file
from tests.campaigns.pictures import TEXT, look_at_damaged, whole_files


@pytest.mark.parametrize("name", whole_files())
def test_a_sound_picture_of_any_kind_is_read(name: str, tmp_path: Path) -> None:
    (path := tmp_path / name).write_bytes(whole_files()[name])
    result = scan_file(path, Decoder(["qr"]))
    assert [code.text for code in result.codes] == [TEXT]
    assert result.trouble == ""


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_picture_is_looked_at_or_refused_in_a_sentence(seed: int, tmp_path: Path) -> None:
    outcomes = look_at_damaged(seed, 60, tmp_path)
    assert outcomes.counts.total() == 60
    assert outcomes.faults == []
    assert outcomes.counts["refused"] > 10
