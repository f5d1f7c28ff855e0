"""The staff's *Device* page: the kiosk itself, its camera, scanners, sounds and health."""
