"""English."""

from __future__ import annotations

from types import MappingProxyType

from bot.i18n.phrases import Language, Noun
from bot.i18n.tables.english.admins import ADMINS
from bot.i18n.tables.english.answers import ANSWERS
from bot.i18n.tables.english.commands import COMMANDS
from bot.i18n.tables.english.presses import PRESSES
from bot.i18n.tables.english.remembered import REMEMBERED
from bot.i18n.tables.english.servers import SERVERS
from bot.i18n.tables.english.talk import TALK
from bot.i18n.tables.english.voices import VOICES
from bot.i18n.tables.english.watches import WATCHES

ENGLISH = Language(
    code="en",
    sentences=MappingProxyType(
        ANSWERS | PRESSES | REMEMBERED | VOICES | ADMINS | TALK | COMMANDS | SERVERS | WATCHES
    ),
    nouns=MappingProxyType(
        {
            Noun.ARTICLE: ("article", "articles"),
            Noun.OTHER_ARTICLE: ("other article", "other articles"),
            Noun.STATEMENT: ("statement", "statements"),
            Noun.PASSAGE: ("passage", "passages"),
            Noun.OUTLET: ("outlet", "outlets"),
            Noun.SOURCE: ("source", "sources"),
            Noun.FAILURE: ("failure", "failures"),
            Noun.SECOND: ("second", "seconds"),
            Noun.QUESTION: ("question", "questions"),
            Noun.ANSWER: ("answer", "answers"),
            Noun.VOTE: ("vote", "votes"),
        }
    ),
    plural=lambda count: 0 if count == 1 else 1,
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    short_months=(
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ),
    day="{day} {month} {year}",
    short_day="{day} {month} {year}",
    thousands=",",
    decimal=".",
    greetings=frozenset(
        {
            "hi",
            "hello",
            "hey",
            "hi there",
            "hello there",
            "good morning",
            "good afternoon",
            "good evening",
        }
    ),
    thanks=frozenset({"thanks", "thank you", "thanks a lot", "thank you very much", "thx", "ty"}),
    pleas=frozenset({"help", "help me", "what can you do", "how do you work", "who are you"}),
)
