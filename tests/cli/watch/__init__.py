"""Commands for those who watch the service."""
