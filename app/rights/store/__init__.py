"""All SQL of rights; it never commits."""
