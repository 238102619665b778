"""Writes the files beside it with PyTorch: a trained Sequential's state as safetensors, and what it answers. Run with PyTorch 1.13 of Debian 12."""

import json
import pathlib
import struct

import torch
from torch import nn


def save_file(state, path):
    """As safetensors.torch.save_file, which Debian does not have: the header, padded to eight bytes, then the tensors in the order of their names."""
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, tensor in sorted(state.items()):
        values = tensor.detach().contiguous().numpy().tobytes()
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(values)]}
        data += values
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def train(network, inputs, targets, loss):
    optimizer = torch.optim.Adam(network.parameters(), lr=0.01)
    for _ in range(50):
        optimizer.zero_grad()
        loss(network(inputs), targets).backward()
        optimizer.step()


def write(name, network, inputs, targets, loss):
    folder = pathlib.Path(__file__).parent
    train(network, inputs, targets, loss)
    save_file(network.state_dict(), folder / f"{name}.safetensors")
    with torch.no_grad():
        answers = {"inputs": inputs.flatten().tolist(), "outputs": network(inputs).flatten().tolist()}
    (folder / f"{name}.json").write_text(json.dumps(answers))


torch.manual_seed(1)
plane = torch.randn(12, 2)
write("plane", nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 1), nn.Sigmoid()),
      plane, (plane.prod(1, keepdim=True) > 0).float(), nn.BCELoss())
pictures = torch.rand(6, 2, 8, 6)
write("pictures", nn.Sequential(nn.Conv2d(2, 4, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(48, 9), nn.SiLU(), nn.Linear(9, 3)),
      pictures, torch.arange(6) % 3, nn.CrossEntropyLoss())
