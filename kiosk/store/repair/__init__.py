"""Backups, and what is done when the outbox's file is damaged."""
