"""Pieces of leads that run inside a caller's transaction."""
