"""Formats that Pillow alone decodes wrongly or refuses: raws, odd TIFFs, HDR, truncated files, broken metadata."""
