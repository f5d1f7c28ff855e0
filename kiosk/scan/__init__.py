"""From light or keys to the text of a code.

The way of a frame: `capture` (a source that ends in one `QVideoSink`, supervised; the brightness
plane copied while mapped) → `reader` (decode thread) → `decode` (grey bytes in, readings out) →
one of several in view → a `Code`. `scene` is the model of what is new before the camera, and
`guidance` makes hints of it. A hand scanner's bytes or keys come by way of `handheld`.
"""

from kiosk.scan.capture.qt_logging import quieten

# QtMultimedia logs while its library is being loaded, so its messages are filtered before any
# module of this package imports it.
quieten()
