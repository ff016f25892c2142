"""Pieces of use-cases that run inside their caller's transaction."""
