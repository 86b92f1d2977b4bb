import pytest

from index.search.ranking.threshold import Best, best, evidence, operating_points, threshold
from index.search.ranking.weights import SURE, Line
from index.values import Strictness

UNRELATED = [0.1 * n for n in range(1, 11)]


def sure(*values: float) -> list[Best]:
    """Give a question for each value of evidence, whose candidate is read as an answer."""
    return [best([(one, 1.0)]) for one in values]


def test_the_line_is_taken_over_what_questions_without_an_answer_reach() -> None:
    line = Line(start=0.05, unrelated=0.5, left_out=0.25, grown=0.02, near=0.75)
    small = 0.05 + 0.5 * 0.9 + 0.25 * 0.6
    for passages, share in ((0, 0), (1, 0), (100, 0), (316, 0.5), (1000, 1), (100_000, 1)):
        found = threshold(UNRELATED, [0.2, 0.4, 0.6, 0.8], passages, line)
        assert found == pytest.approx(small + 0.02 * share, abs=1e-4)


def test_without_own_questions_the_shipped_ones_stand_in() -> None:
    line = Line(start=0.0, unrelated=0.5, left_out=0.5, grown=0.0, near=0.75)
    assert threshold(UNRELATED, [], 10, line) == pytest.approx(0.9)
    assert threshold([], [], 0, line) == 0.0


@pytest.mark.parametrize("read", [True, False])
def test_a_larger_library_never_asks_for_less(read: bool) -> None:
    def middle(passages: int) -> float:
        points = operating_points(sure(0.2), sure(0.3), sure(0.6), read=read, passages=passages)
        return points[1].threshold

    assert middle(10) <= middle(1000) <= middle(100_000)


def test_the_points_are_ordered_and_tell_what_they_did() -> None:
    points = operating_points(
        sure(*UNRELATED), sure(0.2, 0.3), sure(0.1, 0.9), read=True, passages=100
    )
    assert [one.strictness for one in points] == list(Strictness)
    thresholds = [one.threshold for one in points]
    assert thresholds == sorted(thresholds, reverse=True)
    for one in points:
        wrong = [*UNRELATED, 0.2, 0.3]
        assert one.false_answers == pytest.approx(
            sum(each >= one.threshold for each in wrong) / len(wrong), abs=1e-4
        )
        assert one.false_refusals == 0.5
    (strict, *_) = operating_points(sure(0.2), [], [], read=False, passages=1)
    assert strict.false_refusals is None


def test_evidence_stays_within_its_bounds() -> None:
    assert evidence(-1.0, 0.0) == 0.0
    assert evidence(1.0, 1.0) == 1.0
    assert evidence(0.5, 0.5) == 0.5


def test_a_library_with_few_questions_of_its_own_is_held_to_be_as_usual() -> None:
    line = Line(start=0.0, unrelated=0.0, left_out=1.0, grown=0.0, near=0.9, usual=0.4)
    assert threshold(UNRELATED, [], 1, line) == pytest.approx(0.4)
    assert threshold(UNRELATED, [0.2, 0.2], 1, line) == pytest.approx(0.35)
    assert threshold(UNRELATED, [0.2] * 8, 1, line) == pytest.approx(0.2)


def test_what_is_not_read_as_an_answer_is_no_false_one() -> None:
    wrong = [best([(0.9, SURE[Strictness.BALANCED]), (0.1, 1.0)])]
    assert wrong[0].evidence == 0.9
    points = operating_points(wrong, [], [], read=True, passages=100)
    assert [one.false_answers for one in points] == [0.0, 1.0, 1.0]
    assert best([]).evidence == max(best([]).sure.values()) == 0.0
