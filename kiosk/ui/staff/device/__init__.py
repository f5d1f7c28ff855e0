"""The staff's *Device* page: camera, scanners, sound, look, replica and health of this kiosk."""
