"""Invented news of any length: places, people and outlets that are nowhere, always the same."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

_HEADS = "Bor Cal Dun El Fen Gar Hol Is Jor Kel Lor Mar Nor Os Pel Quin Ros Sel Tam Ul Ver".split()
_TAILS = "by dale den ford gate ham hurst ley mere mouth port rick stead ton vale wick".split()
_GIVEN = "Ada Bela Cora Dov Edda Finn Gita Hugo Ines Jory Kaja Lars Mila Nils Orla Pia Rune".split()
_LAST = "Abend Brask Crewe Dorn Egeland Finch Grell Hask Imber Jarl Kemp Lunde Moss Nord".split()
_OFFICES = ("Finnish minister", "Danish ambassador", "harbour master", "council leader", "farmer")
_THINGS = "barges bridges bells boats hives lamps looms mills orchards pears pumps sluices".split()
_DEEDS = "closed counted moved opened painted planted repaired sold stored tested".split()
_WHEN = "Monday Tuesday Wednesday Thursday Friday".split()
_OUTLETS = "Canal Herald|Hill Post|Vale Courier|Reed Gazette|Mill Echo|Quay Times".split("|")


class Newsroom:
    """Writes articles of some three passages each; the same number always gives the same one."""

    def __init__(self, seed: int = 1) -> None:
        self._seed = seed

    def article(self, number: int) -> dict[str, str]:
        """Give one article with what is known of it."""
        dice = random.Random(f"{self._seed}:{number}")
        place = dice.choice(_HEADS) + dice.choice(_TAILS)
        body = "\n\n".join(self._paragraph(dice, place, number) for _ in range(4))
        day = f"{2020 + number % 4}-{1 + number % 12:02}-{1 + number % 28:02}"
        return {
            "title": f"{place} {dice.choice(_DEEDS)} its {dice.choice(_THINGS)} in report {number}",
            "outlet": dice.choice(_OUTLETS),
            "date": day,
            "text": body,
        }

    def _paragraph(self, dice: random.Random, place: str, number: int) -> str:
        name = f"{dice.choice(_GIVEN)} {dice.choice(_LAST)}{dice.choice(_TAILS)}"
        office = dice.choice(_OFFICES)
        told = " ".join(self._sentence(dice, place, number) for _ in range(4))
        said = f"“{self._sentence(dice, place, number)}” said {name}, the {office}."
        again = f"{name.split()[1]} said that {self._sentence(dice, place, number).lower()}"
        return f"{told} {said} {again}"

    def _sentence(self, dice: random.Random, place: str, number: int) -> str:
        many, thing = dice.randrange(2, 900), dice.choice(_THINGS)
        other = dice.choice(_HEADS) + dice.choice(_TAILS)
        deed, when = dice.choice(_DEEDS), dice.choice(_WHEN)
        return f"{place} {deed} {many} {thing} near {other} on {when}."


def articles(count: int, first: int = 0) -> Iterator[dict[str, str]]:
    """Give so many invented articles from a number on."""
    room = Newsroom()
    return (room.article(number) for number in range(first, first + count))


def write_lines(path: Path, count: int, first: int = 0) -> Path:
    """Write so many invented articles into one file of JSON lines; give its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(one, ensure_ascii=False) for one in articles(count, first))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def write_files(folder: Path, count: int, first: int = 0) -> Path:
    """Write so many invented articles into a folder, a Markdown file each; give the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, one in enumerate(articles(count, first), first):
        head = f"---\ntitle: {one['title']}\noutlet: {one['outlet']}\npublished: {one['date']}\n---"
        (folder / f"{number:06}.md").write_text(f"{head}\n\n{one['text']}\n", encoding="utf-8")
    return folder
