import itertools
import time

from hypothesis import given
from hypothesis import strategies as st

from index.text.normalise import normalise, paragraphs
from index.text.passages import HARD_LIMIT, LONGEST, SHORTEST, measure, paragraph_of, split
from index.values import Article, Passage


def article(text: str) -> Article:
    return Article(id="a", text=normalise(text), title="t")


def sentence(words: int, first: str = "Ferries") -> str:
    return " ".join([first, *["sail"] * (words - 1)]) + "."


def texts(one: Article, quotations: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [one.text[start:end] for start, end in (p.span for p in split(one, quotations))]


def test_short_neighbours_are_joined_and_keep_the_first_paragraphs_number() -> None:
    one = article("\n\n".join(sentence(30) for _ in range(6)))
    assert [(p.paragraph, measure(one.text[slice(*p.span)])) for p in split(one, ())] == [
        (1, 120),
        (5, 60),
    ]


def test_a_long_paragraph_is_split_at_sentences() -> None:
    one = article(" ".join(sentence(50) for _ in range(5)))
    assert [measure(text) for text in texts(one)] == [100, 100, 50]
    assert all(text.endswith(".") for text in texts(one))


def test_a_short_end_joins_the_passage_before() -> None:
    one = article("\n\n".join([sentence(110), sentence(20)]))
    assert [measure(text) for text in texts(one)] == [130]


def test_a_quotation_is_not_cut() -> None:
    quote = "“" + " ".join(sentence(35) for _ in range(4)) + "”"
    one = article(f"{sentence(60)} {quote} {sentence(60)}")
    start = one.text.index("“")
    span = (start, one.text.index("”") + 1)
    assert any(quote in text for text in texts(one, (span,)))
    assert not any(quote in text for text in texts(one))


def test_what_no_model_can_read_is_cut_all_the_same() -> None:
    one = article("x" * 5000 + " " + " ".join(["word"] * 1000))
    assert max(measure(text) for text in texts(one, ((0, len(one.text)),))) <= HARD_LIMIT


def test_paragraph_of_counts_from_one() -> None:
    text = "One.\n\nTwo.\n\nThree."
    assert [paragraph_of(paragraphs(text), at) for at in (0, 6, 12)] == [1, 2, 3]


@given(
    st.lists(st.integers(1, 200), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 800)), max_size=3),
)
def test_passages_leave_nothing_out_and_never_overlap(
    lengths: list[int], marks: list[tuple[int, int]]
) -> None:
    one = article("\n\n".join(sentence(length) for length in lengths))
    quotations = [(start, start + length) for start, length in marks]
    found = split(one, quotations)
    assert all(isinstance(passage, Passage) for passage in found)
    assert " ".join(one.text[slice(*p.span)] for p in found).split() == one.text.split()
    assert all(a.span[1] <= b.span[0] for a, b in itertools.pairwise(found))
    assert all(measure(one.text[slice(*p.span)]) <= HARD_LIMIT + SHORTEST for p in found)
    assert LONGEST < HARD_LIMIT


def test_quotations_that_overlap_are_kept_whole() -> None:
    one = article(" ".join(sentence(50) for _ in range(6)))
    length = len(one.text)
    spans = ((10, 400), (300, 600), (610, 620), (0, 5))
    ends = [p.span[1] for p in split(one, spans)]
    assert not any(
        start < end < stop for end in ends for start, stop in spans if stop - start < 300
    )
    assert ends[-1] == length


def test_a_text_of_quotations_does_not_take_the_square_of_its_length() -> None:
    part = "“" + sentence(20) + " " + sentence(20) + "” "
    one = article(part * 4_000)
    spans = [(at, at + len(part) - 1) for at in range(0, len(one.text), len(part))]
    began = time.thread_time()
    found = split(one, spans)
    assert time.thread_time() - began < 10
    assert all(measure(one.text[slice(*p.span)]) <= HARD_LIMIT for p in found)
