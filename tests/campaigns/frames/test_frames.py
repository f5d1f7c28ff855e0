"""The short form of `frames`: a showing or two through the real sink, mailbox and thread."""

from PySide6.QtWidgets import QApplication

from tests.campaigns.frames.campaign import Span, Watch


def test_a_short_watch_reads_what_is_shown(qapp: QApplication) -> None:
    assert qapp is not None
    spans: list[Span] = []
    Watch(3, codes=1, told=spans.append).run(minutes=0.1, every=0.05)
    assert [span.wrong for span in spans] == [0] * len(spans)
    last = spans[-1]
    assert last.read == last.shown == 1
    assert last.frames > 100
    assert last.memory_mb > 0
