"""Mails that exports sends; each is written once and rendered as text and HTML."""
