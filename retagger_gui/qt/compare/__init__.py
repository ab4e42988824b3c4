"""The same room across all listings: the grid, side by side, and contact sheets."""
