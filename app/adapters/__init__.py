"""The outside world: files and mail."""
