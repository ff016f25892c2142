"""Rules of mail: pure, using only the standard library and other rules."""
