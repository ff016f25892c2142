"""Pure rules of rights: requests, statutory deadlines, erasure, retention. No SQL, no I/O."""
