"""Backup: a check of everything stored, copies of it off the host, and their restoration.

For the operator. A copy holds one state of the database and what guards it outside, which is never
older; it is encrypted for a key that this machine does not have. A restored instance carries out
again what people have asked for since. Nothing here replaces an instance that holds anything.
"""
