"""Files, networks and keys of reception."""
