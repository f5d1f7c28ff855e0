import pytest

from kiosk.scan.capture.camera_choice import (
    FEW_PIXELS,
    PIXELS,
    Coding,
    FormatOffer,
    ranked_formats,
)

RAW, JPEG = Coding.PAIRS, Coding.JPEG
Offer = tuple[int, int, float, Coding]


def _ranked(*offers: Offer, given_up: tuple[int, ...] = (), pixels: int = PIXELS) -> list[Offer]:
    order = ranked_formats([FormatOffer(*offer) for offer in offers], given_up, pixels)
    assert sorted(order) == list(range(len(offers)))
    return [offers[index] for index in order]


USUAL: tuple[Offer, ...] = (
    (1920, 1080, 30.0, JPEG),
    (1280, 720, 30.0, JPEG),
    (1280, 720, 10.0, RAW),
    (640, 480, 30.0, RAW),
)


def test_a_usual_webcam_gives_720p_motion_jpeg_and_not_slow_raw_pictures() -> None:
    assert _ranked(*USUAL) == [
        (1280, 720, 30.0, JPEG),
        (1920, 1080, 30.0, JPEG),
        (640, 480, 30.0, RAW),
        (1280, 720, 10.0, RAW),
    ]


def test_raw_pictures_win_where_they_are_quick_enough() -> None:
    assert _ranked((1280, 720, 60.0, JPEG), (1280, 720, 30.0, RAW))[0] == (1280, 720, 30.0, RAW)


@pytest.mark.parametrize("better", [Coding.GREY, Coding.PLANES, Coding.PAIRS, Coding.COLOURS])
def test_of_equal_pictures_the_ones_with_the_least_work_are_taken(better: Coding) -> None:
    worse = [coding for coding in Coding if coding.value > better.value]
    offers = [(1280, 720, 30.0, coding) for coding in (*worse, better)]
    assert _ranked(*offers)[0] == (1280, 720, 30.0, better)


def test_more_pixels_than_needed_only_cost_time() -> None:
    assert _ranked((1920, 1080, 60.0, RAW), (1280, 720, 24.0, JPEG))[0][:2] == (1280, 720)
    assert _ranked((3840, 2160, 30.0, JPEG), (1920, 1080, 30.0, JPEG))[0][:2] == (1920, 1080)


def test_fewer_pixels_than_needed_lose_small_codes() -> None:
    assert _ranked((320, 240, 30.0, RAW), (640, 480, 30.0, RAW))[0][:2] == (640, 480)
    assert _ranked((640, 480, 30.0, RAW), (1280, 720, 15.0, RAW))[0][:2] == (1280, 720)
    assert _ranked((800, 600, 30.0, RAW), (1920, 1080, 30.0, JPEG))[0][:2] == (1920, 1080)


def test_ten_a_second_is_the_least_where_there_is_anything_else() -> None:
    assert _ranked((1280, 720, 9.0, RAW), (320, 240, 10.0, JPEG))[0][:2] == (320, 240)
    assert _ranked((1920, 1080, 5.0, RAW), (640, 480, 7.5, RAW))[0] == (640, 480, 7.5, RAW)


def test_after_damage_another_coding_is_tried_first_and_the_rest_last() -> None:
    assert _ranked(*USUAL, given_up=(1,)) == [
        (640, 480, 30.0, RAW),
        (1280, 720, 10.0, RAW),
        (1920, 1080, 30.0, JPEG),
        (1280, 720, 30.0, JPEG),
    ]
    assert _ranked(*USUAL, given_up=(1, 3))[0] == (1920, 1080, 30.0, JPEG)


def test_a_slow_computer_gets_no_more_pixels_than_it_can_search() -> None:
    assert _ranked(*USUAL, pixels=FEW_PIXELS)[0] == (640, 480, 30.0, RAW)
    few = (320, 240, 30.0, RAW), (800, 600, 30.0, RAW), (1280, 720, 30.0, RAW)
    assert [offer[0] for offer in _ranked(*few, pixels=FEW_PIXELS)] == [800, 1280, 320]


def test_a_camera_that_tells_of_no_format_has_none() -> None:
    assert ranked_formats([]) == []
