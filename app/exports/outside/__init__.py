"""Files, networks and keys of exports."""
