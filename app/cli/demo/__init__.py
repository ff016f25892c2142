"""Command `zone demo`: an instance filled with invented leads."""
