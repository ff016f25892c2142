"""Functions for use-cases that queue mail: they take a session and never commit."""
