"""Files, networks and keys of mail."""
