"""All SQL of accounts; it never commits."""
