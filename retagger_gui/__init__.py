"""ReTagger: sorts the photos of comparable property listings by room, on your own machine."""

__version__ = "0.1.0"
