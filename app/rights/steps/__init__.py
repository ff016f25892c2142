"""Pieces of rights that run inside a caller's transaction."""
