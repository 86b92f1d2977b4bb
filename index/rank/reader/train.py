"""Train the adapter: `python -m index.rank.reader.train DATA` (the extra `train` brings peft).

Seeds are fixed: on one machine with one count of threads, two runs give the same adapter.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from peft import LoraConfig, inject_adapter_in_model
from safetensors.torch import save_file
from torch import Tensor, nn

from index.model import Span
from index.models.weights import DEFAULT_MODEL, model_folder
from index.rank.reader.inputs import Inputs, Pieces
from index.rank.reader.network import ALPHA, RANK, Network, base_model
from index.rank.reader.pairs import Material, Pair, material, one_round

STEPS = 1160
"""Of each run: 18,560 pairs, not quite one round of every question. Three rounds learned them by
heart: answer@1 on news fell from .77 to .72."""
ORDERS = (20, 21, 22)
"""Seeds of the runs' orders and crops; all begin with the same weights, so that the mean of what
they end with is an adapter, too, and a better one than any (answer@1 of two .77 and .79, of their
mean .80)."""
BATCH = 16
RATE = 8e-4
"""Peak learning rate: about ten times what full fine-tuning of this model takes, as LoRA needs."""
WARM_UP = 150
COOL_DOWN = 0.35
"""Share of the steps at the end in which the rate falls to nothing; before, it is constant."""
DECAY = 0.01
SEED = 20
"""Of the weights that every run begins with."""
SORTED_TOGETHER = 80
"""Batches within which pairs are sorted by length: little filling, and still a new mix a round."""
ADAPTER = Path(__file__).with_name("adapter.safetensors")

log = logging.getLogger("train")


@dataclass(frozen=True, slots=True)
class Example:
    """A pair as pieces; `starts` and `ends` are the numbers of pieces, one for each annotator."""

    pieces: Pieces
    relevant: bool
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def example(inputs: Inputs, pair: Pair) -> Example:
    """Cut a pair into pieces and find the pieces on which its spans start and end."""
    (pieces,) = inputs.pieces(pair.question, [pair.passage])
    if not pair.relevant:
        return Example(pieces, False, (0,), (0,))
    marked = [found for span in pair.spans if (found := _located(pieces, span))]
    return Example(pieces, True, tuple(a for a, _ in marked), tuple(b for _, b in marked))


def _located(pieces: Pieces, span: Span) -> Span | None:
    """Give the numbers of the first and the last piece of a span; None where it was cut off."""
    inside = [
        number
        for number, (start, end) in enumerate(pieces.places)
        if start < span[1] and span[0] < end
    ]
    if not inside or pieces.places[-1][1] < span[1]:
        return None
    return pieces.first + inside[0], pieces.first + inside[-1]


def batches(examples: Sequence[Example], chance: random.Random) -> Iterator[list[Example]]:
    """Give every example once, in batches of similar lengths, in random order."""
    order = list(examples)
    chance.shuffle(order)
    made: list[list[Example]] = []
    for start in range(0, len(order), BATCH * SORTED_TOGETHER):
        together = order[start : start + BATCH * SORTED_TOGETHER]
        together.sort(key=lambda one: len(one.pieces.ids))
        made += [together[n : n + BATCH] for n in range(0, len(together), BATCH)]
    chance.shuffle(made)
    yield from made


def tensors(batch: Sequence[Example], fill: int, device: torch.device) -> tuple[Tensor, ...]:
    """Give ids, mask and types, filled up to the longest, then starts, ends and relevance.

    Starts and ends are shares over the pieces: what share of the annotators marked each.
    """
    longest = max(len(one.pieces.ids) for one in batch)
    ids = torch.full((len(batch), longest), fill)
    mask = torch.zeros(len(batch), longest, dtype=torch.long)
    types = torch.zeros(len(batch), longest, dtype=torch.long)
    shares = torch.zeros(2, len(batch), longest)
    for row, one in enumerate(batch):
        length = len(one.pieces.ids)
        ids[row, :length] = torch.tensor(one.pieces.ids)
        mask[row, :length] = 1
        types[row, :length] = torch.tensor(one.pieces.types)
        for side, marked in enumerate((one.starts, one.ends)):
            for place in marked:
                shares[side, row, place] += 1 / len(marked)
    relevant = torch.tensor([float(one.relevant) for one in batch])
    return tuple(part.to(device) for part in (ids, mask, types, shares[0], shares[1], relevant))


def loss_of(network: nn.Module, parts: tuple[Tensor, ...]) -> Tensor:
    """Give relevance's cross-entropy and, where something is marked, that of start and end."""
    ids, mask, types, starts, ends, relevant = parts
    relevance, start_logits, end_logits = network(ids, mask, types)
    loss = nn.functional.binary_cross_entropy_with_logits(relevance, relevant)
    marked = starts.sum(1).clamp(min=1e-6)
    held = (starts.sum(1) > 0).float()
    for shares, logits in ((starts, start_logits), (ends, end_logits)):
        missed = -(shares * logits.float().log_softmax(1)).sum(1) / marked
        loss = loss + 0.5 * (missed * held).sum() / held.sum().clamp(min=1)
    return loss


