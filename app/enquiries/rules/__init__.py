"""Rules of enquiries: pure, using only the standard library and other rules."""
