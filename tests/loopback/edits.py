"""What an edit makes of a message: files that stay or come, fields, and the rules for the whole."""

from __future__ import annotations

from tests.loopback import rules
from tests.loopback.exchange import COMPONENTS_V2, SUPPRESS_EMBEDS, Attachment, Message
from tests.loopback.store import Store
from tests.loopback.wire import Upload, invalid_form
from tests.loopback.world import Channel, Json

SETTABLE_ON_EDIT = SUPPRESS_EMBEDS | COMPONENTS_V2
EDITS, EDITS_WITHIN_S = 5, 5.0


def keep_files(
    store: Store, channel: Channel, data: Json, files: dict[str, Upload]
) -> list[Attachment]:
    """Store uploads; `attachments[].id` says which part of the body describes which file."""
    described = {str(each.get("id")): each for each in data.get("attachments") or []}
    kept = []
    for key, upload in files.items():
        number = key.removeprefix("files[").removesuffix("]")
        about = described.get(number, {})
        name = about.get("filename") or upload.name
        kept.append(
            store.add_attachment(
                channel, name, upload.data, upload.content_type, about.get("description")
            )
        )
    return kept


def check_edit(message: Message, data: Json) -> None:
    """Refuse an edit that leaves a message which Discord does not take."""
    found = edit_rules(message, data)
    if found:
        raise invalid_form(found)


def edit_rules(message: Message, data: Json) -> list[str]:
    """Check what the message would be after the edit."""
    flags = data.get("flags")
    was = bool(message.flags & COMPONENTS_V2)
    if was and flags is not None and not flags & COMPONENTS_V2:
        return ["the Components V2 flag cannot be taken back from a message"]
    after: Json = {
        "content": data.get("content", message.content),
        "embeds": data.get("embeds", message.embeds),
        "components": data.get("components", message.components),
        "flags": COMPONENTS_V2 if was else flags or 0,
    }
    kept = data.get("attachments", [0] * len(message.attachments)) or []
    return rules.message(after, files=len(kept))


def apply_edit(store: Store, message: Message, data: Json, files: dict[str, Upload]) -> None:
    """Change a message as the body says; `allowed_mentions` always count anew."""
    fields: Json = {"allowed_mentions": data.get("allowed_mentions")}
    for key, empty in (("content", ""), ("embeds", []), ("components", [])):
        if key in data:
            fields[key] = data[key] or empty
    if data.get("flags") is not None:
        kept = message.flags & ~SUPPRESS_EMBEDS
        fields["flags"] = kept | (data["flags"] & SETTABLE_ON_EDIT)
    if "attachments" in data or files:
        named = {str(each.get("id")) for each in data.get("attachments") or []}
        kept_files = [each for each in message.attachments if str(each.id) in named]
        fields["attachments"] = kept_files + keep_files(store, message.channel, data, files)
    store.edit(message, fields)
    now = store.clock.now()
    if sum(each.at > now - EDITS_WITHIN_S for each in message.edits) == EDITS + 1:
        store.complain(f"a message edited more than {EDITS} times in {EDITS_WITHIN_S:.0f} s")
