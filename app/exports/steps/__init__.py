"""Pieces of exports that run inside a caller's transaction."""
