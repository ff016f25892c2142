"""Files of exports: workbooks, and the folder of prepared files."""
