"""The two barcode libraries, each as a stage: brightness in, readings out. Nothing else calls them.

Both release the GIL while they search, and may be used from any thread. zxing-cpp also draws linear
codes, for what the demo holds up and for test pictures.
"""

import logging
from collections.abc import Callable, Collection
from typing import Any, Final, Protocol

import zxingcpp
from PySide6.QtGui import QImage

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box, Reading

log = logging.getLogger(__name__)


class DecodeStage(Protocol):
    """One way to find codes; a decoder tries its steps in turn until one finds something."""

    @property
    def name(self) -> str:
        """The engine's name as it is reported with every code."""

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what is in `picture`, in any order."""


# A UPC-A code is an EAN-13 code that starts with 0, so whoever asks for one is given the reader of
# both and `_named` tells them apart.
_ZXING_FORMATS: Final = {
    Symbology.QR: (zxingcpp.BarcodeFormat.QRCode,),
    Symbology.CODE128: (zxingcpp.BarcodeFormat.Code128,),
    Symbology.CODE39: (zxingcpp.BarcodeFormat.Code39,),
    Symbology.EAN13: (zxingcpp.BarcodeFormat.EAN13,),
    Symbology.EAN8: (zxingcpp.BarcodeFormat.EAN8,),
    Symbology.UPCA: (zxingcpp.BarcodeFormat.EAN13, zxingcpp.BarcodeFormat.UPCA),
    Symbology.ITF: (zxingcpp.BarcodeFormat.ITF,),
    Symbology.CODABAR: (zxingcpp.BarcodeFormat.Codabar,),
    Symbology.CODE93: (zxingcpp.BarcodeFormat.Code93,),
    Symbology.DATAMATRIX: (zxingcpp.BarcodeFormat.DataMatrix,),
    Symbology.AZTEC: (zxingcpp.BarcodeFormat.Aztec,),
    Symbology.PDF417: (zxingcpp.BarcodeFormat.PDF417,),
}
_FROM_ZXING: Final = {
    int(form): symbology for symbology, forms in _ZXING_FORMATS.items() for form in forms[-1:]
}

_ZXING_LONGEST: Final = 65535  # pixels of a side; it raises `ValueError` for more

# zbar reads PDF417 only in part and knows neither Data Matrix nor Aztec.
_ZBAR_NAMES: Final = {
    Symbology.QR: "QRCODE",
    Symbology.CODE128: "CODE128",
    Symbology.CODE39: "CODE39",
    Symbology.EAN13: "EAN13",
    Symbology.EAN8: "EAN8",
    Symbology.UPCA: "EAN13",
    Symbology.ITF: "I25",
    Symbology.CODABAR: "CODABAR",
    Symbology.CODE93: "CODE93",
}
_FROM_ZBAR: Final = {
    name: symbology for symbology, name in _ZBAR_NAMES.items() if symbology is not Symbology.UPCA
}


def _named(
    symbology: Symbology | None, text: str, wanted: Collection[Symbology]
) -> tuple[Symbology, str] | None:
    """Return what to call a code and its text, or None for a kind nobody asked for.

    Both libraries give UPC-A as the 13 digits of EAN-13. Where `upca` is configured, 13 digits that
    start with 0 are reported as `upca` with its 12 digits; where only `ean13` is, as `ean13`.
    """
    if symbology in (Symbology.EAN13, Symbology.UPCA):
        digits = text.zfill(13)
        if Symbology.UPCA in wanted and digits.startswith("0"):
            return Symbology.UPCA, digits[1:]
        symbology, text = Symbology.EAN13, digits
    if symbology is None or symbology not in wanted:
        return None
    return symbology, text


class Zxing:
    """zxing-cpp: the quick and good one (about 2 ms for 1280x720)."""

    name = "zxing"

    def __init__(self, symbologies: Collection[Symbology], *, lines: bool = False) -> None:
        """Prepare to look for `symbologies`.

        With `lines`, pictures are black and white lines across the bars of linear codes: they need
        not be turned, scaled, inverted or searched for what is dark.
        """
        self._wanted = frozenset(symbologies)
        self._lines = lines
        forms = {form for symbology in self._wanted for form in _ZXING_FORMATS[symbology]}
        # A plain tuple: the library's own set type is reported as leaked when it lives to the end.
        self._formats = tuple(sorted(forms))

    def read(self, picture: Luminance) -> list[Reading]:
        """Return every code zxing-cpp finds: turned, inverted and scaled down ones too."""
        if max(picture.width, picture.height) > _ZXING_LONGEST:
            return []
        pixels: Any = picture.data  # any buffer will do; the stub knows arrays only
        view = zxingcpp.ImageView(
            pixels,
            picture.width,
            picture.height,
            zxingcpp.ImageFormat.Lum,
            picture.stride,
            1,
        )
        found = zxingcpp.read_barcodes(
            view,
            formats=self._formats,  # type: ignore[arg-type]  # takes any sequence, the stub forgot
            text_mode=zxingcpp.TextMode.Plain,
            try_rotate=not self._lines,
            try_downscale=not self._lines,
            try_invert=not self._lines,
            binarizer=(
                zxingcpp.Binarizer.FixedThreshold
                if self._lines
                else zxingcpp.Binarizer.LocalAverage
            ),
        )
        readings = []
        for barcode in found:
            named = _named(_FROM_ZXING.get(int(barcode.format)), barcode.text, self._wanted)
            if named is None:
                continue
            symbology, text = named
            place = barcode.position
            corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
            box = Box.around([(corner.x, corner.y) for corner in corners])
            code = Code(text, symbology, self.name)
            readings.append(Reading(code, box, picture.width, picture.height))
        return readings


class Zbar:
    """zbar by way of pyzbar: slower (about 12 ms for 1280x720), finds some that zxing misses."""

    name = "zbar"

    def __init__(self, symbologies: Collection[Symbology]) -> None:
        """Raise `ImportError` when the system has no libzbar (pyzbar's wheel brings none)."""
        # Imported here because importing it loads libzbar, which may be absent.
        from pyzbar.pyzbar import ZBarSymbol, decode

        self._decode: Callable[..., list[Any]] = decode
        self._wanted = frozenset(symbologies)
        names = {_ZBAR_NAMES[symbology] for symbology in self._wanted if symbology in _ZBAR_NAMES}
        self._symbols = [ZBarSymbol[name] for name in sorted(names)]

    def read(self, picture: Luminance) -> list[Reading]:
        """Return every code zbar finds."""
        if not self._symbols:
            # An empty list would mean "every kind" to pyzbar.
            return []
        readings = []
        for found in self._decode(
            (picture.packed(), picture.width, picture.height), symbols=self._symbols
        ):
            text = found.data.decode("utf-8", errors="replace")
            named = _named(_FROM_ZBAR.get(found.type), text, self._wanted)
            if named is None:
                continue
            symbology, text = named
            box = Box.around([(point.x, point.y) for point in found.polygon])
            code = Code(text, symbology, self.name)
            readings.append(Reading(code, box, picture.width, picture.height))
        return readings


def zbar_if_there(symbologies: Collection[Symbology]) -> Zbar | None:
    """Return the zbar step, or None (and one line in the log) on a system without libzbar."""
    try:
        return Zbar(symbologies)
    except (ImportError, OSError) as error:
        log.warning(
            "zbar is not there (%s): codes are read with zxing-cpp alone. "
            "Install the system package libzbar0 to read more of the damaged ones.",
            error,
        )
        return None


def draw_code128(text: str, *, module_px: int = 3) -> QImage:
    """Return a Code 128 of `text` with its quiet zones, black on white (Grayscale8).

    Raises `ValueError` when Code 128 cannot hold `text`.
    """
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    picture = barcode.to_image(scale=module_px, add_quiet_zones=True)
    height, width = picture.shape
    buffer: Any = picture  # it is one, which the stub says only from Python 3.12 on
    pixels = bytes(memoryview(buffer))
    image = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # owns its pixels: the bytes above go away
