"""Rules of enquiries: pure, of the standard library and other rules alone."""
