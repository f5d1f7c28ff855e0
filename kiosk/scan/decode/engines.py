"""The barcode libraries, each as a stage: brightness in, readings out. Nothing else calls them.

`ENGINES` lists them, the quickest first. Each is optional: one that cannot be loaded is left out
with a line in the log, and the others read. All of them release the GIL while they search, and may
be used from any thread.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from kiosk.core.identification.codes import Code, Symbology
from kiosk.core.messages import msg
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box, Reading

if TYPE_CHECKING:
    from tapirscan import Scanner

log = logging.getLogger(__name__)


class DecodeStage(Protocol):
    """One way to find codes: an engine, or an engine behind a step that prepares the picture."""

    @property
    def name(self) -> str:
        """The engine's or the step's name, as it is reported with every code."""

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what is in `picture`, in any order; nothing where it is too small."""


def _named(
    symbology: Symbology | None, text: str, wanted: Collection[Symbology]
) -> tuple[Symbology, str] | None:
    """Return what to call a code and its text, or None for a kind nobody asked for.

    A UPC-A code is an EAN-13 code that starts with 0. Some libraries give its 12 digits, others the
    13; it is one card either way. Where `upca` is configured, 13 digits that start with 0 are
    reported as `upca` with its 12 digits; where only `ean13` is, as `ean13` with 13.
    """
    if symbology in (Symbology.EAN13, Symbology.UPCA):
        digits = text.zfill(13)
        if Symbology.UPCA in wanted and digits.startswith("0"):
            return Symbology.UPCA, digits[1:]
        symbology, text = Symbology.EAN13, digits
    if symbology is None or symbology not in wanted:
        return None
    return symbology, text


def _readings(
    found: list[tuple[Symbology | None, str, list[tuple[int, int]]]],
    picture: Luminance,
    wanted: Collection[Symbology],
    engine: str,
) -> list[Reading]:
    """Return readings of what an engine found, as (kind, text, corners), if it was asked for."""
    readings = []
    for kind, said, corners in found:
        named = _named(kind, said, wanted)
        if named is not None:
            symbology, text = named
            code = Code(text, symbology, engine)
            readings.append(Reading(code, Box.around(corners), picture.width, picture.height))
    return readings


# What each library calls a symbology; one that is not listed it cannot read. Whoever asks for UPC-A
# is given the reader of EAN-13 and the other way round, and `_named` tells them apart.
_ZXING_NAMES: Final = {
    Symbology.QR: "QRCode",
    Symbology.CODE128: "Code128",
    Symbology.CODE39: "Code39",
    Symbology.EAN13: "EAN13",
    Symbology.EAN8: "EAN8",
    Symbology.UPCA: "UPCA",
    Symbology.ITF: "ITF",
    Symbology.CODABAR: "Codabar",
    Symbology.CODE93: "Code93",
    Symbology.DATAMATRIX: "DataMatrix",
    Symbology.AZTEC: "Aztec",
    Symbology.PDF417: "PDF417",
}
_TAPIRSCAN_NAMES: Final = _ZXING_NAMES  # the two write them alike

# Asked for Code 39, zxing-cpp takes "/A" and the like for the letters of the extended kind, another
# format; the other libraries, and hand scanners, give what is there.
_ZXING_ASKED: Final = _ZXING_NAMES | {Symbology.CODE39: "Code39Std"}

# zbar reads PDF417 only in part and knows neither Data Matrix nor Aztec.
_ZBAR_NAMES: Final = {
    Symbology.QR: "QRCODE",
    Symbology.CODE128: "CODE128",
    Symbology.CODE39: "CODE39",
    Symbology.EAN13: "EAN13",
    Symbology.EAN8: "EAN8",
    Symbology.ITF: "I25",
    Symbology.CODABAR: "CODABAR",
    Symbology.CODE93: "CODE93",
}
_ZBAR_UPC_E: Final = "UPCE"
_RETAIL: Final = frozenset({Symbology.EAN13, Symbology.UPCA})


def _with_both(wanted: Collection[Symbology]) -> frozenset[Symbology]:
    """Return `wanted`, with both of EAN-13 and UPC-A where there is one of them."""
    return frozenset(wanted) | (_RETAIL if _RETAIL & frozenset(wanted) else frozenset())


_LONGEST: Final = 65535  # pixels of a side; zxing-cpp and tapirscan raise `ValueError` for more