def train(data: Path, out: Path, *, steps: int) -> None:
    """Train on the data folder, once for each order, and write the mean of the adapters."""
    held = material(data)
    runs = [run(held, order, steps) for order in ORDERS]
    mean = {
        name: torch.stack([one[name] for one in runs]).mean(0).half().contiguous()
        for name in runs[0]
    }
    save_file(mean, str(out))


def run(held: Material, order: int, steps: int) -> dict[str, Tensor]:
    """Train one adapter; give what was trained, under names that need no peft to read."""
    torch.manual_seed(SEED)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    folder = model_folder(DEFAULT_MODEL)
    inputs = Inputs(folder / "tokenizer.json")
    network = prepared(folder).to(device)
    trained = [one for one in network.parameters() if one.requires_grad]
    log.info("%d parameters are trained on %s", sum(one.numel() for one in trained), device)
    optimiser = torch.optim.AdamW(trained, lr=RATE, weight_decay=DECAY)
    smooth, began = 0.0, time.monotonic()
    endless = rounds(held, inputs, random.Random(order))
    for step, batch in enumerate(itertools.islice(endless, steps), start=1):
        for group in optimiser.param_groups:
            group["lr"] = RATE * slope(step, steps)
        with torch.autocast(device.type, torch.bfloat16):
            loss = loss_of(network, tensors(batch, inputs.fill, device))
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        smooth = loss.item() if step == 1 else 0.98 * smooth + 0.02 * loss.item()
        if step % 50 == 0:
            spent = time.monotonic() - began
            log.info("order %d, step %d, loss %.3f, %.0f s", order, step, smooth, spent)
    return parts_of(network)


def rounds(held: Material, inputs: Inputs, chance: random.Random) -> Iterator[list[Example]]:
    """Give batches without end, round after round."""
    while True:
        made = [example(inputs, pair) for pair in one_round(held, chance)]
        yield from batches(made, chance)


def slope(step: int, steps: int) -> float:
    """Give the share of the peak rate at a step, from 1: up, level, down.

    >>> slope(75, 1000), slope(500, 1000), slope(825, 1000), slope(1000, 1000)
    (0.5, 1.0, 0.5, 0.0)
    """
    return max(0.0, min(1.0, step / WARM_UP, (steps - step) / (COOL_DOWN * steps)))


def prepared(folder: Path) -> Network:
    """Give the network with fresh heads and adapters, of which alone the gradients are kept.

    On two cores this is four times as fast as the usual way: no dropout (drawing the masks is
    slow), the frozen weights in bfloat16, and attention as plain products, whose gradient is
    faster here than that of the fused one.
    """
    base = base_model(folder, "eager")
    base.requires_grad_(False)
    for frozen in base.parameters():
        frozen.data = frozen.data.bfloat16()
    config = LoraConfig(r=RANK, lora_alpha=ALPHA, target_modules=["query", "key", "value", "dense"])
    inject_adapter_in_model(config, base)
    network = Network(base)
    for module in network.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
    for parameter in network.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    return network.train()


def parts_of(network: Network) -> dict[str, Tensor]:
    """Give the trained weights in single precision by their short names."""
    held = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            short = name.replace(".lora_A.default.weight", ".down")
            short = short.replace(".lora_B.default.weight", ".up")
            held[short] = parameter.detach().cpu().float().contiguous()
    return held


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=train.__doc__)
    parser.add_argument("data", type=Path, help="the folder with reader/, squad/ and trecqa/")
    parser.add_argument("--out", type=Path, default=ADAPTER)
    parser.add_argument("--steps", type=int, default=STEPS, help="fewer for a quick try")
    asked = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    train(asked.data, asked.out, steps=asked.steps)


if __name__ == "__main__":
    main()
