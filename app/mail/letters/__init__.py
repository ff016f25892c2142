"""Frame of every letter, and the daily digest of undelivered mail."""
