"""Files, networks and keys of enquiries."""
