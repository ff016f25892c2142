"""All SQL of consent. Reads and writes in the caller's transaction, and never commits."""
