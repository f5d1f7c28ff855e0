"""The rules of the kiosk as plain values and pure functions.

Nothing here knows Qt, HTTP, SQLite, threads, or what time it is: `now` is always an argument.
"""
