"""Contact details parsed by third-party libraries, which load data files."""
