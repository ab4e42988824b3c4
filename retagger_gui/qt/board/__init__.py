"""The board: groups by room, and the list of rooms beside it."""
