"""Rules of consent: pure, of the standard library and other rules alone."""
