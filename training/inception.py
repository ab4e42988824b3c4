"""InceptionV3's convolutions: torchvision's names, by which weights files are written, and pytorchcv's."""

FEATURES = 2048  # channels of the pooled features, InceptionV3's last layer
NORMED = ("conv.weight", "bn.weight", "bn.bias", "bn.running_mean", "bn.running_var")  # of a convolution
FOLDED = ("conv.weight", "conv.bias")  # likewise, its BatchNorm folded into it

# torchvision's names for InceptionV3's blocks, in the order of the layers, and pytorchcv's.
BLOCKS: dict[str, str] = {
    "Conv2d_1a_3x3": "init_block.conv1",
    "Conv2d_2a_3x3": "init_block.conv2",
    "Conv2d_2b_3x3": "init_block.conv3",
    "Conv2d_3b_1x1": "init_block.conv4",
    "Conv2d_4a_3x3": "init_block.conv5",
    "Mixed_5b": "stage1.unit1",
    "Mixed_5c": "stage1.unit2",
    "Mixed_5d": "stage1.unit3",
    "Mixed_6a": "stage2.unit1",
    "Mixed_6b": "stage2.unit2",
    "Mixed_6c": "stage2.unit3",
    "Mixed_6d": "stage2.unit4",
    "Mixed_6e": "stage2.unit5",
    "Mixed_7a": "stage3.unit1",
    "Mixed_7b": "stage3.unit2",
    "Mixed_7c": "stage3.unit3",
}
# Within a block, torchvision's branches and pytorchcv's.
_A = {
    "branch1x1": "branch1.conv",
    "branch5x5_1": "branch2.conv_list.conv1",
    "branch5x5_2": "branch2.conv_list.conv2",
    "branch3x3dbl_1": "branch3.conv_list.conv1",
    "branch3x3dbl_2": "branch3.conv_list.conv2",
    "branch3x3dbl_3": "branch3.conv_list.conv3",
    "branch_pool": "branch4.conv",
}
_REDUCTION_A = {
    "branch3x3": "branch1.conv_list.conv1",
    "branch3x3dbl_1": "branch2.conv_list.conv1",
    "branch3x3dbl_2": "branch2.conv_list.conv2",
    "branch3x3dbl_3": "branch2.conv_list.conv3",
}
_B = {
    "branch1x1": "branch1.conv",
    **{f"branch7x7_{i}": f"branch2.conv_list.conv{i}" for i in (1, 2, 3)},
    **{f"branch7x7dbl_{i}": f"branch3.conv_list.conv{i}" for i in (1, 2, 3, 4, 5)},
    "branch_pool": "branch4.conv",
}
_REDUCTION_B = {
    "branch3x3_1": "branch1.conv_list.conv1",
    "branch3x3_2": "branch1.conv_list.conv2",
    **{f"branch7x7x3_{i}": f"branch2.conv_list.conv{i}" for i in (1, 2, 3, 4)},
}
_C = {
    "branch1x1": "branch1.conv",
    "branch3x3_1": "branch2.conv_list.conv1",
    "branch3x3_2a": "branch2.conv1x3",
    "branch3x3_2b": "branch2.conv3x1",
    "branch3x3dbl_1": "branch3.conv_list.conv1",
    "branch3x3dbl_2": "branch3.conv_list.conv2",
    "branch3x3dbl_3a": "branch3.conv1x3",
    "branch3x3dbl_3b": "branch3.conv3x1",
    "branch_pool": "branch4.conv",
}
_BRANCHES: dict[str, dict[str, str]] = {
    "Mixed_6a": _REDUCTION_A,
    "Mixed_7a": _REDUCTION_B,
    **dict.fromkeys(("Mixed_5b", "Mixed_5c", "Mixed_5d"), _A),
    **dict.fromkeys(("Mixed_6b", "Mixed_6c", "Mixed_6d", "Mixed_6e"), _B),
    **dict.fromkeys(("Mixed_7b", "Mixed_7c"), _C),
}


def torchvision_names() -> dict[str, str]:
    """Every convolution of InceptionV3: torchvision's name -> the name below `RoomNetwork.features`."""
    names = {}
    for block, ours in BLOCKS.items():
        if block in _BRANCHES:
            for branch, path in _BRANCHES[block].items():
                names[f"{block}.{branch}"] = f"{ours}.branches.{path}"
        else:
            names[block] = ours
    return names
