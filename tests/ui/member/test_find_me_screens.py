"""The screens of *find me* at every size: whether they are shown, and within reach of a hand."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.identification.find_me import SecondFact
from kiosk.ui.kit import Key
from kiosk.ui.kit.theme import theme_of
from kiosk.ui.member.find_me import TypingScreen
from tests.gallery import members
from tests.helpers import fitting
from tests.ui.conftest import MakeWindow


def test_a_gym_may_do_without(make_window: MakeWindow) -> None:
    assert not make_window(800, 480).ready.find_me.isVisible()
    assert make_window(800, 480, find_me=SecondFact.PHONE).ready.find_me.isVisible()


@pytest.mark.parametrize("fact", SecondFact)
@pytest.mark.parametrize("size", [(1080, 1920), (480, 800), (1920, 1080), (800, 480)])
def test_keys_are_large_and_within_reach(
    size: tuple[int, int], fact: SecondFact, qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(*size, find_me=fact)
    for name in ("find_name", "prove_fact", "prove_fact_missed"):
        window.show_state(members.states()[name], 4000)
        qtbot.wait(1)
        current = window.current
        assert isinstance(current, TypingScreen)
        assert fitting.clipped(current) == []
        assert fitting.overlapping(current) == []
        least = theme_of(current).touch
        for key in [it for it in current.findChildren(Key) if it.isVisible()]:
            assert min(key.width(), key.height()) >= least, key.objectName()
            place = key.mapTo(current, key.rect().topLeft())
            assert current.rect().contains(place)
            if size[1] > size[0]:
                assert place.y() >= size[1] * 0.42, key.objectName()
