"""A kiosk on a disk that fails or hangs."""
