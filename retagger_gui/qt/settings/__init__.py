"""Settings: one page a subject; whatever is changed there holds at once."""
