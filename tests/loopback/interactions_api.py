"""How the bot answers an interaction: the callback, its own answer, and follow-ups."""

from __future__ import annotations

from tests.loopback import edits, message_payloads, rules
from tests.loopback.exchange import (
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    CallbackType,
    Interaction,
    InteractionType,
    Message,
)
from tests.loopback.store import Store
from tests.loopback.wire import (
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    ApiError,
    Request,
    invalid_form,
    unknown,
)
from tests.loopback.world import Json

FIRST_ANSWER_S = 3.0
TOKEN_LIFE_S = 15 * 60.0
REPLY, COMMAND_ANSWER, MENU_ANSWER = 19, 20, 23
ALLOWED = {
    InteractionType.COMMAND: {
        CallbackType.MESSAGE,
        CallbackType.DEFERRED_MESSAGE,
        CallbackType.MODAL,
    },
    InteractionType.COMPONENT: {
        CallbackType.MESSAGE,
        CallbackType.DEFERRED_MESSAGE,
        CallbackType.DEFERRED_UPDATE,
        CallbackType.UPDATE,
        CallbackType.MODAL,
    },
    InteractionType.AUTOCOMPLETE: {CallbackType.AUTOCOMPLETE},
    InteractionType.MODAL_SUBMIT: {
        CallbackType.MESSAGE,
        CallbackType.DEFERRED_MESSAGE,
        CallbackType.DEFERRED_UPDATE,
        CallbackType.UPDATE,
    },
}


def callback_rules(body: Json, files: int) -> list[str]:
    """Check a callback by its type."""
    data = body.get("data") or {}
    match body.get("type"):
        case CallbackType.MESSAGE:
            return rules.message(data, files=files)
        case CallbackType.UPDATE:
            return rules.message(data, files=files, creates=False)
        case CallbackType.DEFERRED_MESSAGE | CallbackType.DEFERRED_UPDATE:
            return rules.deferred(data)
        case CallbackType.AUTOCOMPLETE:
            return rules.choices(data)
        case CallbackType.MODAL:
            return rules.modal(data)
        case other:
            return [f"callback type {other!r} is not one"]


def callback(store: Store, request: Request, number: str, token: str) -> Json | None:
    """Take the first answer to an interaction."""
    interaction = store.interactions.get(token)
    if interaction is None or str(interaction.id) != number:
        raise unknown(*UNKNOWN_INTERACTION)
    if interaction.callback is not None:
        raise ApiError(400, 40060, "Interaction has already been acknowledged.")
    now = store.clock.now()
    if now - interaction.created > FIRST_ANSWER_S:
        raise unknown(*UNKNOWN_INTERACTION)
    kind = CallbackType(request.json["type"])
    if kind not in ALLOWED[interaction.type] or (
        kind is CallbackType.UPDATE and interaction.source is None
    ):
        raise invalid_form([f"{kind.name} does not answer {interaction.type.name}"])
    data = request.json.get("data") or {}
    if kind is CallbackType.UPDATE and interaction.source is not None:
        edits.check_edit(interaction.source, data)
    interaction.callback, interaction.callback_at = kind, now
    _carry_out(store, interaction, kind, request, data)
    store.changes.notify()
    if request.query.get("with_response") not in ("1", "true", "True"):
        return None
    return _resource(store, interaction, kind)


def _carry_out(
    store: Store, interaction: Interaction, kind: CallbackType, request: Request, data: Json
) -> None:
    match kind:
        case CallbackType.MESSAGE | CallbackType.DEFERRED_MESSAGE:
            flags = data.get("flags") or 0
            interaction.ephemeral = bool(flags & EPHEMERAL)
            loading = kind is CallbackType.DEFERRED_MESSAGE
            interaction.filled = not loading
            interaction.original = _make(
                store, interaction, request, data, flags=flags | (LOADING if loading else 0)
            )
        case CallbackType.UPDATE | CallbackType.DEFERRED_UPDATE:
            interaction.original = interaction.source
            if kind is CallbackType.UPDATE and interaction.source is not None:
                edits.apply_edit(store, interaction.source, data, request.files)
                _updated(interaction, interaction.source)
        case CallbackType.AUTOCOMPLETE:
            interaction.choices = data.get("choices") or []
        case CallbackType.MODAL:
            interaction.modal = data
        case CallbackType.PONG:
            pass


def _updated(interaction: Interaction, message: Message) -> None:
    interaction.filled = True
    interaction.updates.append(message)
    if message.interaction is not interaction:
        interaction.touched.append(message.edits[-1])


