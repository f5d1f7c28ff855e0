"""The files of a killed kiosk are damaged, and it starts again."""
