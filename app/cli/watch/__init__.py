"""Commands for those who watch the service: what is wrong, and what to do about it."""
