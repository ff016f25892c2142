"""Mails of rights, each rendered as text and HTML when it is sent."""
