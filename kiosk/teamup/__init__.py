"""Talking to TeamUp: the client, the copy of its customers, and the sender of check-ins."""
