"""The schema that an instance begins with, in parts by capability."""
