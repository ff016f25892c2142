"""All SQL of core; it never commits."""
