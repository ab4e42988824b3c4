"""Calls that a hostile file may crash or hold up for ever run in helper processes, which may be lost without harm."""
