"""All SQL of leads. Reads and writes in the caller's transaction, and never commits."""
