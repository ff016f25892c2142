"""Letters about the service's state."""
