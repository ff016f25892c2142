"""A signed-in officer in front of the inbox."""
