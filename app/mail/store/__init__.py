"""All SQL of mail; it never commits."""
