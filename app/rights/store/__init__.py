"""All SQL of rights. Reads and writes in the caller's transaction, and never commits."""
