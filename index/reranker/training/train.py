"""Train the reader: `python -m index.reranker.training.train DATA`; a run cut off goes on.

All weights of the default model's layers are trained, and the two heads; the word pieces'
embeddings stay as they are. What is kept is how far each weight moved, in eight bits
(`network.py`). Seeds are fixed: on one machine with one count of threads, two runs give the same
weights.
"""

from __future__ import annotations

import argparse
import logging
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.reranker.inputs import Inputs, Pieces
from index.reranker.network import Network, base_model, save, trained
from index.reranker.training.pairs import Material, Pair, material, one_round
from index.values import Span

BATCH = 16
SORTED_TOGETHER = 80
"""Batches within which pairs are sorted by length: little filling, and still a new mix a round."""
DECAY = 0.01
HEADS = 5.0
"""How much faster the heads learn than the layers, which know the language already."""
NOT_HERE = 0.5
"""What a passage without the answer counts for beside one with it where the answer's place is
learned: its start and end are always the first piece, which is soon known."""
SEED = 62
"""Of the third run; the others had 20, 61, 63 and 64 (see the model card)."""
KEPT_EVERY = 480.0
"""Seconds between checkpoints."""
WEIGHTS = Path(__file__).parents[1] / "weights.safetensors"

log = logging.getLogger("train")


@dataclass(frozen=True, slots=True)
class Course:
    """How a run learns: steps, peak rate, steps until the rate is reached, and the share of the
    steps at the end in which it falls to nothing; in between it is constant."""

    steps: int
    rate: float
    warm_up: int
    cool_down: float

    def slope(self, step: int) -> float:
        """Return the share of the peak rate at a step, from 1: up, level, down.

        >>> course = Course(1000, 8e-4, warm_up=150, cool_down=0.35)
        >>> [course.slope(step) for step in (75, 500, 825, 1000)]
        [0.5, 1.0, 0.5, 0.0]
        """
        left = (self.steps - step) / (self.cool_down * self.steps)
        return max(0.0, min(1.0, step / self.warm_up, left))


COURSE = Course(5200, 2e-4, warm_up=300, cool_down=0.75)
"""Of the third run: 83,000 pairs, most of a round."""


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
    """Return the numbers of the first and the last piece of a span; None where it was cut off."""
    inside = [
        number
        for number, (start, end) in enumerate(pieces.places)
        if start < span[1] and span[0] < end
    ]
    if not inside or pieces.places[-1][1] < span[1]:
        return None
    return pieces.first + inside[0], pieces.first + inside[-1]


def batches(examples: Sequence[Example], chance: random.Random) -> list[list[Example]]:
    """Return every example once, in full batches of similar lengths, in random order."""
    order = sorted(examples, key=lambda one: len(one.pieces.ids))
    made = [order[n : n + BATCH] for n in range(0, len(order) - BATCH + 1, BATCH)]
    chance.shuffle(made)
    return made


def tensors(batch: Sequence[Example], fill: int, device: torch.device) -> tuple[Tensor, ...]:
    """Return ids, mask, types and looks, filled up to the longest, then starts, ends, relevance.

    Starts and ends are shares over the pieces: what share of the annotators marked each.
    """
    longest = max(len(one.pieces.ids) for one in batch)
    ids = torch.full((len(batch), longest), fill)
    mask = torch.zeros(len(batch), longest, dtype=torch.long)
    types = torch.zeros(len(batch), longest, dtype=torch.long)
    looks = torch.zeros(len(batch), longest, dtype=torch.long)
    shares = torch.zeros(2, len(batch), longest)
    for row, one in enumerate(batch):
        length = len(one.pieces.ids)
        ids[row, :length] = torch.tensor(one.pieces.ids)
        mask[row, :length] = 1
        types[row, :length] = torch.tensor(one.pieces.types)
        looks[row, :length] = torch.tensor(one.pieces.looks)
        for side, marked in enumerate((one.starts, one.ends)):
            for place in marked:
                shares[side, row, place] += 1 / len(marked)
    relevant = torch.tensor([float(one.relevant) for one in batch])
    fed = (ids, mask, types, looks)
    return tuple(part.to(device) for part in (*fed, shares[0], shares[1], relevant))


