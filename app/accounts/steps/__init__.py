"""Pieces of accounts that run inside a caller's transaction."""
