"""Small pictures as SVG, written by hand: bars beside each other, and curves over sizes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

OWN, OTHER, INK, FAINT = "#2f6db3", "#b9c2cc", "#24292f", "#8c959f"
LINES = ("#2f6db3", "#c2571a", "#3a8a4d", "#7a4fa3")
FONT = "font-family='Helvetica,Arial,sans-serif'"
Panel = tuple[str, Sequence[float], str]


def bars(names: Sequence[str], panels: Sequence[Panel], marked: Sequence[bool]) -> str:
    """Draw panels of horizontal bars beside each other, a row for each name.

    A panel is its title, a value for each name, and how a value is written.
    """
    left, wide, row, head = 160, 200, 24, 34
    width, height = left + wide * len(panels), head + row * len(names) + 8
    parts: list[str] = []
    for place, name in enumerate(names):
        parts.append(_text(left - 10, head + row * place + 15, name, end=True))
    for number, (title, values, form) in enumerate(panels):
        x = left + wide * number
        parts.append(_text(x, 18, title, bold=True))
        most = max(values) or 1.0
        for place, (value, own) in enumerate(zip(values, marked, strict=True)):
            y, length = head + row * place, (wide - 70) * value / most
            colour = OWN if own else OTHER
            parts.append(
                f"<rect x='{x}' y='{y + 3}' width='{length:.1f}' height='16' fill='{colour}'/>"
            )
            parts.append(_text(x + length + 5, y + 15, form.format(value)))
    return _picture(width, height, parts)


def curves(
    panels: Sequence[tuple[str, dict[str, list[tuple[float, float]]]]],
    below: Sequence[str],
    hollow: float = math.inf,
) -> str:
    """Draw panels of curves, both axes logarithmic; a panel has points (size, value) by name.

    Lines of text stand `below` them; points of sizes from `hollow` on are not filled.
    """
    across, wide, high = 3, 300, 200
    rows = math.ceil(len(panels) / across)
    parts: list[str] = []
    for number, (title, lines) in enumerate(panels):
        place = (wide * (number % across), high * (number // across))
        parts += _curve(*place, title, lines, hollow)
    for number, told in enumerate(below):
        parts.append(_text(12, high * rows + 14 + 18 * number, told, colour=FAINT))
    return _picture(wide * across, high * rows + 6 + 18 * len(below), parts)


def _curve(
    left: float,
    top: float,
    title: str,
    lines: dict[str, list[tuple[float, float]]],
    hollow: float,
) -> list[str]:
    x0, y0, width, height = left + 52, top + 34, 228, 126
    sizes = [math.log10(size) for line in lines.values() for size, _ in line]
    values = [math.log10(max(value, 1e-9)) for line in lines.values() for _, value in line]
    low, high = math.floor(min(values)), math.ceil(max(values))
    high += high == low
    first, last = min(sizes), max(*sizes, min(sizes) + 1)

    def at(size: float, value: float) -> tuple[float, float]:
        x = x0 + width * (math.log10(size) - first) / (last - first)
        return x, y0 + height * (high - math.log10(max(value, 1e-9))) / (high - low)

    parts = [_text(left + 12, top + 18, title, bold=True)]
    for power in range(low, high + 1):
        y = y0 + height * (high - power) / (high - low)
        parts.append(
            f"<line x1='{x0}' y1='{y:.1f}' x2='{x0 + width}' y2='{y:.1f}' stroke='#e4e8ec'/>"
        )
        parts.append(_text(x0 - 6, y + 4, _short(10.0**power), end=True, colour=FAINT))
    for size in sorted({size for line in lines.values() for size, _ in line}):
        parts.append(_text(at(size, 1)[0] - 10, y0 + height + 16, _short(size), colour=FAINT))
    for number, (name, line) in enumerate(lines.items()):
        colour = LINES[number % len(LINES)]
        points = [at(size, value) for size, value in line]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='2'/>")
        for (x, y), (size, _) in zip(points, line, strict=True):
            fill = "#ffffff" if size >= hollow else colour
            parts.append(
                f"<circle cx='{x:.1f}' cy='{y:.1f}' r='3' fill='{fill}' stroke='{colour}'/>"
            )
        if name:
            parts.append(_text(x0 + 6, y0 + 12 + 14 * number, name, colour=colour))
    return parts


def _short(value: float) -> str:
    value = float(f"{value:.2g}")
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"


def _text(
    x: float, y: float, text: str, *, end: bool = False, bold: bool = False, colour: str = INK
) -> str:
    anchor = " text-anchor='end'" if end else ""
    weight = " font-weight='bold'" if bold else ""
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' font-size='12' fill='{colour}' {FONT}{anchor}{weight}>"
        f"{escape(text)}</text>"
    )


def _picture(width: float, height: float, parts: Sequence[str]) -> str:
    head = (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width:.0f}' height='{height:.0f}' "
        f"viewBox='0 0 {width:.0f} {height:.0f}'>"
    )
    ground = "<rect width='100%' height='100%' fill='#ffffff'/>"
    return "\n".join((head, ground, *parts, "</svg>")) + "\n"
