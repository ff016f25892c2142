"""Pieces of ledger that run inside a caller's transaction."""
