"""How a sentence is said: a language's table, its plurals, numbers and days.

What is put into a sentence is escaped, unless it is `Markdown` that we wrote ourselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.markdown import Markdown, escape
from index import Searched


class Noun(StrEnum):
    """What the bot counts aloud."""

    ARTICLE = "article"
    OTHER_ARTICLE = "other_article"
    STATEMENT = "statement"
    PASSAGE = "passage"
    OUTLET = "outlet"
    SOURCE = "source"
    FAILURE = "failure"
    SECOND = "second"


class Key(StrEnum):
    """Every sentence that the bot can say, by name."""

    # the answer
    ASKED = "asked"
    WITHIN = "within"
    FILTER_OUTLET = "filter_outlet"
    FILTER_SINCE = "filter_since"
    FILTER_UNTIL = "filter_until"
    SEARCHED = "searched"
    LEFT_OUT = "left_out"
    SPAN_DAYS = "span_days"
    SPAN_DAY = "span_day"
    SPAN_UNDATED = "span_undated"
    SPAN_SINGLE_DAY = "span_single_day"
    SPAN_SINGLE = "span_single"
    # attribution
    SPEAKER = "speaker"
    SPEAKER_FOR = "speaker_for"
    SPEAKER_MENTION = "speaker_mention"
    SPEAKER_UNCERTAIN = "speaker_uncertain"
    SPEAKER_UNKNOWN = "speaker_unknown"
    SPEAKER_OWN_WORDS = "speaker_own_words"
    KIND_DIRECT = "kind_direct"
    KIND_MIXED = "kind_mixed"
    KIND_INDIRECT = "kind_indirect"
    KIND_UNATTRIBUTED = "kind_unattributed"
    KIND_UNSPOKEN = "kind_unspoken"
    MARK_NEGATED = "mark_negated"
    MARK_DECLINED = "mark_declined"
    MARK_HYPOTHETICAL = "mark_hypothetical"
    MARK_FUTURE = "mark_future"
    ALSO_IN = "also_in"
    ALSO_IN_MORE = "also_in_more"
    ALSO_IN_COUNT = "also_in_count"
    PARAGRAPH = "paragraph"
    UNTITLED = "untitled"
    UNDATED = "undated"
    READ_ARTICLE = "read_article"
    # no answer, by reason
    NOTHING_FOUND = "nothing_found"
    BELOW_THRESHOLD = "below_threshold"
    UNKNOWN_ACTOR = "unknown_actor"
    NO_STATEMENT = "no_statement"
    EMPTY_LIBRARY = "empty_library"
    NO_ARTICLE_FITS = "no_article_fits"
    NEAREST = "nearest"
    # conversation
    HELP = "help"
    HELLO = "hello"
    WELCOME = "welcome"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    MAY_NOT_WRITE = "may_not_write"
    ROLE_MENTIONED = "role_mentioned"
    # what was typed cannot be used
    BAD_DATE = "bad_date"
    DATES_CROSSED = "dates_crossed"
    NO_SUCH_OUTLET = "no_such_outlet"
    NO_OUTLET_KNOWN = "no_outlet_known"
    BAD_VALUE = "bad_value"
    # admins
    ADMINS_ONLY = "admins_only"
    SERVER_ONLY = "server_only"
    REINDEX_ELSEWHERE = "reindex_elsewhere"
    REINDEX_TITLE = "reindex_title"
    REINDEX_SERVES = "reindex_serves"
    PHASE_READING = "phase_reading"
    PHASE_ATTRIBUTING = "phase_attributing"
    PHASE_EMBEDDING = "phase_embedding"
    PHASE_WRITING = "phase_writing"
    PHASE_CHECKING = "phase_checking"
    STEP = "step"
    STEP_UNKNOWN = "step_unknown"
    REINDEX_DONE = "reindex_done"
    REINDEX_COUNTS = "reindex_counts"
    REINDEX_EMBEDDED = "reindex_embedded"
    REINDEX_LIBRARY = "reindex_library"
    REINDEX_FAILED_PART = "reindex_failed_part"
    REINDEX_MORE_FAILURES = "reindex_more_failures"
    REINDEX_STOPPED = "reindex_stopped"
    STATUS_TITLE = "status_title"
    STATUS_EMPTY = "status_empty"
    STATUS_HOLDS = "status_holds"
    STATUS_DAYS = "status_days"
    STATUS_OUTLETS = "status_outlets"
    STATUS_MODEL = "status_model"
    STATUS_GENERATION = "status_generation"
    STATUS_BUILDING = "status_building"
    STATUS_LATENCY = "status_latency"
    STATUS_NO_LATENCY = "status_no_latency"
    # failures
    BUSY = "busy"
    CANCELLED = "cancelled"
    SLOW = "slow"
    STOPPING = "stopping"
    NOT_VERBATIM = "not_verbatim"
    LIBRARY_BROKEN = "library_broken"
    LIBRARY_ERROR = "library_error"
    STALE_COMMAND = "stale_command"
    UNEXPECTED = "unexpected"
    DETAIL = "detail"
    # command descriptions
    ASK_DESCRIPTION = "ask_description"
    ASK_QUESTION = "ask_question"
    ASK_OUTLET = "ask_outlet"
    ASK_SINCE = "ask_since"
    ASK_UNTIL = "ask_until"
    ASK_PRIVATE = "ask_private"
    REINDEX_DESCRIPTION = "reindex_description"
    STATUS_DESCRIPTION = "status_description"


@dataclass(frozen=True, slots=True)
class Language:
    """One language as a table: adding a language is adding one of these.

    `plural` gives the index of the noun's form for a count. `day` and `short_day` are templates
    over {day}, {month} and {year}; months are full and short names, January first. `greetings`,
    `thanks` and `pleas` for help are whole messages, case-folded and without marks.
    """

    code: str
    sentences: Mapping[Key, str]
    nouns: Mapping[Noun, tuple[str, ...]]
    plural: Callable[[int], int]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    day: str
    short_day: str
    thousands: str
    greetings: frozenset[str]
    thanks: frozenset[str]
    pleas: frozenset[str]


@dataclass(frozen=True, slots=True)
class Voice:
    """Say sentences in one language."""

    language: Language

    def say(self, key: Key, **values: object) -> Markdown:
        """Fill the sentence; a value that is no `Markdown` is escaped."""
        safe = {
            name: value if isinstance(value, Markdown) else escape(str(value))
            for name, value in values.items()
        }
        return Markdown(self.language.sentences[key].format(**safe))

    def number(self, value: int) -> str:
        """Write a whole number with the language's separator of thousands."""
        return f"{value:,}".replace(",", self.language.thousands)

    def count(self, noun: Noun, value: int) -> str:
        """Write a count with its noun in the right form."""
        form = self.language.nouns[noun][self.language.plural(value)]
        return f"{self.number(value)} {form}"

    def day(self, value: date) -> str:
        """Write a day out; no time zone ever moves it."""
        return self._day(self.language.day, self.language.months, value)

    def short_day(self, value: date) -> str:
        """Write a day with the month's short name."""
        return self._day(self.language.short_day, self.language.short_months, value)

    def searched(self, searched: Searched) -> Markdown:
        """Name what was searched: how many articles, from when to when."""
        first, last = searched.first, searched.last
        articles = self.count(Noun.ARTICLE, searched.articles)
        if first is None or last is None:
            key = Key.SPAN_SINGLE if searched.articles == 1 else Key.SPAN_UNDATED
            return self.say(key, articles=articles)
        if searched.articles == 1:
            return self.say(Key.SPAN_SINGLE_DAY, first=self.short_day(first))
        key = Key.SPAN_DAY if first == last else Key.SPAN_DAYS
        return self.say(
            key, articles=articles, first=self.short_day(first), last=self.short_day(last)
        )

    @staticmethod
    def _day(template: str, months: tuple[str, ...], value: date) -> str:
        return template.format(day=value.day, month=months[value.month - 1], year=value.year)
