"""Keywords in and beside photos: XMP and IPTC, and where each kind of image file keeps them."""
