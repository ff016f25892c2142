"""All SQL of accounts. Reads and writes in the caller's transaction, and never commits."""
