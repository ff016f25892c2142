"""Command `zone export`, and the worker's rounds that prepare files."""
