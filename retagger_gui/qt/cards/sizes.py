"""How wide a card may be."""

SMALLEST = 120  # width of a card in logical pixels


USUAL = 160


LARGEST = 400
