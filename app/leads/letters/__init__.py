"""Mails that leads sends; each is written once and becomes text and page."""
