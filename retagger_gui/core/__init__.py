"""Everything ReTagger knows, without a window: usable from a script, a server or a cluster."""
