"""Train the adapter: `python -m index.reranker.training.train DATA`; the extra `train` has peft.

Seeds are fixed: on one machine with one count of threads, two runs give the same adapter.
"""

from __future__ import annotations

import argparse
import itertools
import logging
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from peft import LoraConfig, inject_adapter_in_model
from safetensors.torch import save_file
from torch import Tensor, nn

from index.encoders.weights import DEFAULT_MODEL, model_folder
from index.reranker.inputs import Inputs, Pieces
from index.reranker.network import ALPHA, RANK, Network, base_model, with_adapter
from index.reranker.training.pairs import Material, Pair, material, one_round
from index.values import Span

ORDERS = (20, 21, 22)
"""Seeds of the first runs' orders and crops; all begin with the same weights, so that the mean of
what they end with is an adapter, too, and a better one than any."""
ORDERS_AGAIN = (30, 31, 32, 33)
"""Of the runs that go on from that mean; the mean of what those end with is the adapter."""
TAUGHT = {31: 0.5}
"""Of which runs what share of the labels is replaced by what the mean itself reads: among the four,
one such run keeps what the mean knew of news (answer@1 .818 instead of .807)."""
BATCH = 16
DECAY = 0.01
NOT_HERE = 0.4
"""What a passage without the answer counts for beside one with it where the answer's place is
learned: its start and end are always the first piece, which is soon known."""
DROPPED = 0.1
"""Share of the features that are dropped; without, three rounds learned their pairs by heart; with
it, they do no harm."""
SEED = 20
"""Of the weights that every first run begins with."""
SORTED_TOGETHER = 80
"""Batches within which pairs are sorted by length: little filling, and still a new mix a round."""
ADAPTER = Path(__file__).with_name("adapter.safetensors")

Weights = dict[str, Tensor]

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
        """Give the share of the peak rate at a step, from 1: up, level, down.

        >>> course = Course(1000, 8e-4, warm_up=150, cool_down=0.35)
        >>> [course.slope(step) for step in (75, 500, 825, 1000)]
        [0.5, 1.0, 0.5, 0.0]
        """
        left = (self.steps - step) / (self.cool_down * self.steps)
        return max(0.0, min(1.0, step / self.warm_up, left))


FIRST = Course(2000, 8e-4, warm_up=150, cool_down=0.35)
"""About ten times the rate that full fine-tuning of this model takes, as LoRA needs; 32,000 pairs
are a round and a half."""
AGAIN = Course(900, 4e-4, warm_up=50, cool_down=0.6)
"""From the mean on, half as fast and for less than a round: one run of these gains two points of F1
on the mean that it began with."""


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
    """Give ids, mask, types and looks, filled up to the longest, then starts, ends, relevance.

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
    """Give relevance's cross-entropy and, where something is marked, that of start and end."""
    *fed, starts, ends, relevant = parts
    relevance, start_logits, end_logits = network(*fed)
    loss = nn.functional.binary_cross_entropy_with_logits(relevance, relevant)
    marked = starts.sum(1).clamp(min=1e-6)
    here = (relevant > 0.5).float()
    weight = (starts.sum(1) > 0) * (NOT_HERE + (1 - NOT_HERE) * here)
    for shares, logits in ((starts, start_logits), (ends, end_logits)):
        missed = -(shares * logits.float().log_softmax(1)).sum(1) / marked
        loss = loss + 0.5 * (missed * weight).sum() / weight.sum().clamp(min=1)
    return loss


