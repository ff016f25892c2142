"""Foundation of every capability.

The clock, the settings, the database with its one transaction, ids and moments, the errors that
pages answer, the audit trail, rate counts, secrets, files, canonical JSON and commitments. It
knows nothing of enquiries or of pages, and imports nothing above it.
"""
