"""What the kiosk keeps on its own disk: the outbox, the directory, and settings of the device.

Everything lives in one SQLite file (WAL, `synchronous=FULL`); only this package imports sqlite3.
"""
