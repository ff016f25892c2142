"""Functions for use-cases that take a session: ids, audit events and pending ledger entries."""
