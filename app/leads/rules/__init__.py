"""Pure rules of leads: status, response clock, routing, search, duplicates. No SQL, no I/O."""
