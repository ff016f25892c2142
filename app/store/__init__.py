"""All SQL, one file a concept; nothing here commits."""
