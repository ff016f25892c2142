"""Every page of the desk checked by the Nu Html Checker; `make nu`."""
