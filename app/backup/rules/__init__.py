"""Pure rules of backups: what a copy holds, and the results of a check. No SQL, no I/O."""
