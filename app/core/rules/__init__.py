"""Rules of core: pure, of the standard library and other rules alone."""
