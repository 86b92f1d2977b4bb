"""Datelines, stand-in titles and sites: every agency that is not a real one is invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers.datelines import Dateline, dateline
from index.readers.naming import first_words, outlet, site
from index.text.normalise import normalise

REST = "The ferry has stopped."


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("AGI – ", "AGI"),
        ("KXW — ", "KXW"),
        ("BCDF - ", "BCDF"),
        ("KESTREL BAY (Northwire) – ", "Northwire"),
        ("KESTREL BAY (Vale & Moor News) - ", "Vale & Moor News"),
        ("LONDON, March 3 (Reuters) - ", "Reuters"),
        ("LONDON, 3 March 2031 (Reuters) — ", "Reuters"),
        ("ÅRVIK, Norway (Fjordpost) – ", "Fjordpost"),
        ("LOUISVILLE, Ky. (AP) — ", "AP"),
        ("NEW YORK (The Associated Press) -- ", "Associated Press"),
        ("New York CNN —\n\n", "CNN"),
        ("Washington, DC CNN —\n\n", "CNN"),
        ("Sharm el-Sheikh, Egypt CNN —\n\n", "CNN"),
        ("Hong Kong CNN Business —\n\n", "CNN Business"),
        ("New York CNNBusiness —\n\n", "CNN Business"),
        ("CNN —\n\n", "CNN"),
        ("Reuters —\n\n", "Reuters"),
        ("(CNN) — ", "CNN"),
        ("(CNN)", "CNN"),
        ("(CNN) ", "CNN"),
        ("Colombo, Sri Lanka (CNN) ", "CNN"),
        ("New York (CNN Business) ", "CNN Business"),
        ("(Reuters) - ", "Reuters"),
        ("BERLIN (dpa) - ", "dpa"),
        ("REUTERS - ", "Reuters"),
    ],
)
def test_a_dateline_names_its_outlet(head: str, name: str) -> None:
    text = normalise(head + REST)
    found = dateline(text)
    assert found.outlet == name
    assert text[found.end :].strip() == REST


@pytest.mark.parametrize(
    "head",
    [
        "MOSCOW – ",
        "NEW YORK — ",
        "LOUISVILLE, Ky. — ",
        "ROME - ",
        "BEREA — ",
        "KESTREL BAY, May 3 – ",
    ],
)
def test_a_place_alone_is_no_outlet_but_no_title_either(head: str) -> None:
    text = normalise(head + REST)
    assert dateline(text) == Dateline(None, len(head))
    assert first_words(text) == REST


@pytest.mark.parametrize(
    "text",
    [
        "The ferry – AGI reports – has stopped.",
        "The ferry has stopped (CNN) – nobody knows why.",
        "The port's union (PU) – the larger of two – is on strike.",
        "Kestrel Bay (population 300) – a village – has a port.",
        "Kestrel Bay (Northwire) – the ferry has stopped.",
        "KESTREL BAY (Ohio) – the ferry has stopped.",
        "KESTREL BAY (POPULATION 300) – a village.",
        "UK – the ferry has stopped.", "THE – ferry", "WHO – and why", "NATO – the alliance – met.",
        "US-Vessaly talks go on.", "AGI has stopped.", "AGI–Four hours.", "AB-CD – x", "A – b",
        "Anna Petra – a fisher – waits.", "Tap – the new band – plays.", "Fars – a province",
        "Northwire News Agency (ANI) Director Ida Holm waits.",
        "The broadcaster (BBC) said the ferry has stopped.",
        "Ida Holm said — twice — that it stopped.", "(Northwire) The ferry has stopped.",
        "(see below) – the ferry", "", "–", "(", "( ) –", "CNN", "CNN viewers wait.",
        "The CNN – a network – waits.", "I – the undersigned – wait.",
    ],
)  # fmt: skip
def test_what_is_no_dateline_names_no_outlet(text: str) -> None:
    assert dateline(text).outlet is None


@given(st.text() | st.from_regex(r"[A-Z]{1,9}( \([A-Za-z]{1,9}\))? [–—-] \w+", fullmatch=True))
def test_a_dateline_ends_within_its_text(text: str) -> None:
    assert 0 <= dateline(text).end <= len(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“No,” Dr. Holm said. It rained.", "“No,” Dr. Holm said."),
        ("Ferry\n\nIt stopped.", "Ferry"),
        ("New York CNN —\n\nThe ferry has stopped. It rained.", "The ferry has stopped."),
        ("AGI – " + "harbour " * 20, "harbour " * 9 + "harbour…"),
        ("x" * 500, "x" * 79 + "…"),
        ("AGI – ", "AGI –"),
    ],
)
def test_first_words(text: str, title: str) -> None:
    assert first_words(normalise(text)) == title


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.kestrel.com/a", "kestrel.com"),
        ("https://edition.news.kestrel.co.uk/a", "kestrel.co.uk"),
        ("https://ida.blogspot.com/a", "ida.blogspot.com"),
        ("https://www.kestrel.example/a", "kestrel.example"),
        ("http://localhost:8000/a", "localhost"),
        ("http://127.0.0.1/a", "127.0.0.1"),
    ],
)
def test_the_site_of_an_address(address: str, name: str) -> None:
    assert site(address) == name


def test_a_dateline_goes_before_the_address() -> None:
    assert outlet("AGI – Four hours.", "https://kestrel.com/a") == "AGI"
    assert outlet("MOSCOW – Four hours.", "https://kestrel.com/a") == "kestrel.com"
    assert outlet("MOSCOW – Four hours.", None) is None
