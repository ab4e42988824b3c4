"""Listings one after the other: a listing's photos on one page, put right, and on to the next."""
