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
    # what an actor said
    SAID_TITLE = "said_title"
    TIMELINE_TITLE = "timeline_title"
    COMPARE_TITLE = "compare_title"
    ABOUT_TITLE = "about_title"
    ON_SUBJECT = "on_subject"
    OWN_HEAD = "own_head"
    PEOPLE_HEAD = "people_head"
    RANGE = "range"
    RANGE_OF_ONE = "range_of_one"
    UNKNOWN_ACTOR_NAMED = "unknown_actor_named"
    UNKNOWN_ACTOR_NEAR = "unknown_actor_near"
    SEVERAL_ACTORS = "several_actors"
    NO_SUCH_ACTOR = "no_such_actor"
    NO_ACTOR_LIKE_IT = "no_actor_like_it"
    NEVER_SPEAKS = "never_speaks"
    SILENT = "silent"
    SILENT_ON = "silent_on"
    ABOUT_NOTHING = "about_nothing"
    BUTTON_PREVIOUS = "button_previous"
    BUTTON_NEXT = "button_next"
    BUTTON_NAME = "button_name"
    BUTTON_ABOUT = "button_about"
    BUTTON_SAID = "button_said"
    BUTTON_LATEST = "button_latest"
    BUTTON_TIMELINE = "button_timeline"
    STALE_BUTTON = "stale_button"
    # pins and aliases
    PINNED = "pinned"
    PINNED_LATER = "pinned_later"
    PINNED_REFUSED = "pinned_refused"
    PINS_FULL = "pins_full"
    PINNED_ALREADY = "pinned_already"
    UNPINNED = "unpinned"
    UNPINNED_LATER = "unpinned_later"
    NO_SUCH_PIN = "no_such_pin"
    NO_PINS = "no_pins"
    PINS_TITLE = "pins_title"
    PIN_LINE = "pin_line"
    ALIAS_ADDED = "alias_added"
    ALIAS_REMOVED = "alias_removed"
    ALIAS_MERGED = "alias_merged"
    ALIAS_SPLIT = "alias_split"
    NO_SUCH_ALIAS = "no_such_alias"
    ALIAS_IS_NAME = "alias_is_name"
    ACTOR_LINE = "actor_line"
    ACTOR_ALIASES = "actor_aliases"
    ACTOR_SPEAKS_FOR = "actor_speaks_for"
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
    SAID_DESCRIPTION = "said_description"
    SAID_ACTOR = "said_actor"
    SAID_ABOUT = "said_about"
    COMPARE_DESCRIPTION = "compare_description"
    COMPARE_FIRST = "compare_first"
    COMPARE_SECOND = "compare_second"
    COMPARE_ABOUT = "compare_about"
    TIMELINE_DESCRIPTION = "timeline_description"
    PINNED_DESCRIPTION = "pinned_description"
    ACTORS_DESCRIPTION = "actors_description"
    PIN_DESCRIPTION = "pin_description"
    PIN_NAME = "pin_name"
    UNPIN_DESCRIPTION = "unpin_description"
    UNPIN_COMMAND = "unpin_command"
    LIST_DESCRIPTION = "list_description"
    LIST_ACTOR = "list_actor"
    ALIAS_ADD_DESCRIPTION = "alias_add_description"
    ALIAS_REMOVE_DESCRIPTION = "alias_remove_description"
    ALIAS_MERGE_DESCRIPTION = "alias_merge_description"
    ALIAS_SPLIT_DESCRIPTION = "alias_split_description"
    ALIAS_ACTOR = "alias_actor"
    ALIAS_NAME = "alias_name"
    ALIAS_OTHER = "alias_other"
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

    def plain(self, key: Key, **values: object) -> str:
        """Fill a sentence for a place where Discord shows no markdown, such as a button."""
        return self.language.sentences[key].format(**values)

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
