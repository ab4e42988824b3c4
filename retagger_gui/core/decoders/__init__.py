"""What Pillow alone gets wrong or refuses: raws, odd TIFFs, HDR, brands, files cut short, metadata in the way."""
