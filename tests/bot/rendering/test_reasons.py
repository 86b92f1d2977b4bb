"""Why a source brings nothing, in every language."""

from __future__ import annotations

import pytest

from bot.i18n.languages import LANGUAGES, voice_for
from bot.rendering.reasons import WHYS, reason
from index import Why

GONE = "https://a.example/f: answered 410 (gone for good)"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", GONE),
        ("it", "Il sito ha risposto con lo stato 410."),
        ("fr", "Le site a répondu par le statut 410."),
        ("de", "Die Website hat mit dem Status 410 geantwortet."),
        ("es", "El sitio respondió con el estado 410."),
        ("uk", "Сайт відповів зі статусом 410."),
    ],
)
def test_a_reason_is_said_in_the_reader_s_language(code: str, said: str) -> None:
    assert reason(GONE, voice_for(code)) == said


def test_every_code_has_a_sentence_of_its_own() -> None:
    assert set(WHYS) == set(Why)
    for language in LANGUAGES:
        said = [voice_for(language).plain(key, status="410") for key in WHYS.values()]
        assert len(set(said)) == len(said)


def test_what_has_no_code_is_said_as_it_is() -> None:
    assert reason("a bell\nrang", voice_for("de")) == "a bell rang"
