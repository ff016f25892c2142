"""Files that an erasure deletes or overwrites."""
