"""What of a quote is shown when not all of it fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markdown import Span, atoms
from bot.rendering.cut import fit, lengths, shares

TEXT = (
    "One two three four. Five six seven eight nine? “Ten eleven twelve,” he said."
    " Thirteen fourteen fifteen sixteen. Seventeen eighteen."
)


def parts(text: str, room: int, *keep: str) -> list[str]:
    spans = [(text.index(words), text.index(words) + len(words)) for words in keep]
    costs = lengths(atoms(text), spans, 2)
    return [text[start:end] for start, end in fit(text, costs, spans, room)]


def test_all_is_shown_where_it_fits() -> None:
    assert parts(TEXT, 400) == [TEXT]


def test_it_is_cut_at_the_ends_of_sentences_around_what_is_kept() -> None:
    assert parts(TEXT, 80, "“Ten eleven twelve,”") == [
        "Five six seven eight nine? “Ten eleven twelve,” he said."
    ]


def test_without_anything_to_keep_the_beginning_is_shown() -> None:
    assert parts(TEXT, 70) == ["One two three four. Five six seven eight nine?"]


def test_where_no_sentence_fits_whole_words_are_shown() -> None:
    words = " ".join(["word"] * 100) + "."
    (only,) = parts(words, 60)
    assert only == " ".join(["word"] * 9)
    (kept,) = parts("start " + words.replace("word", "kept", 1), 70, "kept")
    assert kept == "start kept" + " word" * 8


def test_places_far_apart_are_all_kept() -> None:
    text = f"First thing. {'Filler goes on. ' * 40}Last thing."
    assert parts(text, 60, "First", "Last") == ["First thing.", "Last thing."]
    assert parts(text, 40, "First", "Last") == ["First thing."]


def test_a_word_of_ten_thousand_letters_is_cut() -> None:
    (only,) = parts("x" * 10_000, 100)
    assert only == "x" * (100 - 2 - 5 - 5 - 4)


def test_no_mark_is_cut_off_its_letter() -> None:
    family = "👩\u200d👩\u200d👧"
    (only,) = parts(family * 100, 60)
    assert only == family * (len(only) // len(family))
    (accents,) = parts("e\u0301" * 100, 61)
    assert accents == "e\u0301" * (len(accents) // 2)


@pytest.mark.parametrize(
    ("needs", "total", "given_"),
    [
        ([], 10, ()),
        ([5, 5], 10, (5, 5)),
        ([5, 50], 10, (5, 5)),
        ([50, 50, 50], 100, (33, 33, 34)),
        ([10, 100, 20], 90, (10, 60, 20)),
        ([10, 10], 0, (0, 0)),
    ],
)
def test_a_total_is_shared_fairly(needs: list[int], total: int, given_: tuple[int, ...]) -> None:
    assert shares(needs, total) == given_


@given(st.lists(st.integers(0, 500), max_size=8), st.integers(0, 2000))
def test_shares_never_exceed_the_total_or_what_is_needed(needs: list[int], total: int) -> None:
    shared = shares(needs, total)
    assert sum(shared) <= total
    assert all(one <= need for one, need in zip(shared, needs, strict=True))
    assert sum(shared) == min(total, sum(needs))
    wanting = [one for one, need in zip(shared, needs, strict=True) if one < need]
    assert all(one <= least + 1 for least in wanting for one in shared)


@given(
    st.text(alphabet="ab .!?\n”’*é𝄞\u0301", min_size=1, max_size=120),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=3),
    st.integers(40, 160),
)
def test_parts_are_ordered_within_the_text_and_the_room(
    text: str, places: list[Span], room: int
) -> None:
    keep = []
    for start, end in sorted((min(pair), max(pair)) for pair in places):
        if start < min(end, len(text)) and (not keep or start > keep[-1][1]):
            keep.append((start, min(end, len(text))))
    costs = lengths(atoms(text), keep, 2)
    chosen = fit(text, costs, keep, room)
    assert chosen
    flat = [place for part in chosen for place in part]
    assert flat == sorted(flat)
    assert 0 <= flat[0] <= flat[-1] <= len(text)
    if chosen != ((0, len(text)),):
        assert sum(costs[end] - costs[start] for start, end in chosen) <= room
        if keep and text[slice(*keep[0])].strip():
            assert any(
                start <= keep[0][0] + len(text[slice(*keep[0])]) and end > keep[0][0]
                for start, end in chosen
            )
