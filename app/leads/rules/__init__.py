"""Rules of leads: pure, of the standard library and other rules alone."""
