"""All SQL of exports; it never commits."""
