"""Accounts of staff: invitations, signing in, passkeys, sessions.

For the desk, the console and their administrators. It ensures that guessing is slow, that a
second factor is always required, and that every session can be listed and ended. It never
decides what a role may see: core declares that once.
"""
