"""The picture and the table of the curves; what they show is measured by the script itself."""

from __future__ import annotations

from xml.etree import ElementTree

from tests.bench.charts import curves
from tests.bench.curves import plot, table

SVG = "{http://www.w3.org/2000/svg}"
STEP = {
    "build_s": 40.0,
    "build_mb": 500.0,
    "ask_mb_on": 300.0,
    "increment_s": 5.04,
    "bytes": 2_000_000,
    "p50_off": 18.0,
    "p95_off": 30.0,
    "p50_on": 300.0,
    "p95_on": 500.0,
    "recall": 0.9987,
}
RESULTS = [
    STEP | {"passages": 1_010, "synthetic": False},
    STEP | {"passages": 101_000, "synthetic": True, "build_s": 4000.0},
]


def test_what_is_synthetic_is_hollow_and_said() -> None:
    drawn = ElementTree.fromstring(plot(RESULTS))
    texts = [one.text or "" for one in drawn.iter(f"{SVG}text")]
    assert {"build, seconds", "1k", "100k", "p95", "to build"} <= {*texts}
    assert any("hollow: a synthetic library" in one for one in texts)
    assert any("0.999, 0.999" in one for one in texts)
    fills = [one.get("fill") for one in drawn.iter(f"{SVG}circle")]
    assert len(fills) == 2 * 9
    assert fills.count("#ffffff") == 9


def test_the_table_marks_it_too() -> None:
    *_, first, second = table(RESULTS).splitlines()
    assert first == "| 1,010 | 40 | 5.0 | 2 | 18 / 30 | 300 / 500 | 0.999 | 300 / 500 |"
    assert second.startswith("| 101,000 (synthetic) | 4000 |")


def test_a_point_stands_where_its_logarithm_does() -> None:
    points = [(10.0, 1.0), (100.0, 10.0), (1000.0, 100.0)]
    drawn = ElementTree.fromstring(curves([("a", {"": points})], []))
    places = [
        (float(one.get("cx", 0)), float(one.get("cy", 0))) for one in drawn.iter(f"{SVG}circle")
    ]
    (x0, y0), (x1, y1), (x2, y2) = places
    assert (round(x1 - x0, 3), round(y0 - y1, 3)) == (round(x2 - x1, 3), round(y1 - y2, 3))
    assert x1 > x0
    assert y1 < y0
