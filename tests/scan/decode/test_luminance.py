import pytest

from kiosk.scan.decode.luminance import Luminance


@pytest.mark.parametrize(
    ("data", "width", "height", "stride", "why"),
    [
        (b"", 0, 1, 1, "0x1 pixels"),
        (b"1234", 2, 2, 1, "do not fit in 1 bytes"),
        (b"123", 2, 2, 2, "3 bytes are too few"),
        (b"1", 1, -1, 1, "1x-1 pixels"),
    ],
)
def test_impossible_pictures_are_refused(
    data: bytes, width: int, height: int, stride: int, why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        Luminance(data, width, height, stride)


def test_the_last_row_needs_no_padding() -> None:
    assert Luminance(b"ab.cd", 2, 2, 3).packed() == b"abcd"
    assert Luminance(b"abcdxx", 2, 2, 2).packed() == b"abcd"
