"""Requests to TeamUp: one account, one connection, one rate budget, answers read tolerantly."""
