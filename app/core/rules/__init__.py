"""Pure rules for every capability: errors, permissions, time, periods. No SQL, no I/O."""
