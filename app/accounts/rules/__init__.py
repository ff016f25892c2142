"""Rules of accounts: pure, using only the standard library and other rules."""
