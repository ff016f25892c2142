"""Files, networks and keys of core."""
