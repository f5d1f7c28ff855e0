from kiosk.scan.handheld.keyboard import us_character


def test_keys_are_told_by_their_place() -> None:
    # X11 key codes: the kernel's (input-event-codes.h) plus 8.
    assert us_character(24, shift=False) == "q"
    assert us_character(29, shift=True) == "Y"
    assert us_character(52, shift=False) == "z"
    assert us_character(20, shift=False) == "-"
    assert us_character(61, shift=False) == "/"
    assert us_character(47, shift=True) == ":"
    assert us_character(19, shift=False) == "0"
    assert us_character(11, shift=True) == "@"
    assert us_character(51, shift=True) == "|"
    assert us_character(65, shift=False) == " "
    assert us_character(90, shift=False) == "0"  # keypad
    assert us_character(106, shift=False) == "/"


def test_other_keys_are_nothing() -> None:
    for code in (0, 9, 22, 36, 37, 50, 66, 67, 111, 255):
        assert us_character(code, shift=False) == ""
