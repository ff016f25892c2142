"""Files that an erasure deletes or overwrites, and the list of erasures outside the database."""
