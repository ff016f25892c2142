"""Files, networks and keys of rights."""
