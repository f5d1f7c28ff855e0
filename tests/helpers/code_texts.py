"""What tests draw as a code of each symbology, and see read again."""

from kiosk.core.identification.codes import Symbology

TEXTS = {
    Symbology.QR: "https://gym.example/m/41",
    Symbology.CODE128: "Card-0041",
    Symbology.CODE39: "CARD41",
    Symbology.EAN13: "4006381333931",
    Symbology.EAN8: "96385074",
    Symbology.UPCA: "012345678905",
    Symbology.ITF: "12345670",
    Symbology.CODABAR: "A1234B",
    Symbology.CODE93: "CODE93-41",
    Symbology.DATAMATRIX: "matrix 41",
    Symbology.AZTEC: "aztec 41",
    Symbology.PDF417: "pdf 41",
}
"""A text that each can hold; all of them differ."""
