"""The reader's network: the default model's layers, and two heads on what they see."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers import BertModel

from index.reranker.word_features import LOOKS

_HIDDEN = 128
_EIGHT_BITS = 127
_SCALE = ".scale"
"""Behind the name of a matrix: the scales of its rows."""
_NOWHERE = -1e4
"""Logit of a place where no answer can stand: small, and finite in every precision."""


class Network(nn.Module):
    """Gives the logits of relevance and, for each piece, of the answer's start and end.

    The logit of "no answer" stands at piece 0.
    """

    def __init__(self, base: BertModel) -> None:
        super().__init__()
        width = base.config.hidden_size
        self.base = base
        self.looks = nn.Embedding(2 * LOOKS, width)
        nn.init.zeros_(self.looks.weight)
        self.places = nn.Linear(width, 2)
        self.relevance = nn.Sequential(
            nn.Linear(3 * width, _HIDDEN), nn.GELU(), nn.Linear(_HIDDEN, 1)
        )

    def forward(
        self, ids: Tensor, mask: Tensor, types: Tensor, looks: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return relevance (batch), starts and ends (batch, pieces).

        Ids, mask, types and looks are (batch, pieces). A look is added to its piece's embedding,
        one of its own for question and passage.
        """
        words = self.base.embeddings.word_embeddings(ids)
        seen = words + self.looks(looks + LOOKS * types).to(words.dtype)
        states = self.base(inputs_embeds=seen, attention_mask=mask, token_type_ids=types)[0].float()
        passage = (types * mask).unsqueeze(-1).float()
        question = ((1 - types) * mask).unsqueeze(-1).float()
        asked = (states * question).sum(1) / question.sum(1)
        held = (states * passage).sum(1) / passage.sum(1)
        first = states[:, 0]
        relevance = self.relevance(torch.cat([first, held, asked * held], dim=-1)).squeeze(-1)
        possible = types * mask
        possible = torch.cat([torch.ones_like(possible[:, :1]), possible[:, 1:]], dim=1)
        places = self.places(states) + ((1 - possible) * _NOWHERE).unsqueeze(-1)
        return relevance, places[..., 0], places[..., 1]


def base_model(folder: Path, attention: str) -> BertModel:
    """Load the layers of a model's folder without the pooler, which sentence vectors don't use."""
    model: BertModel = BertModel.from_pretrained(
        str(folder), add_pooling_layer=False, attn_implementation=attention, local_files_only=True
    )
    return model


def save(network: Network, folder: Path, file: Path) -> None:
    """Write how far a network's weights are from those of the model in a folder.

    Matrices move little: their moves are kept in eight bits with a scale for each row, some .004 of
    the move off; the word pieces' embeddings don't move at all; all else is kept as it is, in half
    precision.
    """
    before = dict(base_model(folder, "eager").named_parameters())
    kept: dict[str, Tensor] = {}
    for name, weight in network.named_parameters():
        old = before.get(name.removeprefix("base.")) if name.startswith("base.") else None
        move = weight.detach().cpu().float() - (0 if old is None else old.detach())
        if old is None or move.ndim == 1:
            kept[name] = move.half().contiguous()
        elif move.any():
            scale = move.abs().amax(1, keepdim=True).clamp(min=1e-12) / _EIGHT_BITS
            kept[name] = (move / scale).round().to(torch.int8).contiguous()
            kept[f"{name}{_SCALE}"] = scale.contiguous()
    save_file(kept, str(file))


def trained(folder: Path, file: Path) -> Network:
    """Load the network: the weights of the model in a folder, moved as a file says."""
    network = Network(base_model(folder, "eager"))
    moves = load_file(str(file))
    weights = dict(network.named_parameters())
    own = {name for name in moves if not name.endswith(_SCALE)}
    heads = {name for name in weights if not name.startswith("base.")}
    if not heads <= own <= set(weights):
        raise ValueError(f"the weights {file} are of another network: train it anew")
    with torch.no_grad():
        for name in own:
            move, scale = moves[name].float(), moves.get(f"{name}{_SCALE}")
            if name in heads:
                weights[name].zero_()
            weights[name].add_(move if scale is None else move * scale)
    return network.eval()
