"""From a camera, a film or a picture to frames that keep coming."""
