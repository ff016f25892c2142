"""A site of Wagtail's form builder with the same form, as a yardstick; needs Wagtail to run."""
