"""Mails of accounts, each rendered as text and HTML when it is sent."""
