"""All SQL of reception; it never commits."""