class Zxing:
    """zxing-cpp: the quickest (about 2 ms for 1280x720), and the best of large QR codes."""

    name = "zxing"

    def __init__(self, symbologies: Collection[Symbology]) -> None:
        """Prepare to look for `symbologies`; raise `ImportError` where zxing-cpp is not there."""
        import zxingcpp

        self._zxing = zxingcpp
        self._wanted = frozenset(symbologies)
        names = sorted(_ZXING_ASKED[each] for each in _with_both(self._wanted))
        # A plain tuple: the library's own set type is reported as leaked when it lives to the end.
        self._formats = tuple(getattr(zxingcpp.BarcodeFormat, name) for name in names)
        self._kinds = {
            int(getattr(zxingcpp.BarcodeFormat, name)): each for each, name in _ZXING_NAMES.items()
        }

    def read(self, picture: Luminance) -> list[Reading]:
        """Return every code zxing-cpp finds: turned, inverted and scaled down ones too."""
        if max(picture.width, picture.height) > _LONGEST:
            return []
        pixels: Any = picture.data  # any buffer will do; the stub knows arrays only
        stride = picture.stride
        if len(pixels) < stride * picture.height:
            # It wants the last row padded as well, which a frame need not have.
            pixels, stride = picture.packed(), picture.width
        view = self._zxing.ImageView(
            pixels, picture.width, picture.height, self._zxing.ImageFormat.Lum, stride, 1
        )
        found = self._zxing.read_barcodes(
            view,
            formats=self._formats,  # type: ignore[arg-type]  # takes any sequence, the stub forgot
            text_mode=self._zxing.TextMode.Plain,
        )
        return _readings(
            [
                (
                    self._kinds.get(int(each.format)),
                    each.text,
                    [
                        (corner.x, corner.y)
                        for corner in (
                            each.position.top_left,
                            each.position.top_right,
                            each.position.bottom_right,
                            each.position.bottom_left,
                        )
                    ],
                )
                for each in found
            ],
            picture,
            self._wanted,
            self.name,
        )


Effort = Literal["low", "medium"]
"""How hard tapirscan tries: about 4 and 8 times as long as zxing-cpp for a photograph.

Its *high* takes 40 times as long, and reads what *medium* reads of a picture twice as large.
"""


class Tapirscan:
    """tapirscan: the best of curved, glossy, spotted and damaged codes."""

    _LEAST = 3  # pixels of a side; it raises ValueError for less

    def __init__(self, symbologies: Collection[Symbology], effort: Effort = "low") -> None:
        """Prepare to look for `symbologies`; raise `ImportError` where tapirscan is not there.

        A wheel without the library for this system raises `ValueError`, `OSError` or
        `RuntimeError`.
        """
        from tapirscan import PixelImage, Scanner

        self._image, self._new_scanner = PixelImage, Scanner
        self.name = f"tapirscan {effort}" if effort != "low" else "tapirscan"
        self._effort: Effort = effort
        self._wanted = frozenset(symbologies)
        self._formats = sorted(_TAPIRSCAN_NAMES[each] for each in _with_both(self._wanted))
        self._kinds = {name: each for each, name in _TAPIRSCAN_NAMES.items()}
        self._per_thread = threading.local()  # one scanner does one picture at a time
        self._scanner()

    def _scanner(self) -> "Scanner":
        scanner: Scanner | None = getattr(self._per_thread, "scanner", None)
        if scanner is None:
            formats: Any = self._formats  # names out of its own list, which the stub spells out
            # Its own threads would take the cores that the screen needs.
            scanner = self._new_scanner(self._effort, formats=formats, parallel=False)
            self._per_thread.scanner = scanner
        return scanner

    def read(self, picture: Luminance) -> list[Reading]:
        """Return every code tapirscan finds."""
        sides = picture.width, picture.height
        if min(sides) < self._LEAST or max(sides) > _LONGEST:
            return []
        image = self._image(
            picture.data, width=picture.width, height=picture.height, stride=picture.stride
        )
        try:
            barcodes = self._scanner().scan(image).barcodes
        except Exception:
            # Nothing is promised of a scanner that has failed: the next picture has a new one.
            self._per_thread.scanner = None
            raise
        found: list[tuple[Symbology | None, str, list[tuple[int, int]]]] = []
        for each in barcodes:
            text = each.text
            if each.codabar_start_stop:  # which the other libraries give as part of the text
                text = f"{each.codabar_start_stop[0]}{text}{each.codabar_start_stop[-1]}"
            corners = [(round(x), round(y)) for x, y in each.polygon]
            found.append((self._kinds.get(each.format), text, corners))
        return _readings(found, picture, self._wanted, "tapirscan")


