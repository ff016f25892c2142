"""The dashboard: its page, its figures and their words."""
