"""The same room across all listings: the grid, and side by side."""
