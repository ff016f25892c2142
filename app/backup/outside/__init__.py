"""Encrypted files, and the files of an instance that a backup takes along."""
