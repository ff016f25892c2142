"""Files, networks and keys of ledger."""
