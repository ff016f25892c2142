"""Pieces of mail that run inside a caller's transaction."""
