"""All SQL of reception. Reads and writes in the caller's transaction, and never commits."""
