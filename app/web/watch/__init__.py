"""What is watched of the service, for machines and people: health, facts in words."""
