"""Pure rules of consent: acts, receipts, current consent, differences of texts. No SQL, no I/O."""