def loss_of(network: nn.Module, parts: tuple[Tensor, ...]) -> Tensor:
    """Return relevance's cross-entropy and, where something is marked, that of start and end."""
    *fed, starts, ends, relevant = parts
    relevance, start_logits, end_logits = network(*fed)
    loss = nn.functional.binary_cross_entropy_with_logits(relevance.float(), relevant)
    marked = starts.sum(1).clamp(min=1e-6)
    here = (relevant > 0.5).float()
    weight = (starts.sum(1) > 0) * (NOT_HERE + (1 - NOT_HERE) * here)
    for shares, logits in ((starts, start_logits), (ends, end_logits)):
        missed = -(shares * logits.float().log_softmax(1)).sum(1) / marked
        loss = loss + 0.5 * (missed * weight).sum() / weight.sum().clamp(min=1)
    return loss


def rounds(held: Material, inputs: Inputs, order: int, begin: int = 0) -> Iterator[list[Example]]:
    """Return batches without end, round after round, from batch `begin` on."""
    passed = 0
    number = 0
    while True:
        chance = random.Random(1000 * order + number)
        pairs = one_round(held, chance)
        for start in range(0, len(pairs), BATCH * SORTED_TOGETHER):
            together = pairs[start : start + BATCH * SORTED_TOGETHER]
            if passed + len(together) // BATCH <= begin:
                passed += len(together) // BATCH
                continue
            made = [example(inputs, pair) for pair in together]
            for batch in batches(made, random.Random(start)):
                passed += 1
                if passed > begin:
                    yield batch
        number += 1


def train(
    data: Path, out: Path, kept: Path, course: Course, begin: Path | None = None, seed: int = SEED
) -> None:
    """Train on the data folder and write the weights; `kept` holds the checkpoint meanwhile."""
    torch.manual_seed(seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    folder = model_folder(DEFAULT_MODEL)
    inputs = Inputs(folder / "tokenizer.json")
    network = trained(folder, begin) if begin else Network(base_model(folder, "eager"))
    network = network.to(device).train()
    for module in network.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
    network.base.embeddings.word_embeddings.weight.requires_grad_(False)
    layers = [one for one in network.base.parameters() if one.requires_grad]
    heads = [one for name, one in network.named_parameters() if not name.startswith("base.")]
    groups: list[dict[str, Any]] = [
        {"params": layers, "times": 1.0},
        {"params": heads, "times": HEADS},
    ]
    optimiser = torch.optim.AdamW(groups, lr=course.rate, weight_decay=DECAY)
    step = 0
    if kept.exists():
        state = torch.load(kept, map_location=device)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        step = state["step"]
        log.info("going on from step %d", step)
    held = material(data)
    smooth, saved, began, first = 0.0, time.monotonic(), time.monotonic(), step
    for batch in rounds(held, inputs, seed, step):
        if step == course.steps:
            break
        step += 1
        for group in optimiser.param_groups:
            group["lr"] = group["times"] * course.rate * course.slope(step)
        parts = tensors(batch, inputs.fill, device)
        with torch.autocast(device.type, torch.bfloat16):
            loss = loss_of(network, parts)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(layers + heads, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        smooth = loss.item() if not smooth else 0.98 * smooth + 0.02 * loss.item()
        if step % 50 == 0:
            spent = (time.monotonic() - began) / (step - first)
            log.info("step %d, loss %.3f, %.2f s a step", step, smooth, spent)
        if time.monotonic() - saved > KEPT_EVERY:
            saved = time.monotonic()
            _keep(kept, network, optimiser, step)
    save(network, folder, out)
    _keep(kept, network, optimiser, step)


def _keep(kept: Path, network: Network, optimiser: torch.optim.Optimizer, step: int) -> None:
    """Write a checkpoint in one step, so that a run that is cut off finds a whole one."""
    aside = kept.with_suffix(".aside")
    torch.save(
        {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "step": step}, aside
    )
    aside.replace(kept)
    log.info("kept step %d", step)


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=train.__doc__)
    parser.add_argument("data", type=Path, help="the folder with qa/ and squad/")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--kept", type=Path, default=Path("reader.checkpoint"))
    parser.add_argument("--steps", type=int, default=COURSE.steps)
    parser.add_argument("--begin", type=Path, help="weights to begin with")
    parser.add_argument("--rate", type=float, default=COURSE.rate)
    parser.add_argument("--seed", type=int, default=SEED)
    asked = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    course = Course(asked.steps, asked.rate, COURSE.warm_up, COURSE.cool_down)
    train(asked.data, asked.out, asked.kept, course, asked.begin, asked.seed)


if __name__ == "__main__":
    main()
