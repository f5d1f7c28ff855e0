"""Talking to TeamUp: the client, the replica of its customers, and the sender of check-ins."""
