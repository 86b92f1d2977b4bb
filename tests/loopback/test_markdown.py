r"""The reader of Discord's markdown: what is shown, styled, linked, and what is left alone."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.loopback.markdown import Style, read


@pytest.mark.parametrize(
    ("markdown", "shown", "style", "stretches"),
    [
        ("a **bold** word", "a bold word", Style.BOLD, ["bold"]),
        ("an *italic* word", "an italic word", Style.ITALIC, ["italic"]),
        ("an _italic_ word", "an italic word", Style.ITALIC, ["italic"]),
        ("an __underlined__ word", "an underlined word", Style.UNDERLINE, ["underlined"]),
        ("a ~~struck~~ word", "a struck word", Style.STRIKE, ["struck"]),
        ("a ||hidden|| word", "a hidden word", Style.SPOILER, ["hidden"]),
        ("a `code` word", "a code word", Style.CODE, ["code"]),
        ("two ``co`de`` ticks", "two co`de ticks", Style.CODE, ["co`de"]),
        ("pad `` `x` `` ding", "pad `x` ding", Style.CODE, ["`x`"]),
        ("***both***", "both", Style.BOLD, ["both"]),
        ("**bold *both* bold**", "bold both bold", Style.ITALIC, ["both"]),
        ("**over\ntwo lines**", "over\ntwo lines", Style.BOLD, ["over\ntwo lines"]),
        ("```\nfenced\n```", "fenced", Style.FENCE, ["fenced"]),
        ("```py\nx = '*'\n```", "x = '*'", Style.FENCE, ["x = '*'"]),
        ("a ```fenced``` word", "a fenced word", Style.FENCE, ["fenced"]),
        ("# Title\ntext", "Title\ntext", Style.HEADING, ["Title"]),
        ("text\n### Title", "text\nTitle", Style.HEADING, ["Title"]),
        ("# Learn C#", "Learn C", Style.HEADING, ["Learn C"]),
        ("# Learn C\\#", "Learn C\\", Style.HEADING, ["Learn C\\"]),
        ("-# small print", "small print", Style.SUBTEXT, ["small print"]),
        ("> said\n> so\nand", "said\nso\nand", Style.QUOTE, ["said\nso"]),
        (">>> said\nand so", "said\nand so", Style.QUOTE, ["said\nand so"]),
        ("said\n> so", "said\nso", Style.QUOTE, ["so"]),
        ("- one\n- two\nand", "• one\n• two\nand", Style.LIST, ["• one\n• two"]),
        ("* one", "• one", Style.LIST, ["• one"]),
        ("3. one\n9. two", "3. one\n4. two", Style.LIST, ["3. one\n4. two"]),
        ("at <t:1700000000:R> it", "at <t:1700000000:R> it", Style.TIMESTAMP, ["<t:1700000000:R>"]),
        ("a <:wave:12345> b", "a <:wave:12345> b", Style.EMOJI, ["<:wave:12345>"]),
        ("prefix 2a14:c::/48", "prefix 2a14:c::/48", Style.EMOJI, [":c:"]),
        ("say :smile: now", "say :smile: now", Style.EMOJI, [":smile:"]),
    ],
)
def test_a_style_is_seen(markdown: str, shown: str, style: Style, stretches: list[str]) -> None:
    reading = read(markdown)
    assert reading.text == shown
    assert reading.styled(style) == stretches


@pytest.mark.parametrize(
    "markdown",
    [
        "snake_case_name and file_name.py",
        "2 * 3 * 4",
        "a * b* c",
        "half a **bold word",
        "one ~tilde~ and one |bar|",
        "5 > 3 and a -> b",
        "text > no quote",
        ">no space, no quote",
        "#hashtag and #1",
        "text # no heading",
        "#### four signs",
        "-no list, text - neither",
        "-#no small print",
        "1.5 million, no list",
        "in 1986. A year",
        "2) no list",
        "an odd ` tick",
        "at 10:30:45 sharp",
        "colon: word, ratio 3:1",
        "me@example.org",
        "HTTP:// and http:/x and ftp://example.org",
        "[1] and [text] (no link)",
        "[text](example.org/without/scheme)",
        "<b>no html</b> &amp; &lt;",
        "<@name> and <#name> and @someone",
        "zero\u200bwidth\u200d and soft\u00adhyphen",
        "a line\nand another\n\nand a third",
        "quotation marks “so” ‘so’ «so» … – —",
        "¯\\_(ツ)_/¯",
    ],
)
def test_what_is_no_markdown_is_shown_as_it_is(markdown: str) -> None:
    reading = read(markdown)
    assert reading.text == markdown
    assert reading.styles == frozenset()


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        (r"\*not italic\*", "*not italic*"),
        (r"\_\_not underlined\_\_", "__not underlined__"),
        (r"\# no heading", "# no heading"),
        (r"\> no quote", "> no quote"),
        (r"\- no list", "- no list"),
        (r"1\. no list", "1. no list"),
        (r"\`no code\`", "`no code`"),
        (r"\|\|not hidden\|\|", "||not hidden||"),
        (r"\[no link](text)", "[no link](text)"),
        (r"https\://example.org", "https://example.org"),
        (r"\:smile:", ":smile:"),
        (r"\<@7>", "<@7>"),
        (r"\@everyone", "@everyone"),
        (r"a \\ backslash", "a \\ backslash"),
        (r"C:\new \\\\server", r"C:\new \\server"),
        (r"before a letter \n and a space \ x", r"before a letter \n and a space \ x"),
        (r"but lost before \é and \”", "but lost before é and ”"),
    ],
)
def test_a_backslash_vanishes_only_before_marks(markdown: str, shown: str) -> None:
    reading = read(markdown)
    assert reading.text == shown
    assert reading.styles == frozenset()


@pytest.mark.parametrize("code", [r"a\*b", "**a**", "<@7>", "https://example.org", "> a"])
def test_nothing_is_read_within_code(code: str) -> None:
    assert read(f"`{code}`").text == code
    assert read(f"`{code}`").styles == {Style.CODE}
    assert read(f"```\n{code}\n```").text == code
    assert read(f"```\n{code}\n```").styles == {Style.FENCE}


@pytest.mark.parametrize(
    ("markdown", "links"),
    [
        ("see https://example.org/a_b_c.", [("https://example.org/a_b_c",) * 2]),
        ("(see https://example.org/a)", [("https://example.org/a",) * 2]),
        ("https://example.org/a_(b)", [("https://example.org/a_(b)",) * 2]),
        ("xhttps://example.org/a", [("https://example.org/a",) * 2]),
        ("<https://example.org/a b", [("https://example.org/a",) * 2]),
        ("<https://example.org/a>", [("https://example.org/a",) * 2]),
        ("<me@example.org>", [("me@example.org",) * 2]),
        ("<+49 30 1234>", [("+49 30 1234",) * 2]),
        (r"https://example.org/a\_b", [(r"https://example.org/a\_b",) * 2]),
        ("[here](https://example.org)", [("here", "https://example.org")]),
        ("[**here**](<https://example.org>)", [("here", "https://example.org")]),
        ('[here](https://example.org "title")', [("here", "https://example.org")]),
        ("[a [b] c](https://example.org)", [("a [b] c", "https://example.org")]),
        (r"[C\# and \*](https://example.org)", [(r"C\# and \*", "https://example.org")]),
        (r"[here](https://example.org/\(a\))", [("here", "https://example.org/(a)")]),
    ],
)
def test_a_link_is_seen_with_its_target(markdown: str, links: list[tuple[str, str]]) -> None:
    assert read(markdown).links == links


@pytest.mark.parametrize(
    ("markdown", "mentions"),
    [
        ("<@12> <@!34>", ["<@12>", "<@!34>"]),
        ("<@&56>", ["<@&56>"]),
        ("<#78>", ["<#78>"]),
        ("mail@everyone and @here", ["@everyone", "@here"]),
        ("</ask:90> </sources add:91>", ["</ask:90>", "</sources add:91>"]),
        ("**<@12>**", ["<@12>"]),
        ("`<@12>`", []),
    ],
)
def test_a_mention_is_seen(markdown: str, mentions: list[str]) -> None:
    assert read(markdown).mentions == mentions


def test_a_quote_holds_styles_and_code_but_no_further_quote() -> None:
    reading = read("> the **mayor** `said`\n> > twice")
    assert reading.text == "the mayor said\n> twice"
    assert reading.styled(Style.QUOTE) == [reading.text]
    assert reading.styled(Style.BOLD) == ["mayor"]
    assert reading.styled(Style.CODE) == ["said"]


def test_a_link_within_a_link_s_text_leaves_all_as_written() -> None:
    written = "[see <@1>](https://example.org)"
    assert read(written).text == written
    assert read(written).links == []


def test_blanks_at_a_line_s_end_make_a_line_break() -> None:
    assert read("one  \ntwo").text == "one\ntwo"


def test_a_list_within_a_list_is_read() -> None:
    assert read("- one\n  - two\n  - three\n- four").text == "• one\n• two\n• three\n• four"


MARK = re.compile(r"([!-/:-@\[-`{-~])")


PIECES = [
    *"*_~|`>#-:<@[](){}\\/.!+= \naé1”\u200b",
    *("1.", "-# ", "# ", "> ", "- ", "https://e.org", "@everyone", "<@1>", ":a:", "```", "||"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_a_backslash_before_every_mark_shows_any_text_as_it_is(text: str) -> None:
    # two blanks before a line's end are a line break of their own
    text = re.sub(r" +\n", "\n", text)
    reading = read(MARK.sub(r"\\\1", text))
    assert reading.text == text
    assert reading.styles == frozenset()


@given(st.text(alphabet="*_~|`>#-: ab1.\n\\[](<)@é", max_size=60))
def test_any_text_can_be_read_in_parts_that_differ_from_their_neighbours(text: str) -> None:
    parts = read(text).parts
    assert all(part.text for part in parts)
    assert all(
        (left.styles, left.target) != (right.styles, right.target)
        for left, right in itertools.pairwise(parts)
    )
