"""Command `zone retention`."""
