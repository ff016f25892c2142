"""Rules of accounts: pure, of the standard library and other rules alone."""
