"""All SQL of enquiries; it never commits."""
