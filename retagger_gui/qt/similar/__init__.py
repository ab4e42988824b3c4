"""Look-alikes of some photos, ranked."""
