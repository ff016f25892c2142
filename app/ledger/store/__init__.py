"""All SQL of the ledger. Reads and writes in the caller's transaction, and never commits."""
