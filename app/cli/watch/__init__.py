"""Commands for monitoring the service: problems and their remedies."""
