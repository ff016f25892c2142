"""Pieces of reception that run inside a caller's transaction."""
