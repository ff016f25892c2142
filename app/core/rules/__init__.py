"""Rules of core: pure, using only the standard library and other rules."""
