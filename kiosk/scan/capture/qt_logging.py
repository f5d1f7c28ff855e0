"""The one place where harmless log messages of Qt Multimedia and FFmpeg are turned off."""

import ctypes
from pathlib import Path

import PySide6
from PySide6.QtCore import QLoggingCategory

# Optional libraries that are absent (PipeWire, VA-API) are no problem of a kiosk; which codec and
# which muxer is used is of no interest either; and that a file is no video is told by
# `QMediaPlayer.errorOccurred` in the same words. Every other category still comes through.
_RULES = """
qt.multimedia.symbolsresolver=false
qt.multimedia.ffmpeg.info=false
qt.multimedia.ffmpeg.encoder.info=false
qt.multimedia.playbackengine.codec.info=false
qt.multimedia.ffmpeg.mediadataholder=false
"""

# libavutil/log.h (documented): INFO is 32, WARNING is 24, and INFO is what it starts with.
_AV_LOG_WARNING = 24


def quieten() -> None:
    """Silence known harmless messages of Qt Multimedia.

    To be called before QtMultimedia is imported: the first of them come while it is being loaded.
    `QT_LOGGING_RULES` in the environment still wins, so everything can be had back when a fault is
    searched for.
    """
    QLoggingCategory.setFilterRules(_RULES.strip())


def quieten_ffmpeg() -> bool:
    """Stop FFmpeg from describing every file it opens on standard error; return whether it did.

    To be called once a player or camera exists. Qt ships its own FFmpeg and offers no call for its
    log level (only `QT_FFMPEG_DEBUG`, which raises it), so the level is set where FFmpeg keeps it.
    The library can be opened from here only after Qt has loaded it, because Qt resolves its
    optional parts late.
    """
    for library in sorted(Path(PySide6.__file__).parent.glob("Qt/lib/libavutil.so.*")):
        try:
            ctypes.CDLL(str(library)).av_log_set_level(_AV_LOG_WARNING)
        except (OSError, AttributeError):
            continue
        return True
    return False
