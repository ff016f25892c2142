"""Accounts of staff: invitations, signing in, passkeys, sessions.

For the desk, the console and their administrators. It promises that guessing is slow, that
a second factor is always asked for, and that every session can be listed and ended. It never
decides what a role may see: that is one map in core.
"""
