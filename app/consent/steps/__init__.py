"""Pieces of consent that run inside a caller's transaction."""
