"""A person's page, file and access pack, shared by the public site and the console."""
