"""All SQL of core: rate counts, periodic work, statements for both engines. It never commits."""
