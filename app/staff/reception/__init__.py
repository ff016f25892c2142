"""Pages on which staff enter enquiries by hand or import them from a file."""
