"""The reader's network: the default model's layers, and two heads on what they see."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertModel
from transformers.utils import logging as told

from index.reranker.word_features import LOOKS

RANK = 32
ALPHA = 64
"""The linear layers of the model that have an adapter: all but the unused pooler."""
_HIDDEN = 128
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
        """Give relevance (batch), starts and ends (batch, pieces).

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
    # it reports the pooler's weights, which are left out on purpose
    told.set_verbosity_error()  # type: ignore[no-untyped-call]
    model: BertModel = BertModel.from_pretrained(
        str(folder), add_pooling_layer=False, attn_implementation=attention, local_files_only=True
    )
    return model


def with_adapter(folder: Path, adapter: Path) -> Network:
    """Load the network with an adapter merged into the weights: W + (alpha / rank)·B·A."""
    network = Network(base_model(folder, "eager"))
    held = {name: tensor.float() for name, tensor in load_file(str(adapter)).items()}
    heads = {name: tensor for name, tensor in held.items() if not name.startswith("base.")}
    missing = network.load_state_dict(heads, strict=False)
    if missing.unexpected_keys or any(not one.startswith("base.") for one in missing.missing_keys):
        raise ValueError(f"the adapter {adapter} is of another network: train it anew")
    layers = dict(network.named_modules())
    with torch.no_grad():
        for name, down in held.items():
            if name.endswith(".down"):
                layer = layers[name.removesuffix(".down")]
                up = held[name.removesuffix("down") + "up"]
                assert isinstance(layer, nn.Linear)
                layer.weight += (ALPHA / down.shape[0]) * (up @ down)
    return network.eval()
