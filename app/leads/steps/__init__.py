"""Functions of leads for use-cases: they take a session and leave the commit to the caller."""
