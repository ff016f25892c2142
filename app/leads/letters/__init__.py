"""Mails that leads sends; each is written once and rendered as text and HTML."""
