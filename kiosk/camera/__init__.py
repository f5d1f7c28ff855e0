"""From a camera, a video or a picture to the text of the code that is held up.

The way of a frame: `supply` (which `webcam`, or which of the other `sources`; each ends in one
`QVideoSink`) → `capture` (supervised) → `frame` (the plane copied while mapped) → `mailbox` (a few
places, nothing gets old) → `reader` (decode thread) → `luminance` (grey bytes) → `decoder`
(zxing-cpp, then zbar) → `in_view` (one of several) → a `Code`.
"""

from kiosk.camera.quiet import quieten

# QtMultimedia logs while its library is being loaded, so its chatter must be turned off before any
# module of this package imports it.
quieten()
