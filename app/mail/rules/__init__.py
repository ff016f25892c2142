"""Pure rules of mail: retries, layout of letters, the server's address. No SQL, no I/O."""
