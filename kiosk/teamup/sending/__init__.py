"""Sending what the outbox holds: each check-in once."""
