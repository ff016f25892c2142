"""Files, networks and keys of the ledger."""
