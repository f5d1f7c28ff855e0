"""What the kiosk keeps on its own disk: the outbox, the directory, and settings of the device.

Two SQLite files: the outbox database, which must never lose a visit, and the directory, which can
be fetched again. Only this package imports sqlite3.
"""
