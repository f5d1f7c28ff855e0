from hypothesis import given
from hypothesis import strategies as st

from kiosk.scan.handheld.serial import MAX_LINE_BYTES, LineSplitter


def test_cr_lf_and_both_end_a_line() -> None:
    assert LineSplitter().feed(b"A1\nB2\rC3\r\nD4") == [b"A1\n", b"B2\r", b"C3\r"]


def test_a_line_may_come_in_pieces() -> None:
    splitter = LineSplitter()
    assert splitter.feed(b"MEM") == []
    assert splitter.feed(b"BER-7\r") == [b"MEMBER-7\r"]
    assert splitter.feed(b"\nNEXT-1") == []
    assert splitter.finish() == b"NEXT-1"
    assert splitter.finish() == b""


def test_etx_ends_a_line_with_or_without_a_line_end() -> None:
    lines = LineSplitter().feed(b"\x02A1\x03\x02B2\x03\r\n\x02C3\r\x03\x02\x03")
    assert lines == [b"\x02A1\x03", b"\x02B2\x03", b"\x02C3\r"]


def test_bytes_are_left_as_they_are_and_empty_lines_are_nothing() -> None:
    assert LineSplitter().feed(b"\r\n\n \nA\xff1\n") == [b"A\xff1\n"]


def test_a_line_without_end_is_thrown_away_and_the_next_one_read() -> None:
    splitter = LineSplitter()
    for _ in range(1000):
        assert splitter.feed(b"x" * 4096) == []
        assert len(splitter._pending) <= MAX_LINE_BYTES
    assert splitter.feed(b"x\nMEMBER-7\n") == [b"MEMBER-7\n"]
    assert splitter.feed(b"y" * (MAX_LINE_BYTES + 1)) == []
    assert splitter.finish() == b""
    assert splitter.feed(b"y" * MAX_LINE_BYTES + b"\n") == [b"y" * MAX_LINE_BYTES + b"\n"]


def test_discarding_forgets_the_unfinished_line_only() -> None:
    splitter = LineSplitter()
    assert splitter.feed(b"A1\nhalf") == [b"A1\n"]
    splitter.discard()
    assert splitter.feed(b"B2\n") == [b"B2\n"]


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=6))
def test_how_the_bytes_are_cut_makes_no_difference(data: bytes, cuts: list[int]) -> None:
    whole = LineSplitter().feed(data + b"\n")
    splitter, lines, start = LineSplitter(), [], 0
    for cut in [*sorted(cuts), len(data)]:
        lines += splitter.feed(data[start:cut])
        start = max(start, cut)
    assert lines + splitter.feed(b"\n") == whole
