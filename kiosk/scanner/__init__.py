"""Hand scanners: those on a serial line (or a FIFO) and those that pretend to be keyboards."""
