"""Dashboard of the desk: its page, its figures and their words."""
