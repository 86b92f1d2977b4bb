"""Discord's JSON for the world's objects."""

from __future__ import annotations

from tests.loopback import permissions
from tests.loopback.clock import timestamp
from tests.loopback.world import Channel, ChannelType, Guild, Json, Member, Role, User

ATTACHMENT_LIMIT = 10 * 1024 * 1024


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
    if of.type is ChannelType.FORUM:
        own |= {"available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
        own |= {"default_forum_layout": 0}
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


def owners(of: Channel) -> Json:
    """Say for whom the application is installed where the channel is."""
    return {"0": str(of.guild.id) if of.guild is not None else "0"}


def member_in_channel(who: User, where: Channel) -> Json:
    """Give a member with the permissions that hold in the channel, as interactions do."""
    if where.guild is None:
        raise TypeError(f"{where} has no members")
    own = member(where.guild.members[who.id])
    return own | {"permissions": str(int(permissions.in_channel(who, where)))}
