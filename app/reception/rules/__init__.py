"""Rules of reception: pure, of the standard library and other rules alone."""
