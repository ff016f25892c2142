"""Pieces of core that run inside a caller's transaction."""