def _make(
    store: Store, interaction: Interaction, request: Request, data: Json, *, flags: int
) -> Message:
    number = store.ids.next()
    made = Message(
        id=number,
        channel=interaction.channel,
        author=store.bot,
        created=store.clock.now(),
        content=data.get("content") or "",
        embeds=data.get("embeds") or [],
        components=data.get("components") or [],
        attachments=edits.keep_files(store, interaction.channel, data, request.files),
        flags=flags,
        type=_message_type(interaction),
        interaction=interaction,
        only_for=interaction.user if flags & EPHEMERAL else None,
        allowed_mentions=data.get("allowed_mentions"),
        reference=interaction.source if interaction.source is not None else None,
    )
    return store.post(made)


def _message_type(interaction: Interaction) -> int:
    if interaction.original is not None or interaction.source is not None:
        return REPLY
    if interaction.type is InteractionType.COMMAND:
        return MENU_ANSWER if interaction.data.get("target_id") else COMMAND_ANSWER
    return 0


def _resource(store: Store, interaction: Interaction, kind: CallbackType) -> Json:
    own: Json = {"id": str(interaction.id), "type": int(interaction.type)}
    answer: Json = {"interaction": own}
    if kind in (CallbackType.MESSAGE, CallbackType.DEFERRED_MESSAGE) and interaction.original:
        own |= {
            "response_message_id": str(interaction.original.id),
            "response_message_loading": interaction.original.loading,
            "response_message_ephemeral": interaction.ephemeral,
        }
    if kind in (CallbackType.MESSAGE, CallbackType.UPDATE) and interaction.original:
        message = message_payloads.message(interaction.original, store.application)
        answer["resource"] = {"type": int(kind), "message": message}
    return answer


def _live(store: Store, application: str, token: str) -> Interaction:
    interaction = store.interactions.get(token)
    if interaction is None or application != str(store.application):
        raise unknown(*UNKNOWN_WEBHOOK)
    if interaction.callback is None:
        raise unknown(*UNKNOWN_WEBHOOK)
    if store.clock.now() - interaction.created > TOKEN_LIFE_S:
        raise ApiError(401, 50027, "Invalid Webhook Token")
    return interaction


def follow_up(store: Store, request: Request, application: str, token: str) -> Json:
    """Post a further message; the first one after a deferred answer fills that answer."""
    interaction = _live(store, application, token)
    data, original = request.json, interaction.original
    if original is not None and original.loading:
        fill = {key: value for key, value in data.items() if key != "flags"}
        fill["flags"] = (data.get("flags") or 0) & COMPONENTS_V2
        return _fill(store, interaction, original, fill, request)
    made = _make(store, interaction, request, data, flags=data.get("flags") or 0)
    made.reference = original if original is not None else made.reference
    interaction.followups.append(made)
    interaction.filled = True
    store.changes.notify()
    return message_payloads.message(made, store.application)


def _find(interaction: Interaction, number: str) -> Message:
    if number == "@original":
        known = [interaction.original]
    else:
        known = [interaction.original, interaction.source, *interaction.followups]
    for each in known:
        if each is not None and not each.deleted and number in ("@original", str(each.id)):
            return each
    raise unknown(*UNKNOWN_MESSAGE)


def show(store: Store, request: Request, application: str, token: str, number: str) -> Json:
    """Give one of the interaction's messages."""
    message = _find(_live(store, application, token), number)
    return message_payloads.message(message, store.application)


def change(store: Store, request: Request, application: str, token: str, number: str) -> Json:
    """Edit one of the interaction's messages."""
    interaction = _live(store, application, token)
    message = _find(interaction, number)
    return _fill(store, interaction, message, request.json, request)


def _fill(
    store: Store, interaction: Interaction, message: Message, data: Json, request: Request
) -> Json:
    edits.check_edit(message, data)
    loading = message.loading
    message.flags &= ~LOADING
    edits.apply_edit(store, message, data, request.files)
    if message is interaction.original or message is interaction.source:
        if loading:
            interaction.filled = True
            interaction.updates.append(message)
        else:
            _updated(interaction, message)
    store.changes.notify()
    return message_payloads.message(message, store.application)


def remove(store: Store, request: Request, application: str, token: str, number: str) -> None:
    """Delete one of the interaction's messages."""
    interaction = _live(store, application, token)
    store.delete(_find(interaction, number))
    interaction.filled = True
    store.changes.notify()
