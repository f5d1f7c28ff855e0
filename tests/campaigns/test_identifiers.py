"""The short form of `tests.campaigns.identifiers`."""

import pytest

from tests.campaigns.identifiers import PROPERTIES, run


@pytest.mark.parametrize("name", PROPERTIES)
def test_nobody_is_taken_for_somebody_else(name: str) -> None:
    run(name, examples=300)
