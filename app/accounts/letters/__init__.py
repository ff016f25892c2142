"""Mails that accounts sends; each is written once and becomes text and page."""
