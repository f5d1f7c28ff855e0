"""Passes on paper: where they lie, one by one, and what a full disk says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.ui.passes import Branding, Layout, PassDesign, write_pdf
from kiosk.ui.passes.output import GRIDS

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("layout", Layout)
def test_the_places_of_a_sheet_lie_on_it_and_apart(layout: Layout) -> None:
    grid = GRIDS[layout]
    width, height = grid.page
    places = grid.places
    assert len(places) == grid.columns * grid.rows
    for number, place in enumerate(places):
        assert 0 <= place.left() < place.right() <= width
        assert 0 <= place.top() < place.bottom() <= height
        inner = place.adjusted(0.01, 0.01, -0.01, -0.01)
        assert not any(inner.intersects(other) for other in places[number + 1 :])


@pytest.mark.parametrize("layout", [Layout.LABELS, Layout.CARDS])
def test_a_sheet_lies_in_the_middle_of_the_paper(layout: Layout) -> None:
    grid = GRIDS[layout]
    right = max(place.right() for place in grid.places)
    bottom = max(place.bottom() for place in grid.places)
    assert grid.first[0] == pytest.approx(grid.page[0] - right, abs=0.2)
    assert grid.first[1] == pytest.approx(grid.page[1] - bottom, abs=0.2)


def test_cards_have_the_size_of_a_credit_card() -> None:
    assert GRIDS[Layout.CARDS].place == (85.6, 54.0)
    assert GRIDS[Layout.CARDS].crop_marks


def test_passes_are_taken_one_by_one(tmp_path: Path) -> None:
    """Nothing is collected: the file grows while the passes come."""
    file = tmp_path / "many.pdf"
    sizes = []

    def faces() -> Iterator[PassDesign]:
        for number in range(300):
            sizes.append(file.stat().st_size)
            yield PassDesign(f"KP1.{number}.{'x' * 43}", f"Member {number}", str(number))

    write_pdf(file, faces(), Layout.LABELS, Branding())
    assert sizes[0] < sizes[150] < sizes[299]
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    assert document.pageCount() == 15
    document.close()


def test_a_place_that_takes_nothing_is_told() -> None:
    with pytest.raises(OSError, match="No space left"):
        write_pdf(Path("/dev/full"), [PassDesign("TEXT", "Ana", "1")], Layout.PAGE, Branding())
