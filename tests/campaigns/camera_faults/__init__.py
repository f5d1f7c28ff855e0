"""The life of a camera: every event caused on purpose, before bare Qt and before the kiosk."""
