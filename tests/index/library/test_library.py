import json
from datetime import date
from pathlib import Path

import pytest

from index import Library, NotFoundError, Question, Reason, SourceError
from index.encoders.protocol import ARITHMETIC
from tests.encoders import HashedWords

ARTICLES = {
    "dam.md": (
        "title: Dam wall cracks\noutlet: Vale Courier\npublished: 2024-02-01",
        "Engineers found a crack of four metres in the wall of the Osmer dam on Thursday.\n\n"
        "“The wall will hold,” said Ida Kemp, who runs the plant. Three villages were warned.",
    ),
    "fair.md": (
        "title: Goat fair returns\noutlet: Hill Gazette\npublished: 2024-05-20",
        "The goat fair of Upper Osmer returns in June after a pause of six years.",
    ),
    "undated.md": ("title: A bakery opens", "A bakery opened in Lower Osmer beside the bridge."),
}


def write(folder: Path, name: str, head: str, body: str) -> Path:
    path = folder / name
    path.write_text(f"---\n{head}\n---\n\n{body}\n", encoding="utf-8")
    return path


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, (head, body) in ARTICLES.items():
        write(folder, name, head, body)
    return folder


@pytest.fixture
def encoder() -> HashedWords:
    return HashedWords()


@pytest.fixture
def library(tmp_path: Path, articles: Path, encoder: HashedWords) -> Library:
    found = Library.open(tmp_path / "home", encoder=encoder)
    found.add([str(articles)])
    return found


def test_a_finding_is_verbatim_and_attributed(library: Library) -> None:
    found = library.ask(Question("How long is the crack in the wall of the Osmer dam?"))
    first = found.findings[0]
    start, end = first.span
    assert found.answered
    assert first.text == first.article.text[start:end]
    assert first.article.title == "Dam wall cracks"
    assert first.article.outlet == "Vale Courier"
    assert first.article.published == date(2024, 2, 1)
    assert [first.article.text[a:b] for a, b in first.highlight] == [
        "Engineers found a crack of four metres in the wall of the Osmer dam on Thursday."
    ]
    assert first.paragraph == 1


def test_the_paragraph_is_the_highlight_s(library: Library) -> None:
    found = library.ask(Question("Which villages were warned of the dam wall? Three villages"))
    assert found.findings[0].paragraph == 2


def test_a_reloaded_library_gives_equal_findings(library: Library) -> None:
    question = Question("crack in the dam wall")
    again = Library.open(library.home, encoder=HashedWords())
    assert again.ask(question) == library.ask(question)


def test_an_abstention_says_what_was_searched(library: Library) -> None:
    found = library.ask(Question("Who composed the opera about volcanoes?"))
    assert not found.answered
    assert found.reason is Reason.BELOW_THRESHOLD
    assert found.findings == found.maybe == found.nearest == ()  # nothing is of the subject
    assert (found.searched.articles, found.searched.first, found.searched.last) == (
        3,
        date(2024, 2, 1),
        date(2024, 5, 20),
    )


def test_an_empty_library_says_so(tmp_path: Path) -> None:
    found = Library.open(tmp_path / "none", encoder=HashedWords()).ask(Question("crack"))
    assert (found.reason, found.searched.articles) == (Reason.EMPTY_LIBRARY, 0)


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        (Question("Osmer", outlet="hill gazette"), {"Goat fair returns"}),
        (Question("Osmer", since=date(2024, 2, 2)), {"Goat fair returns"}),
        (Question("Osmer", until=date(2024, 2, 1)), {"Dam wall cracks"}),
        (
            Question("Osmer", since=date(2024, 1, 1), until=date(2024, 12, 31)),
            {"Dam wall cracks", "Goat fair returns"},
        ),
    ],
)
def test_filters(library: Library, question: Question, titles: set[str]) -> None:
    found = library.ask(question)
    assert {one.article.title for one in found.findings or found.nearest} == titles
    assert found.searched.articles == len(titles)
    assert found.library.articles == 3


def test_a_filter_that_leaves_nothing_is_told(library: Library) -> None:
    found = library.ask(Question("Osmer", since=date(2025, 1, 1)))
    assert (found.reason, found.searched.articles) == (Reason.NOTHING_FOUND, 0)


def test_an_unknown_outlet_names_the_nearest(library: Library) -> None:
    with pytest.raises(NotFoundError, match=r"'Hil Gazette'.*did you mean 'Hill Gazette'"):
        library.ask(Question("Osmer", outlet="Hil Gazette"))


def test_rebuilding_with_nothing_changed_embeds_nothing(
    library: Library, encoder: HashedWords
) -> None:
    generation = library.status().searched.generation
    encoder.passages.clear()
    report = library.reindex()
    assert (report.unchanged, report.added, report.changed, report.removed) == (3, 0, 0, 0)
    assert encoder.passages == []
    assert library.status().searched.generation == generation


@pytest.mark.parametrize("before", ["", "measured by an older version"])
def test_what_was_measured_by_another_version_is_measured_anew(
    library: Library, encoder: HashedWords, before: str
) -> None:
    serving = library.status().searched.generation
    path = library.home / "generations" / serving / "manifest.json"
    held = json.loads(path.read_text())
    measure = held.pop("measure")
    del held["digest"]  # an older version wrote none
    path.write_text(json.dumps({**held, "measure": before} if before else held))
    again = Library.open(library.home, encoder=encoder)
    assert again.ask(Question("crack in the dam wall")).answered
    assert again.status().outdated
    encoder.passages.clear()
    again.reindex()
    assert encoder.passages == []
    manifest = again.serving().manifest
    assert manifest.name != serving
    assert (manifest.measure, manifest.points) == (measure, held["points"])
    assert not again.status().outdated


