"""Mails that reception sends; each is written once and becomes text and page."""
