"""Fetching the directory from TeamUp, and keeping it fresh."""
