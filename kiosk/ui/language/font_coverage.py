"""Which of the world's letters this computer can show: names come in all of them.

Latin, Greek, Cyrillic and Arabic letters are shipped; others are taken from the system's fonts.
"""

from typing import Final

from PySide6.QtGui import QFontDatabase

_Script = QFontDatabase.WritingSystem

SCRIPTS: Final = (
    _Script.Armenian,
    _Script.Bengali,
    _Script.Devanagari,
    _Script.Georgian,
    _Script.Hebrew,
    _Script.Japanese,
    _Script.Korean,
    _Script.SimplifiedChinese,
    _Script.Tamil,
    _Script.Thai,
    _Script.TraditionalChinese,
)
"""Scripts that are not shipped and in which members may well have their names."""


def missing_scripts() -> tuple[str, ...]:
    """Return the English names of `SCRIPTS` that would be boxes; needs a Qt gui application.

    Qt's own list is asked: where no font has a letter, QRawFont tells of one that is not there, and
    asking that for its name ends the process (PySide6 6.11).
    """
    return tuple(
        QFontDatabase.writingSystemName(script)
        for script in SCRIPTS
        if not QFontDatabase.families(script)
    )
