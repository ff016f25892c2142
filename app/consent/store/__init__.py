"""All SQL of consent; it never commits."""
