"""Commands `zone check`, `zone backup`, `zone restore` and `zone db copy`."""
