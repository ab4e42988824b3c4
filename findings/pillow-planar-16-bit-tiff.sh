#!/usr/bin/env bash
# Pillow 13.0.0 opens an uncompressed 16-bit TIFF whose colours are stored as planes, and gives another picture.
#
# Such files (BitsPerSample 16 16 16, PlanarConfiguration 2) are what scanners and archives write. One would expect the
# pixels, scaled to 8 bits, or an error. Seen: no error, an RGB image of the right size, and pixels that are not the
# file's; the same file with PlanarConfiguration 1 is read right, and so is the planar one by tifffile.
#
# Fails when that changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check Pillow==13.0.0 tifffile==2026.3.3 numpy==2.4.6
"$work/venv/bin/python" - "$work" <<'PY'
import sys
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

work = Path(sys.argv[1])
height, width = 48, 64
across = np.linspace(0, 65535, width).astype(np.uint16)
down = np.linspace(0, 65535, height).astype(np.uint16)
photo = np.stack(
    [
        np.broadcast_to(across, (height, width)),
        np.broadcast_to(down[:, None], (height, width)),
        np.full((height, width), 40000, np.uint16),
    ],
    axis=2,
)
expected = photo >> 8
worst = {}
for name, planar in (("contiguous", "contig"), ("planar", "separate")):
    path = work / f"{name}.tif"
    data = photo if planar == "contig" else photo.transpose(2, 0, 1)
    tifffile.imwrite(path, data, photometric="rgb", planarconfig=planar)
    again = tifffile.imread(path)
    again = again if again.shape == photo.shape else again.transpose(1, 2, 0)
    assert (again == photo).all(), f"tifffile: {name}"
    image = Image.open(path)
    worst[name] = int(np.abs(np.asarray(image.convert("RGB")).astype(int) - expected).max())
    print(f"{name}: Pillow says {image.mode} {image.size}, largest difference {worst[name]} of 255")
assert worst["contiguous"] <= 1, "the contiguous file is read otherwise now"
assert worst["planar"] > 50, "the planar file is read right now"
PY