class Zbar:
    """zbar by way of pyzbar: slower (about 12 ms for 1280x720), good with blurred bars."""

    name = "zbar"

    def __init__(self, symbologies: Collection[Symbology]) -> None:
        """Raise `ImportError` when the system has no libzbar (pyzbar's wheel brings none)."""
        # Imported here because importing it loads libzbar, which may be absent.
        from pyzbar.pyzbar import ZBarSymbol, decode

        self._decode: Callable[..., list[Any]] = decode
        self._wanted = frozenset(symbologies)
        both = _with_both(self._wanted)
        names = {_ZBAR_NAMES[each] for each in both if each in _ZBAR_NAMES}
        self._kinds = {_ZBAR_NAMES[each]: each for each in both if each in _ZBAR_NAMES}
        if both & _RETAIL:
            # With EAN-13 alone zbar reads a UPC-E as well, and calls it an EAN-13.
            names.add(_ZBAR_UPC_E)
        self._symbols = [ZBarSymbol[name] for name in sorted(names)]

    def read(self, picture: Luminance) -> list[Reading]:
        """Return every code zbar finds, but no QR code with other than ASCII letters.

        Where a QR code does not name its character set zbar guesses, and takes Latin letters for
        Japanese; the bytes that it guessed from are not to be had through pyzbar.
        """
        if not self._symbols:
            # An empty list would mean "every kind" to pyzbar.
            return []
        found = []
        for each in self._decode(
            (picture.packed(), picture.width, picture.height), symbols=self._symbols
        ):
            text = each.data.decode("utf-8", errors="replace")
            kind = self._kinds.get(each.type)
            if kind is not Symbology.QR or text.isascii():
                found.append((kind, text, [(point.x, point.y) for point in each.polygon]))
        return _readings(found, picture, self._wanted, self.name)


@dataclass(frozen=True, slots=True)
class EngineKind:
    """A library that reads codes; `remedy` says how to install it, for people."""

    name: str
    make: Callable[[Collection[Symbology]], DecodeStage]
    remedy: str


ENGINES: Final = (
    EngineKind("zxing", Zxing, msg("Install the Python package zxing-cpp.")),
    EngineKind("tapirscan", Tapirscan, msg("Install the Python package tapirscan.")),
    EngineKind("zbar", Zbar, msg("Install the system package libzbar0.")),
)
"""The libraries, the quickest first."""


class Spared:
    """An engine whose failure costs no picture: where it raises, it has read nothing.

    The others still read, and so does this one from the next picture on.
    """

    def __init__(self, engine: DecodeStage) -> None:
        """Prepare to ask `engine`, under its own name."""
        self.name = engine.name
        self._engine = engine
        self._told: set[type[Exception]] = set()

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what the engine reads; log each kind of failure once.

        `MemoryError` is passed on: it says something of the picture, and of the computer.
        """
        try:
            return self._engine.read(picture)
        except MemoryError:
            raise
        except Exception as error:
            if type(error) not in self._told:
                self._told.add(type(error))
                log.exception("%s failed, and is passed over for such pictures", self.name)
            return []


class NoEngine:
    """Stands in where no library is there: reads nothing."""

    name = "none"

    def read(self, _picture: Luminance) -> list[Reading]:
        """Return nothing."""
        return []


def available_engines(symbologies: Collection[Symbology]) -> list[DecodeStage]:
    """Return the engines that are there, in the order of `ENGINES`; one log line for each other.

    An empty list means that no code can be read from pictures, which is a line of its own.
    """
    engines: list[DecodeStage] = []
    for kind in ENGINES:
        try:
            engines.append(kind.make(symbologies))
        except (ImportError, AttributeError, OSError, RuntimeError, ValueError) as error:
            log.warning(
                "%s is not there (%s): fewer bad codes are read. %s",
                kind.name,
                error,
                kind.remedy,
            )
    if not engines:
        log.error("None of the decoders is there: no code can be read from pictures.")
    return engines


def quickest_engine(symbologies: Collection[Symbology]) -> DecodeStage:
    """Return the first of `ENGINES` that is there, or one that reads nothing; log nothing.

    For whoever asks beside a `Decoder`, which has said already what is missing.
    """
    for kind in ENGINES:
        with contextlib.suppress(ImportError, AttributeError, OSError, RuntimeError, ValueError):
            return kind.make(symbologies)
    return NoEngine()
