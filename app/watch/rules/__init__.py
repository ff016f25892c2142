"""Pure rules of watching: the facts and their limits. No SQL, no I/O."""
