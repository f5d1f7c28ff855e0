from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.line import MAX_LINE_BYTES, LineSplitter


def test_cr_lf_and_both_end_a_line() -> None:
    assert LineSplitter().feed(b"A1\nB2\rC3\r\nD4") == ["A1", "B2", "C3"]


def test_a_line_may_come_in_pieces() -> None:
    splitter = LineSplitter()
    assert splitter.feed(b"MEM") == []
    assert splitter.feed(b"BER-7\r") == ["MEMBER-7"]
    assert splitter.feed(b"\nNEXT-1") == []
    assert splitter.finish() == "NEXT-1"
    assert splitter.finish() == ""


def test_stx_and_etx_are_taken_off_with_or_without_a_line_end() -> None:
    assert LineSplitter().feed(b"\x02A1\x03\x02B2\x03\r\n\x02C3\r\x03") == ["A1", "B2", "C3"]


def test_bytes_that_are_no_text_are_replaced_and_empty_lines_are_nothing() -> None:
    assert LineSplitter().feed(b"\r\n\n \nA\xff1\n") == ["A\N{REPLACEMENT CHARACTER}1"]
    assert LineSplitter().feed("Grün-7\n".encode()) == ["Grün-7"]


def test_a_line_without_end_is_thrown_away_and_the_next_one_read() -> None:
    splitter = LineSplitter()
    for _ in range(1000):
        assert splitter.feed(b"x" * 4096) == []
        assert len(splitter._pending) <= MAX_LINE_BYTES
    assert splitter.feed(b"x\nMEMBER-7\n") == ["MEMBER-7"]
    assert splitter.feed(b"y" * (MAX_LINE_BYTES + 1)) == []
    assert splitter.finish() == ""
    assert splitter.feed(b"y" * MAX_LINE_BYTES + b"\n") == ["y" * MAX_LINE_BYTES]


def test_discarding_forgets_the_unfinished_line_only() -> None:
    splitter = LineSplitter()
    assert splitter.feed(b"A1\nhalf") == ["A1"]
    splitter.discard()
    assert splitter.feed(b"B2\n") == ["B2"]


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=6))
def test_how_the_bytes_are_cut_makes_no_difference(data: bytes, cuts: list[int]) -> None:
    whole = LineSplitter().feed(data + b"\n")
    splitter, texts, start = LineSplitter(), [], 0
    for cut in [*sorted(cuts), len(data)]:
        texts += splitter.feed(data[start:cut])
        start = max(start, cut)
    assert texts + splitter.feed(b"\n") == whole
