"""Pure rules of backups: the content of a copy, and the results of a check. No SQL, no I/O."""
