"""Rules of rights: pure, of the standard library and other rules alone."""
