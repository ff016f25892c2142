"""Rules of ledger: pure, of the standard library and other rules alone."""
