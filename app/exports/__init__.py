"""Exports: leads as files, for a purpose, by somebody who may.

For the desk, the command line and auditors. Each file is on record before its first byte
leaves: author, reason, purpose, columns, count, digest and the enquiries it held. It leaves out
people who did not agree, asks a second person above a threshold, and never lets a cell run as a
formula.
"""
