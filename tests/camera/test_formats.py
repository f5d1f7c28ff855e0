from kiosk.camera.formats import FormatOffer, best_format


def _best(*offers: tuple[int, int, float, bool]) -> tuple[int, int, float, bool]:
    index = best_format([FormatOffer(w, h, fps, compressed=c) for w, h, fps, c in offers])
    assert index is not None
    return offers[index]


def test_a_usual_webcam_gives_720p_motion_jpeg_and_not_slow_raw_pictures() -> None:
    assert _best(
        (1920, 1080, 30.0, True),
        (1280, 720, 30.0, True),
        (1280, 720, 10.0, False),
        (640, 480, 30.0, False),
    ) == (1280, 720, 30.0, True)


def test_raw_pictures_win_where_they_are_quick_enough() -> None:
    assert _best((1280, 720, 60.0, True), (1280, 720, 30.0, False)) == (1280, 720, 30.0, False)


def test_the_quickest_is_taken_where_all_are_slow() -> None:
    assert _best((1920, 1080, 5.0, False), (640, 480, 15.0, False)) == (640, 480, 15.0, False)


def test_the_nearest_to_720p_is_taken() -> None:
    assert _best((3840, 2160, 30.0, True), (1920, 1080, 30.0, True)) == (1920, 1080, 30.0, True)
    assert _best((320, 240, 30.0, False), (640, 480, 30.0, False)) == (640, 480, 30.0, False)
    assert best_format([]) is None
