import pytest

from kiosk.scan.decode.luminance import Luminance


@pytest.mark.parametrize(
    ("data", "width", "height", "stride"),
    [(b"", 0, 1, 1), (b"1234", 2, 2, 1), (b"123", 2, 2, 2), (b"1", 1, -1, 1)],
)
def test_impossible_pictures_are_refused(data: bytes, width: int, height: int, stride: int) -> None:
    with pytest.raises(ValueError, match=r"pixels|bytes"):
        Luminance(data, width, height, stride)


def test_the_last_row_needs_no_padding() -> None:
    assert Luminance(b"ab.cd", 2, 2, 3).packed() == b"abcd"
    assert Luminance(b"abcdxx", 2, 2, 2).packed() == b"abcd"
