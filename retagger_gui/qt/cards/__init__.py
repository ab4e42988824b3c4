"""How one photo is painted and dragged, wherever it stands."""
