"""Public files of the consent ledger: checkpoint, keys, and the proof of a receipt."""
