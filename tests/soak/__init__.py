"""`make soak`: the whole service under mixed load while its parts are killed and fail."""
