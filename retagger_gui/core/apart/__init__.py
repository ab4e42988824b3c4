"""Runs calls that a hostile file may crash or block in helper processes, so that the program itself survives them."""
