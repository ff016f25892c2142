"""All SQL of exports. Reads and writes in the caller's transaction, and never commits."""
