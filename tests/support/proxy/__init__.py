"""A real proxy in front of a server that says what it knows of the visitor."""
