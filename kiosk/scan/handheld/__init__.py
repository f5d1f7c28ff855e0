"""Hand scanners: those on a serial line (or a FIFO) and those that type like a keyboard."""
