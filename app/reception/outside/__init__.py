"""Files of other programs that reception reads."""
