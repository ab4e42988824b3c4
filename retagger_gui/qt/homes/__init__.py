"""Listings one after the other: a home's photos on one page, put right, and on to the next."""
