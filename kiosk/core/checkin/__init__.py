"""One check-in: its states, the use cases that lead to it, and scans that wait or repeat."""
