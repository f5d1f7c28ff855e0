"""`kiosk doctor`: is everything there that the kiosk needs, and what to do when it is not."""
