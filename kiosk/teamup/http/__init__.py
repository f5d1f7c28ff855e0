"""Requests to TeamUp: one account, one connection, one budget, and answers read tolerantly."""
