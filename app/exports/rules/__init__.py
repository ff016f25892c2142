"""Rules of exports: pure, of the standard library and other rules alone."""
