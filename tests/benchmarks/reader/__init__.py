"""How well the kiosk reads bad codes, next to the libraries alone. Run by hand, see `__main__`."""
