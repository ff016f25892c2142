"""All SQL of ledger; it never commits."""
