"""Discord's JSON for the world's objects."""

from __future__ import annotations

from tests.loopback import permissions
from tests.loopback.clock import timestamp
from tests.loopback.world import (
    Attachment,
    Channel,
    ChannelType,
    Guild,
    Interaction,
    Json,
    Member,
    Message,
    Role,
    User,
)

ATTACHMENT_LIMIT = 10 * 1024 * 1024
BOT_OWNER_FLAGS = 0


def user(who: User) -> Json:
    """Give a user object."""
    return {
        "id": str(who.id),
        "username": who.name,
        "discriminator": "0001" if who.bot else "0",
        "global_name": None,
        "avatar": None,
        "bot": who.bot,
        "public_flags": 0,
        "flags": 0,
        "banner": None,
        "accent_color": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
        "clan": None,
    }


def role(of: Role) -> Json:
    """Give a role object."""
    tags = {} if of.managed_by is None else {"tags": {"bot_id": str(of.managed_by)}}
    return {
        "id": str(of.id),
        "name": of.name,
        "description": None,
        "permissions": str(int(of.permissions)),
        "position": of.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": of.managed_by is not None,
        "mentionable": of.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
        **tags,
    }


def member(of: Member, *, with_user: bool = True) -> Json:
    """Give a guild member object."""
    own: Json = {
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "flags": 0,
        "joined_at": timestamp(of.joined),
        "nick": of.nick,
        "pending": False,
        "premium_since": None,
        "roles": [str(each.id) for each in of.roles],
        "mute": False,
        "deaf": False,
        "unusual_dm_activity_until": None,
    }
    return own | {"user": user(of.user)} if with_user else own


def channel(of: Channel) -> Json:
    """Give a channel object of its kind."""
    own: Json = {"id": str(of.id), "type": int(of.type), "flags": 0}
    last = str(of.messages[-1].id) if of.messages else None
    if of.recipient is not None:
        return own | {"last_message_id": last, "recipients": [user(of.recipient)]}
    if of.guild is None:
        raise TypeError(f"{of} is neither a guild's channel nor one of direct messages")
    own |= {
        "guild_id": str(of.guild.id),
        "name": of.name,
        "last_message_id": last,
        "rate_limit_per_user": 0,
    }
    if of.parent is None:
        return own | {
            "position": 0,
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "permission_overwrites": [
                {
                    "id": str(target),
                    "type": 0 if target in of.guild.roles else 1,
                    "allow": str(int(each.allow)),
                    "deny": str(int(each.deny)),
                }
                for target, each in of.overwrites.items()
            ],
        }
    moment = timestamp(of.created)
    return own | {
        "parent_id": str(of.parent.id),
        "owner_id": str(of.owner.id) if of.owner else str(of.guild.owner.id),
        "message_count": len(of.messages),
        "total_message_sent": len(of.messages),
        "member_count": 1,
        "thread_metadata": {
            "archived": of.archived,
            "archive_timestamp": moment,
            "auto_archive_duration": of.auto_archive_minutes,
            "locked": False,
            "create_timestamp": moment,
        },
    }


def guild(of: Guild, bot: User) -> Json:
    """Give the guild as GUILD_CREATE does to a bot without the members intent."""
    return {
        "id": str(of.id),
        "name": of.name,
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "description": None,
        "banner": None,
        "owner_id": str(of.owner.id),
        "preferred_locale": of.locale,
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "safety_alerts_channel_id": None,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "nsfw": False,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False,
        "vanity_url_code": None,
        "application_id": None,
        "features": [],
        "emojis": [],
        "stickers": [],
        "roles": [role(each) for each in of.roles.values()],
        "joined_at": timestamp(of.joined),
        "large": False,
        "unavailable": False,
        "member_count": len(of.members),
        "members": [member(of.members[bot.id])] if bot.id in of.members else [],
        "channels": [channel(each) for each in of.channels.values() if not each.is_thread],
        "threads": [channel(each) for each in of.threads if not each.archived],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "max_members": 500_000,
    }


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
        "author": user(of.author),
        "timestamp": timestamp(of.created),
        "edited_timestamp": None if of.edited is None else timestamp(of.edited),
        "tts": False,
        "pinned": False,
        "flags": of.flags,
        "mention_everyone": of.pings.everyone,
        "mentions": [
            user(people[each]) for each in sorted(of.pings.users | mentioned) if each in people
        ],
        "mention_roles": [str(each) for each in sorted(of.pings.roles)],
        "content": of.content if readable else "",
        "embeds": [{"type": "rich", **each} for each in of.embeds] if readable else [],
        "attachments": [attachment(each) for each in of.attachments] if readable else [],
        "components": of.components if readable else [],
    }
    if of.thread is not None:
        own["thread"] = channel(of.thread)
    if of.reactions:
        names = dict.fromkeys(name for name, _ in of.reactions)
        own["reactions"] = [
            {
                "emoji": {"id": None, "name": name},
                "count": sum(each == name for each, _ in of.reactions),
                "count_details": {"burst": 0, "normal": 1},
                "burst_colors": [],
                "me_burst": False,
                "burst_me": False,
                "burst_count": 0,
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
        "interaction_metadata": {
            "id": str(interaction.id),
            "type": int(interaction.type),
            "user": user(interaction.user),
            "authorizing_integration_owners": owners(interaction.channel),
            **({"name": interaction.name} if interaction.type == 2 else {}),
        },
    }


def message_event(of: Message, application: int, *, readable: bool) -> Json:
    """Give a message as the gateway's events carry it: with its guild and the author's member."""
    own = message(of, application, readable=readable)
    guild_of = of.channel.guild
    own["channel_type"] = int(of.channel.type)
    if guild_of is not None:
        own["guild_id"] = str(guild_of.id)
        if of.author.id in guild_of.members:
            own["member"] = member(guild_of.members[of.author.id], with_user=False)
        for mentioned in own["mentions"]:
            one = guild_of.members.get(int(mentioned["id"]))
            if one is not None:
                mentioned["member"] = member(one, with_user=False)
    return own


def owners(of: Channel) -> Json:
    """Say for whom the application is installed where the channel is."""
    return {"0": str(of.guild.id) if of.guild is not None else "0"}


def member_in_channel(who: User, where: Channel) -> Json:
    """Give a member with the permissions that hold in the channel, as interactions do."""
    if where.guild is None:
        raise TypeError(f"{where} has no members")
    own = member(where.guild.members[who.id])
    return own | {"permissions": str(int(permissions.in_channel(who, where)))}


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
        "channel": channel(where) | {"permissions": str(permissions.in_channel(of.user, where))},
        "channel_id": str(where.id),
        "locale": of.user.locale,
        "app_permissions": str(int(permissions.in_channel(bot, where))),
        "entitlements": [],
        "entitlement_sku_ids": [],
        "authorizing_integration_owners": owners(where),
        "attachment_size_limit": ATTACHMENT_LIMIT,
        "context": 1 if where.type is ChannelType.DIRECT else 0,
    }
    if of.source is not None:
        own["message"] = message(of.source, application)
    if where.guild is None:
        return own | {"user": user(of.user)}
    return own | {
        "guild_id": str(where.guild.id),
        "guild": {"id": str(where.guild.id), "locale": where.guild.locale, "features": []},
        "guild_locale": where.guild.locale,
        "member": member_in_channel(of.user, where),
    }
