"""The service's state, for machines and people: health, and facts in words."""
