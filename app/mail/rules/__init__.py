"""Rules of mail: pure, of the standard library and other rules alone."""
