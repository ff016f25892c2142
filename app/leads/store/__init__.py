"""All SQL of leads; it never commits."""
