"""A kiosk without its screen as a process that may be killed, and the gym around it."""
