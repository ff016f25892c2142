"""Accounts and signing in, as far as pages of several journeys share them."""