@pytest.mark.parametrize("before", [None, "bfloat16"])
def test_what_was_computed_in_another_arithmetic_is_embedded_and_measured_anew(
    library: Library, encoder: HashedWords, before: str | None
) -> None:
    made = library.serving().manifest
    path = library.home / "generations" / made.name / "manifest.json"
    held = json.loads(path.read_text())
    del held["digest"]  # as versions before wrote it
    assert held.pop("arithmetic") == ARITHMETIC
    for point in held["points"]["off"].values():
        point["threshold"] = 0.0
    path.write_text(json.dumps({**held, "arithmetic": before} if before else held))
    again = Library.open(library.home, encoder=encoder)
    assert again.status().outdated
    encoder.passages.clear()
    report = again.reindex()
    assert (report.unchanged, report.embedded, report.reused) == (3, made.passages, 0)
    assert len(encoder.passages) == made.passages
    manifest = again.serving().manifest
    assert (manifest.arithmetic, manifest.points) == (ARITHMETIC, made.points)
    assert not again.status().outdated


def test_one_changed_article_embeds_only_its_passages(
    library: Library, articles: Path, encoder: HashedWords
) -> None:
    encoder.passages.clear()
    write(articles, "fair.md", ARTICLES["fair.md"][0], "The goat fair is cancelled, said nobody.")
    report = library.reindex()
    assert (report.changed, report.unchanged, report.embedded, report.reused) == (1, 2, 1, 2)
    assert len(encoder.passages) == 1
    assert encoder.passages[0].endswith("The goat fair is cancelled, said nobody.")


def test_a_changed_title_is_a_change(library: Library, articles: Path) -> None:
    write(articles, "fair.md", "title: Fair again", ARTICLES["fair.md"][1])
    assert library.reindex().changed == 1
    assert library.ask(Question("goat fair of Upper Osmer")).findings[0].article.title == (
        "Fair again"
    )


def test_the_same_text_twice_is_one_article_with_two_locations(
    library: Library, articles: Path
) -> None:
    write(articles, "copy.md", *ARTICLES["dam.md"])
    report = library.reindex()
    assert (report.added, report.duplicates, report.searched.articles) == (1, 1, 3)
    found = library.ask(Question("crack in the dam wall")).findings
    assert [Path(one).name for one in found[0].article.locations] == ["copy.md", "dam.md"]
    assert len({one.text for one in found}) == len(found)


def test_a_removed_source_stops_answering(library: Library, articles: Path) -> None:
    assert library.remove(str(articles)).removed == 3
    assert library.ask(Question("crack")).reason is Reason.EMPTY_LIBRARY
    assert library.sources() == ()


def test_removing_what_is_no_source_says_so(library: Library) -> None:
    with pytest.raises(NotFoundError, match="onrecord sources"):
        library.remove("elsewhere")


def test_a_deleted_file_leaves_but_a_missing_source_keeps_its_articles(
    library: Library, articles: Path
) -> None:
    (articles / "fair.md").unlink()
    assert library.reindex().removed == 1
    articles.rename(articles.with_name("gone"))
    report = library.reindex()
    assert (report.removed, report.unchanged, len(report.failures)) == (0, 2, 1)
    assert report.failures[0].where == str(articles)


def test_a_file_that_broke_keeps_what_it_had_and_is_reported(
    library: Library, articles: Path
) -> None:
    (articles / "fair.md").write_text("", encoding="utf-8")
    for _ in range(2):
        report = library.reindex()
        assert (report.unchanged, report.removed) == (3, 0)
        assert [Path(one.where).name for one in report.failures] == ["fair.md"]


def test_a_missing_source_is_refused_and_not_remembered(library: Library, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nowhere"):
        library.add([str(tmp_path / "nowhere.txt")])
    assert len(library.sources()) == 1


def test_an_address_that_is_not_fetched_is_named_as_it_was_written(library: Library) -> None:
    with pytest.raises(SourceError, match=r"^ftp://vale\.example/dam: only http:// and https://"):
        library.add(["ftp://vale.example/dam"])
    assert [one for one in library.sources() if "example" in one.location] == []


def test_articles_are_found_by_the_beginning_of_their_id(library: Library) -> None:
    whole = library.ask(Question("crack")).findings[0].article
    assert library.article(whole.id[:6]) == whole
    with pytest.raises(NotFoundError, match="'zzz' names none"):
        library.article("zzz")
    with pytest.raises(NotFoundError, match="'%' names none"):
        library.article("%")


def test_outlets_are_listed(library: Library) -> None:
    assert library.outlets() == ("Hill Gazette", "Vale Courier")


@pytest.mark.parametrize("opened", [Library.open, Library.open_for_building])
def test_a_home_that_cannot_be_made_is_named_with_the_cure(tmp_path: Path, opened) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(NotFoundError, match=r"file/home cannot be made .*--home"):
        opened(tmp_path / "file" / "home", encoder=HashedWords())
