"""Every page of the desk before the Nu Html Checker; `make nu`."""
