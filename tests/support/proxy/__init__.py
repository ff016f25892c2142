"""A real proxy in front of a server that repeats the facts it gets about the visitor."""
