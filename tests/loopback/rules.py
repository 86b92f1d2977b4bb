"""The rules for messages, modals and choices that Discord's OpenAPI file does not (all) tell.

Each function is pure and gives one sentence for each broken rule. Sources: "Message" and
"Receiving and Responding" in Discord's API documentation.
"""

from __future__ import annotations

from tests.loopback import component_rules, components
from tests.loopback.addresses import WEB, good_url
from tests.loopback.component_rules import CUSTOM_ID
from tests.loopback.exchange import COMPONENTS_V2, EPHEMERAL
from tests.loopback.world import Json

CONTENT = 2000
EMBEDS = 10
EMBED_TEXT = 6000
EMBED_FIELDS = 25
EMBED_PARTS = {"title": 256, "description": 4096}
FIELD_NAME, FIELD_VALUE, FOOTER, AUTHOR = 256, 1024, 2048, 256
MODAL_TITLE = 45
MODAL_COMPONENTS = 5
CHOICES = 25
CHOICE = 100


def message(body: Json, *, files: int = 0, creates: bool = True) -> list[str]:
    """Check what a message is made of; an edit (`creates` False) may leave everything out."""
    content, embeds = body.get("content") or "", body.get("embeds") or []
    parts, flags = body.get("components") or [], body.get("flags") or 0
    found: list[str] = []
    if len(content) > CONTENT:
        found.append(f"content has {len(content)} characters, more than {CONTENT}")
    found += _embeds(embeds)
    empty = not (
        content.strip() or embeds or parts or files or body.get("poll") or body.get("sticker_ids")
    )
    if creates and empty and not body.get("attachments"):
        found.append("the message is empty")
    if flags & COMPONENTS_V2:
        if content or embeds or body.get("poll") or body.get("sticker_ids"):
            found.append("Components V2 together with content, embeds, poll or stickers")
        if creates and not parts:
            found.append("Components V2 without components")
        found += component_rules.tree(parts)
    else:
        found += component_rules.legacy(parts)
    if content != "" and creates and not content.strip() and not embeds and not parts and not files:
        found.append("content is only white space")
    return found


def deferred(data: Json | None) -> list[str]:
    """Check a deferred answer: it may carry the ephemeral flag and nothing else."""
    data = data or {}
    found = [
        f"a deferred answer carries {key}"
        for key, value in data.items()
        if key not in ("flags", "tts", "allowed_mentions") and value
    ]
    if (data.get("flags") or 0) & ~EPHEMERAL:
        found.append(f"a deferred answer has flags {data['flags']}, only {EPHEMERAL} may be set")
    return found


def _embeds(embeds: list[Json]) -> list[str]:
    found: list[str] = []
    if len(embeds) > EMBEDS:
        found.append(f"{len(embeds)} embeds, more than {EMBEDS}")
    total = sum(len(text) for embed in embeds for text in components.embed_texts(embed))
    if total > EMBED_TEXT:
        found.append(f"embeds have {total} characters in all, more than {EMBED_TEXT}")
    for embed in embeds:
        fields = embed.get("fields") or []
        sizes = [(key, embed.get(key) or "", limit) for key, limit in EMBED_PARTS.items()]
        sizes.append(("footer", (embed.get("footer") or {}).get("text") or "", FOOTER))
        sizes.append(("author", (embed.get("author") or {}).get("name") or "", AUTHOR))
        for field in fields:
            name, value = field.get("name") or "", field.get("value") or ""
            sizes += [("field name", name, FIELD_NAME), ("field value", value, FIELD_VALUE)]
            if not name.strip() or not value.strip():
                found.append("an embed's field has an empty name or value")
        found += [
            f"an embed's {what} has {len(text)} characters, more than {limit}"
            for what, text, limit in sizes
            if len(text) > limit
        ]
        if len(fields) > EMBED_FIELDS:
            found.append(f"an embed has {len(fields)} fields, more than {EMBED_FIELDS}")
        urls = [embed.get("url"), (embed.get("author") or {}).get("url")]
        found += [
            f"an embed's URL {url!r} is not one" for url in urls if url and not good_url(url, WEB)
        ]
    return found


def modal(data: Json) -> list[str]:
    """Check a modal: its title, its 1 to 5 components, its custom_ids."""
    title, parts, name = (
        data.get("title") or "",
        data.get("components") or [],
        data.get("custom_id"),
    )
    found: list[str] = []
    if not 1 <= len(title) <= MODAL_TITLE:
        found.append(f"a modal's title has {len(title)} characters, not 1 to {MODAL_TITLE}")
    if not isinstance(name, str) or not 1 <= len(name) <= CUSTOM_ID:
        found.append(f"a modal's custom_id {name!r} has not 1 to {CUSTOM_ID} characters")
    if not 1 <= len(parts) <= MODAL_COMPONENTS:
        found.append(f"a modal has {len(parts)} components, not 1 to {MODAL_COMPONENTS}")
    return found + component_rules.identities(parts)


def choices(data: Json | None) -> list[str]:
    """Check what an autocomplete offers."""
    offered = (data or {}).get("choices") or []
    found: list[str] = []
    if len(offered) > CHOICES:
        found.append(f"{len(offered)} choices offered, more than {CHOICES}")
    for choice in offered:
        name, value = choice.get("name") or "", choice.get("value")
        if not 1 <= len(name) <= CHOICE:
            found.append(f"a choice's name has {len(name)} characters, not 1 to {CHOICE}")
        if isinstance(value, str) and not 1 <= len(value) <= CHOICE:
            found.append(f"a choice's value has {len(value)} characters, not 1 to {CHOICE}")
        if value is None:
            found.append(f"the choice {name!r} has no value")
    return found
