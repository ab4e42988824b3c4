"""Portals' feeds: Rightmove's BLM, OpenImmo, REAXML and Kyero v3; `reading.reader_of` tells them apart."""
