"""What a message claims, looked up from its menu, through the real client."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.find.claims import MOST_CLAIMS, claims, plain_text
from bot.features.find.command import find_sheet
from bot.i18n.languages import ENGLISH
from bot.i18n.phrases import Voice
from bot.markdown import units
from bot.parsing.addressed import MOST_QUESTION
from bot.rendering.answer import TEXT_LIMIT
from index import Question, Reason
from tests.bot.articles import ATTACK, EMPTY, LED, MISTAKE, SURVEY, found, nothing
from tests.bot.conftest import Stage
from tests.loopback import File, Message, Response

CLAIM = "Ottoline Brask leads the delegation of the islands"
MENU = "Find on record"


async def find(stage: Stage, target: Message) -> Response:
    """Choose the command from the message's menu, as the member."""
    return await stage.discord.context_menu(stage.ada, MENU, target)


async def write(stage: Stage, content: str, **options: object) -> Message:
    """Let another member write a message that does not speak to the bot."""
    ben = stage.discord.add_member(stage.guild, "ben")
    return await stage.discord.say(ben, stage.channel, content, **options)  # type: ignore[arg-type]


async def test_the_nearest_passages_are_shown_to_whoever_asks_alone(live: Stage) -> None:
    live.library.answers[CLAIM] = found(LED, MISTAKE)
    target = await write(live, CLAIM)
    response = await find(live, target)
    assert response.ephemeral
    link = f"https://discord.com/channels/{live.guild.id}/{live.channel.id}/{target.id}"
    assert response.text.startswith(
        f"### On record, closest to [that message]({link})\n"
        "-# These passages may support the claim, contradict it, or be about something else. I do"
        " not judge that: please read them and decide for yourself.\n"
        f"**Claim:** {CLAIM}\n"
        "> “We will not move a single crane"
    )
    assert "a strategic mistake" in response.text
    assert live.library.asked == [Question(CLAIM, count=4)]
    assert [each for each in live.channel.messages if each.only_for is None] == [target]


async def test_where_nothing_comes_near_it_says_so_with_what_was_searched(live: Stage) -> None:
    live.library.answers[CLAIM] = nothing(Reason.BELOW_THRESHOLD, LED)
    response = await find(live, await write(live, CLAIM))
    assert response.text.endswith(
        f"**Claim:** {CLAIM}\n"
        "I found nothing close to this claim in the 412 articles from 3 Jan 2022 to 9 Mar 2022."
    )
    assert "We will not move" not in response.text
    assert "may support the claim" not in response.text


async def test_a_remark_before_the_claim_is_not_looked_up(live: Stage) -> None:
    await find(live, await write(live, f"no way. {CLAIM} since 2021"))
    assert [each.text for each in live.library.asked] == [f"{CLAIM} since 2021"]


async def test_several_claims_are_looked_up_and_a_passage_shown_once(live: Stage) -> None:
    said = f"{CLAIM}. I doubt it.\nThe mayor of Vellmar spoke of a mistake on 9 March 2022!"
    second = "The mayor of Vellmar spoke of a mistake on 9 March 2022!"
    live.library.answers[f"{CLAIM}."] = found(LED)
    live.library.answers[second] = found(LED)
    response = await find(live, await write(live, said))
    assert [each.text for each in live.library.asked] == [f"{CLAIM}.", second]
    assert response.text.count("We will not move a single crane") == 1
    assert response.text.count("**Claim:**") == 2
    assert "The closest passage to this claim is shown above." in response.text


async def test_links_mentions_and_markdown_are_no_part_of_the_claim(live: Stage) -> None:
    said = (
        f"<@{live.ada.id}> look: https://evil.example/x?y=1 **Ottoline Brask** leads the"
        " [delegation](https://evil.example) of __the islands__ <#55> <:smirk:123>"
    )
    await find(live, await write(live, said))
    assert [each.text for each in live.library.asked] == [CLAIM]


@pytest.mark.parametrize("said", ["https://evil.example/x", "<https://evil.example> <@1>", "🙂"])
async def test_a_message_of_links_alone_is_refused_with_the_reason(live: Stage, said: str) -> None:
    response = await find(live, await write(live, said))
    assert response.ephemeral
    assert response.text.startswith("That message has no text I could search for")
    assert live.library.asked == []


async def test_a_file_alone_is_refused_with_the_reason(live: Stage) -> None:
    target = await write(live, "", files=(File("cat.png", b"cat"),))
    assert (await find(live, target)).text.startswith("That message has no text I could search for")


@pytest.mark.parametrize("said", ["lol", "no way", "I agree.", "this is so true"])
async def test_a_remark_is_no_claim(live: Stage, said: str) -> None:
    assert (await find(live, await write(live, said))).text.startswith("I couldn’t find a claim")
    assert live.library.asked == []


async def test_a_message_of_four_thousand_characters(live: Stage) -> None:
    filler = "well you know how it is my friends and so on. "
    said = (filler * 80)[:3800] + f"\n{CLAIM} since 2021."
    live.library.answers[f"{CLAIM} since 2021."] = found(LED)
    response = await find(live, await write(live, said, nitro=True))
    assert "We will not move a single crane" in response.text
    assert len(live.library.asked) <= MOST_CLAIMS


