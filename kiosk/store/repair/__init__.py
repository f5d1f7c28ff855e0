"""Backups, and what is done when the outbox database is damaged (corrupt, cut short, old)."""
