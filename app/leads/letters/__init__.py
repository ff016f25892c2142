"""Mails of leads, each rendered as text and HTML when it is sent."""