async def test_a_hostile_message_and_hostile_articles_break_nothing(live: Stage) -> None:
    said = (
        "@everyone **buy** [nitro](https://evil.example) now at discord.gg/abc <@&1> ```rm -rf```"
    )
    (claim,) = claims(said)
    live.library.answers[claim] = found(ATTACK)
    response = await find(live, await write(live, said))
    assert "**Claim:** buy nitro now at" in response.text
    assert not response.messages[0].pings


async def test_the_bots_own_answer_has_no_text_to_look_up(live: Stage) -> None:
    answer = await live.reply_to(await live.mention("who leads?"))
    assert (await find(live, answer)).text.startswith("That message has no text I could search for")


async def test_it_works_in_direct_messages(live: Stage) -> None:
    direct = live.discord.dm(live.ada)
    target = await live.discord.say(live.ada, direct, "hello")
    await live.discord.wait_for_message(direct, after=target)
    claim = await live.discord.say(live.ada, direct, CLAIM)
    assert "**Claim:**" in (await find(live, claim)).text


async def test_an_empty_library_is_told(live: Stage) -> None:
    live.library.answers[CLAIM] = nothing(Reason.EMPTY_LIBRARY, searched=EMPTY)
    response = await find(live, await write(live, CLAIM))
    assert "The library is empty" in response.text


async def test_another_language_is_told(live: Stage) -> None:
    response = await find(live, await write(live, "Міністр сказав, що дамба протікає"))
    assert "I search best in English" in response.text


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("# A heading\n-# small\n- one\n2. two", "A heading\nsmall\none\ntwo"),
        ("> his words\nmine are these", "mine are these"),
        ("> his words alone\n> and more", "his words alone\nand more"),
        ("||secret|| ~~gone~~ `code` *it* _it_ snake_case", "secret gone code it it snake_case"),
        ("```py\nprint(1)\n```after", "after"),
        ("```never closed", ""),
        ('[text](https://a.example "title") and [more](<https://b.example>)', "text and more"),
        (r"5 \* 3", "5 * 3"),
    ],
)
def test_the_words_of_a_message(content: str, told: str) -> None:
    assert plain_text(content) == told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", ()),
        ("I agree.", ()),
        ("lol", ()),
        ("The U.S. sent 400 troops to Vellmar.", ("The U.S. sent 400 troops to Vellmar.",)),
        (
            "omg. They really did it! The council of Vellmar fined Tolvan Power 3 million. Lol",
            ("The council of Vellmar fined Tolvan Power 3 million.",),
        ),
        ("what do you think of that?", ()),
        ("no way", ()),
        ("this isn't true at all", ()),
        ("> The weir at Osk is safe\nno way", ("The weir at Osk is safe",)),
        ("No way! The weir at Osk is safe.", ("The weir at Osk is safe.",)),
        ("no way. the weir at osk is safe", ("the weir at osk is safe",)),
        ("No way, the weir at Osk is safe", ("the weir at Osk is safe",)),
        ("No ships left Osk this week", ("No ships left Osk this week",)),
        ("No way am I going there again. The weir burst.", ("The weir burst.",)),
        (
            "omg did you see this??? the weir leaks 41 litres a second!!! we will all drown",
            ("the weir leaks 41 litres a second!!!",),
        ),
        (
            "Have you heard from Osk today? They say the weir has cracks.",
            ("They say the weir has cracks.",),
        ),
        ("Did you know that Osk has three weirs", ("Osk has three weirs",)),
        ("What do you think, is it safe? I read that water seeps in.", ("water seeps in.",)),
        ("Source: trust me bro\nThe quota of Osk was cut", ("The quota of Osk was cut",)),
        (
            "- the weir leaks\n- the mill was sold\n- the inn is shut",
            ("the weir leaks", "the mill was sold", "the inn is shut"),
        ),
        (
            "Happy birthday Ben!! Sela Orr wants to sell the mill of Osk",
            ("Sela Orr wants to sell the mill of Osk",),
        ),
    ],
)
def test_the_claims_of_a_message(content: str, told: tuple[str, ...]) -> None:
    assert claims(content) == told


MESSAGES = st.text(max_size=300) | st.lists(
    st.sampled_from(
        ["**", "> ", "```", "\n", "[a](", "||", "https://", "word ", "Vellmar 3. ", "_"]
    )
).map("".join)


@given(MESSAGES)
def test_any_message_gives_claims_that_can_be_asked(content: str) -> None:
    made = claims(content)
    assert len(made) <= MOST_CLAIMS
    assert all(0 < len(one) <= MOST_QUESTION and one.strip() for one in made)


@given(st.lists(st.text(min_size=1, max_size=300), min_size=1, max_size=MOST_CLAIMS))
def test_any_claims_fit_into_a_message(claimed: list[str]) -> None:
    answers = [replace(found(LED, MISTAKE, ATTACK), question=Question(one)) for one in claimed]
    made = find_sheet(answers, "https://discord.com/channels/1/2/3", Voice(ENGLISH))
    texts = [*made.head, *made.foot]
    for part in made.parts:
        texts += [part.head or "", part.note or ""]
        texts += [text for card in part.cards for text in (card.quote, card.attribution)]
    assert sum(map(units, texts)) <= TEXT_LIMIT
    assert SURVEY in LED.article.text
