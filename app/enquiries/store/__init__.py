"""All SQL of enquiries. Reads and writes in the caller's transaction, and never commits."""
