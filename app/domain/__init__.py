"""Pure rules: no Flask, no SQL, no clock, no I/O."""
