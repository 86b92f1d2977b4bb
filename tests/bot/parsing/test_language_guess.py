"""Whether a text is surely in another language."""

from __future__ import annotations

import pytest

from bot.parsing.language_guess import is_foreign


@pytest.mark.parametrize(
    "text",
    [
        "Che cosa ha detto il ministro sulla diga?",
        "Chi guida la delegazione?",
        "Qu'est-ce que la Vellmar a dit sur les grues?",
        "Qui dirige la délégation?",
        "Was sagte der Rat über die Kräne?",
        "Wer leitet die Delegation?",
        "¿Qué dijo Vellmar sobre las grúas?",
        "¿Quién dirige la delegación?",
        "Хто очолює делегацію?",
        "Кто возглавляет делегацию?",
        "首相は何と言いましたか",
        "ماذا قال الوزير",
        "מי אמר את זה",
        "Quem disse isso?",
    ],
)
def test_another_language_is_noticed(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2021?",
        "Who leads the delegation?",
        "Who is Жанна Ёлкина of Vellmar?",
        "ferry accident",
        "Who was Jean de la Fontaine?",
        "What did El País say about los Angeles?",
        "Der Spiegel",
        "Is the Côte d'Ivoire in the cup?",
        "Why did Les Brask die in Las Palmas?",
    ],
)
def test_english_is_never_mistaken(text: str) -> None:
    assert not is_foreign(text)
