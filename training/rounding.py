"""bfloat16 on any processor: what an engine that computes in it answers, at float32's speed.

Such engines round the weights and what each layer is given to bfloat16's 8 bits of precision, multiply exactly, and
add up in float32. The product of two such numbers is exact in float32, so rounding them first and then computing in
float32 gives the same but for the order of addition.
"""

from torch import Tensor, nn


def in_bfloat16(network: nn.Module) -> nn.Module:
    """Change a network in inference so that its convolutions and linear layers see bfloat16 numbers; it is returned."""
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.Linear):
            layer.weight.data = _rounded(layer.weight.data)
            layer.register_forward_pre_hook(lambda _, inputs: (_rounded(inputs[0]), *inputs[1:]))
    return network


def _rounded(tensor: Tensor) -> Tensor:
    """float32 -> float32, to the nearest bfloat16."""
    return tensor.bfloat16().float()
