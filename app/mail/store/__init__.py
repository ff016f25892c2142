"""All SQL of mail. Reads and writes in the caller's transaction, and never commits."""
