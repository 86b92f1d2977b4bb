"""Discord's JSON for messages, files and interactions."""

from __future__ import annotations

from tests.loopback import payloads, permissions
from tests.loopback.clock import timestamp
from tests.loopback.exchange import Attachment, Interaction, InteractionType, Message
from tests.loopback.world import ChannelType, Json, User

ATTACHMENT_LIMIT = 10 * 1024 * 1024


def attachment(of: Attachment) -> Json:
    """Give an attachment object."""
    own: Json = {
        "id": str(of.id),
        "filename": of.name,
        "size": len(of.data),
        "url": of.url,
        "proxy_url": of.url.replace("cdn.discordapp.com", "media.discordapp.net"),
        "ephemeral": of.ephemeral,
    }
    if of.content_type is not None:
        own["content_type"] = of.content_type
    if of.description is not None:
        own["description"] = of.description
    return own


def message(of: Message, application: int, *, readable: bool = True, deep: bool = True) -> Json:
    """Give a message object; what only the Message Content intent shows is left out of it
    where it is not `readable`, and the message replied to is left out where not `deep`."""
    guild_of = of.channel.guild
    mentioned = {of.reference.author.id} & of.pings.users if of.reference is not None else set()
    people = {each.user.id: each.user for each in guild_of.members.values()} if guild_of else {}
    if of.channel.recipient is not None:
        people[of.channel.recipient.id] = of.channel.recipient
    people[of.author.id] = of.author
    own: Json = {
        "id": str(of.id),
        "channel_id": str(of.channel.id),
        "type": of.type,
        "author": payloads.user(of.author),
        "timestamp": timestamp(of.created),
        "edited_timestamp": None if of.edited is None else timestamp(of.edited),
        "tts": False,
        "pinned": False,
        "flags": of.flags,
        "mention_everyone": of.pings.everyone,
        "mentions": [
            payloads.user(people[each])
            for each in sorted(of.pings.users | mentioned)
            if each in people
        ],
        "mention_roles": [str(each) for each in sorted(of.pings.roles)],
        "content": of.content if readable else "",
        "embeds": [{"type": "rich", **each} for each in of.embeds] if readable else [],
        "attachments": [attachment(each) for each in of.attachments] if readable else [],
        "components": of.components if readable else [],
    }
    if of.nonce is not None:
        own["nonce"] = of.nonce
    if of.thread is not None:
        own["thread"] = payloads.channel(of.thread)
    if of.reactions:
        names = dict.fromkeys(name for name, _ in of.reactions)
        own["reactions"] = [
            {
                "emoji": {"id": None, "name": name},
                "count": sum(each == name for each, _ in of.reactions),
                "count_details": {"burst": 0, "normal": 1},
                "burst_colors": [],
                "me_burst": False,
                "me": any(each == name and who.bot for each, who in of.reactions),
            }
            for name in names
        ]
    if of.interaction is not None:
        own |= _of_interaction(of.interaction, application)
    if of.reference is not None:
        own["message_reference"] = {
            "type": 0,
            "channel_id": str(of.reference.channel.id),
            "message_id": str(of.reference.id),
            **({"guild_id": str(guild_of.id)} if guild_of else {}),
        }
        if deep:
            own["referenced_message"] = (
                None
                if of.reference.deleted
                else message(of.reference, application, readable=readable, deep=False)
            )
    return own


def _of_interaction(interaction: Interaction, application: int) -> Json:
    """Give what a message says of the interaction that it answers."""
    return {
        "application_id": str(application),
        "webhook_id": str(application),
        "interaction_metadata": _metadata(interaction),
    }


def _metadata(interaction: Interaction) -> Json:
    own: Json = {
        "id": str(interaction.id),
        "type": int(interaction.type),
        "user": payloads.user(interaction.user),
        "authorizing_integration_owners": payloads.owners(interaction.channel),
    }
    if interaction.type is InteractionType.COMPONENT and interaction.source is not None:
        own["interacted_message_id"] = str(interaction.source.id)
    if interaction.trigger is not None:
        own["triggering_interaction_metadata"] = _metadata(interaction.trigger)
    return own


def message_event(of: Message, application: int, *, readable: bool) -> Json:
    """Give a message as the gateway's events carry it: with its guild and the author's member."""
    own = message(of, application, readable=readable)
    guild_of = of.channel.guild
    own["channel_type"] = int(of.channel.type)
    if guild_of is not None:
        own["guild_id"] = str(guild_of.id)
        if of.author.id in guild_of.members:
            own["member"] = payloads.member(guild_of.members[of.author.id], with_user=False)
        for mentioned in own["mentions"]:
            one = guild_of.members.get(int(mentioned["id"]))
            if one is not None:
                mentioned["member"] = payloads.member(one, with_user=False)
    return own


def _channel(of: Interaction) -> Json:
    own = payloads.channel(of.channel)
    own.pop("recipients", None)  # Discord leaves them out of interactions
    return own | {"permissions": str(int(permissions.in_channel(of.user, of.channel)))}


def interaction(of: Interaction, bot: User, application: int) -> Json:
    """Give the interaction as INTERACTION_CREATE carries it."""
    where = of.channel
    own: Json = {
        "id": str(of.id),
        "application_id": str(application),
        "type": int(of.type),
        "token": of.token,
        "version": 1,
        "data": of.data,
        "channel": _channel(of),
        "channel_id": str(where.id),
        "locale": of.user.locale,
        "app_permissions": str(int(permissions.in_channel(bot, where))),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "authorizing_integration_owners": payloads.owners(where),
        "attachment_size_limit": ATTACHMENT_LIMIT,
        "context": 1 if where.type is ChannelType.DIRECT else 0,
    }
    if of.source is not None:
        own["message"] = message(of.source, application)
    if where.guild is None:
        return own | {"user": payloads.user(of.user)}
    return own | {
        "guild_id": str(where.guild.id),
        "guild": {"id": str(where.guild.id), "locale": where.guild.locale, "features": []},
        "guild_locale": where.guild.locale,
        "member": payloads.member_in_channel(of.user, where),
    }