def train(data: Path, out: Path, *, shorter: int = 1) -> None:
    """Train on the data folder and write the adapter; so many times shorter, for a quick try."""
    held = material(data)
    first, again = (
        replace(course, steps=max(1, course.steps // shorter)) for course in (FIRST, AGAIN)
    )
    begun = mean([run(held, order, first) for order in ORDERS])
    save_file(begun, str(out))
    teacher = with_adapter(model_folder(DEFAULT_MODEL), out)
    found = [
        run(held, order, again, begun, taught=teaching(teacher, TAUGHT.get(order, 0.0)))
        for order in ORDERS_AGAIN
    ]
    save_file(mean(found), str(out))


def teaching(
    teacher: Network, share: float
) -> Callable[[tuple[Tensor, ...]], tuple[Tensor, ...]] | None:
    """Give what replaces a share of a batch's labels by what a teacher reads; None for no share."""
    if share == 0:
        return None

    def taught(parts: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        *fed, starts, ends, relevant = parts
        teacher.to(relevant.device)
        with torch.no_grad():
            relevance, *read = teacher(*fed)
        places = [
            (marked.sum(1, keepdim=True) > 0)
            * ((1 - share) * marked + share * logits.float().softmax(1))
            for marked, logits in zip((starts, ends), read, strict=True)
        ]
        soft = (1 - share) * relevant + share * relevance.float().sigmoid()
        return (*fed, *places, soft)

    return taught


def mean(runs: Sequence[Weights]) -> Weights:
    """Give the mean of adapters in half precision."""
    return {
        name: torch.stack([one[name] for one in runs]).mean(0).half().contiguous()
        for name in runs[0]
    }


def run(
    held: Material,
    order: int,
    course: Course,
    begin: Weights | None = None,
    taught: Callable[[tuple[Tensor, ...]], tuple[Tensor, ...]] | None = None,
) -> Weights:
    """Train one adapter from fresh weights or from an adapter; give it in single precision.

    Its weights have short names, that need no peft to read. `taught` may replace the labels of a
    batch.
    """
    torch.manual_seed(SEED if begin is None else order)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    folder = model_folder(DEFAULT_MODEL)
    inputs = Inputs(folder / "tokenizer.json")
    network = prepared(folder)
    if begin is not None:
        for name, parameter in trainable(network):
            parameter.data.copy_(begin[name])
    network.to(device)
    trained = [one for _, one in trainable(network)]
    log.info("%d parameters are trained on %s", sum(one.numel() for one in trained), device)
    optimiser = torch.optim.AdamW(trained, lr=course.rate, weight_decay=DECAY)
    smooth, began = 0.0, time.monotonic()
    endless = rounds(held, inputs, random.Random(order))
    for step, batch in enumerate(itertools.islice(endless, course.steps), start=1):
        for group in optimiser.param_groups:
            group["lr"] = course.rate * course.slope(step)
        parts = tensors(batch, inputs.fill, device)
        with torch.autocast(device.type, torch.bfloat16):
            loss = loss_of(network, taught(parts) if taught else parts)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        smooth = loss.item() if step == 1 else 0.98 * smooth + 0.02 * loss.item()
        if step % 50 == 0:
            spent = time.monotonic() - began
            log.info("order %d, step %d, loss %.3f, %.0f s", order, step, smooth, spent)
    return {name: one.detach().cpu().float().contiguous() for name, one in trainable(network)}


def rounds(held: Material, inputs: Inputs, chance: random.Random) -> Iterator[list[Example]]:
    """Give batches without end, round after round."""
    while True:
        made = [example(inputs, pair) for pair in one_round(held, chance)]
        yield from batches(made, chance)


class Dropout(nn.Module):
    """Dropout of whole features of a text: a mask for each piece takes longer than all the rest."""

    def forward(self, states: Tensor) -> Tensor:
        """Set some features of states (batch, pieces, width) to 0, the same for all pieces."""
        if not self.training:
            return states
        kept = torch.rand(states.shape[0], 1, states.shape[2], device=states.device) >= DROPPED
        return states * (kept / (1 - DROPPED)).to(states.dtype)


def prepared(folder: Path) -> Network:
    """Give the network with fresh heads and adapters, of which alone the gradients are kept.

    On two cores this is four times as fast as the usual way: dropout of whole features, the
    frozen weights in bfloat16, and attention as plain products, whose gradient is faster here
    than that of the fused one.
    """
    base = base_model(folder, "eager")
    base.requires_grad_(False)
    for frozen in base.parameters():
        frozen.data = frozen.data.bfloat16()
    for name in [name for name, _ in base.encoder.named_modules()]:
        if name.endswith("output.dropout"):
            base.encoder.set_submodule(name, Dropout())
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


def trainable(network: Network) -> Iterator[tuple[str, nn.Parameter]]:
    """Give the weights that are trained, by the short names that they are kept under."""
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            short = name.replace(".lora_A.default.weight", ".down")
            yield short.replace(".lora_B.default.weight", ".up"), parameter


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=train.__doc__)
    parser.add_argument("data", type=Path, help="the folder with reader/, squad/ and trecqa/")
    parser.add_argument("--out", type=Path, default=ADAPTER)
    parser.add_argument("--shorter", type=int, default=1, help="so many times, for a quick try")
    asked = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    train(asked.data, asked.out, shorter=asked.shorter)


if __name__ == "__main__":
    main()
