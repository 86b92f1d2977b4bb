"""What people do with a message of the bot: press, choose, fill in."""

from __future__ import annotations

from typing import Any

from tests.loopback import components, visible_commands
from tests.loopback.acting import PATIENCE_S, Acting
from tests.loopback.components import LINK_STYLE
from tests.loopback.exchange import InteractionType, Message
from tests.loopback.response import Response
from tests.loopback.visible_commands import NotPossibleError
from tests.loopback.world import Channel, Json, Role, User


class Pressing(Acting):
    """Use buttons, select menus and modals."""

    async def click(
        self,
        user: User,
        message: Message | Response,
        *,
        label: str | None = None,
        custom_id: str | None = None,
        settle: bool = True,
        within: float = PATIENCE_S,
    ) -> Response:
        """Press the one button that has this label or custom_id."""
        shown = message.message if isinstance(message, Response) else message
        self.must_see(user, shown)
        found = [
            each
            for each in shown.buttons
            if (label is None or each.get("label") == label)
            and (custom_id is None or each.get("custom_id") == custom_id)
        ]
        if len(found) != 1:
            names = [(each.get("label"), each.get("custom_id")) for each in shown.buttons]
            raise NotPossibleError(
                f"{len(found)} buttons {label or custom_id!r}; there are {names}"
            )
        button = found[0]
        if button.get("disabled") or button["style"] == LINK_STYLE:
            raise NotPossibleError(f"the button {button.get('label')!r} sends nothing to the bot")
        data = {
            "custom_id": button["custom_id"],
            "component_type": components.BUTTON,
            "id": button["id"],
        }
        interaction = self.interact(
            InteractionType.COMPONENT,
            user,
            shown.channel,
            data,
            name=str(button.get("label")),
            source=shown,
        )
        return await self.response(interaction, settle=settle, within=within)

    async def select(
        self,
        user: User,
        message: Message | Response,
        *chosen: str | User | Role | Channel,
        custom_id: str | None = None,
        settle: bool = True,
        within: float = PATIENCE_S,
    ) -> Response:
        """Choose in the one select menu (of this custom_id): options by label or value, or people,
        roles and channels where the menu offers those."""
        shown = message.message if isinstance(message, Response) else message
        self.must_see(user, shown)
        found = [each for each in shown.selects if custom_id in (None, each["custom_id"])]
        if len(found) != 1:
            raise NotPossibleError(f"{len(found)} select menus {custom_id or ''}")
        menu = found[0]
        data = {
            "custom_id": menu["custom_id"],
            "component_type": menu["type"],
            "values": _chosen(menu, chosen),
            "id": menu["id"],
        }
        for each in chosen:
            if not isinstance(each, str):
                visible_commands.resolve(data.setdefault("resolved", {}), each, shown.channel)
        interaction = self.interact(
            InteractionType.COMPONENT,
            user,
            shown.channel,
            data,
            name=menu["custom_id"],
            source=shown,
        )
        return await self.response(interaction, settle=settle, within=within)

    async def modal_submit(
        self,
        user: User,
        response: Response,
        *,
        settle: bool = True,
        within: float = PATIENCE_S,
        **values: str | list[str],
    ) -> Response:
        """Fill in the modal that answered, by custom_id: a text, or a list for a select."""
        modal = response.modal
        if modal is None or response.interaction.user is not user:
            raise NotPossibleError(f"no modal is open for {user}")
        parts = list(components.walk(modal["components"]))
        inputs = {each["custom_id"]: each for each in parts if each.get("custom_id")}
        unknown = sorted(set(values) - set(inputs))
        if unknown:
            raise NotPossibleError(f"the modal has no field {unknown}; it has {sorted(inputs)}")
        for name, each in inputs.items():
            if each["type"] == components.TEXT_INPUT:
                _fits(each, str(values.get(name, each.get("value") or "")))
        data = {
            "custom_id": modal["custom_id"],
            "components": [_submitted(each, values) for each in modal["components"]],
        }
        interaction = self.interact(
            InteractionType.MODAL_SUBMIT,
            user,
            response.interaction.channel,
            data,
            name=str(modal["title"]),
            source=response.interaction.source,
            trigger=response.interaction,
        )
        return await self.response(interaction, settle=settle, within=within)


def _chosen(menu: Json, chosen: tuple[Any, ...]) -> list[str]:
    values = [visible_commands.reference(each) for each in chosen]
    offered = menu.get("options") or []
    if menu["type"] == components.STRING_SELECT:
        values = [
            option["value"]
            for each in chosen
            for option in offered
            if each in (option["label"], option["value"])
        ]
    least, most = menu.get("min_values", 1), menu.get("max_values", 1)
    if len(values) != len(chosen) or not least <= len(values) <= most or menu.get("disabled"):
        labels = [each["label"] for each in offered]
        raise NotPossibleError(f"cannot choose {chosen} of {labels}")
    return values


def _fits(field: Json, text: str) -> None:
    least, most = field.get("min_length") or 0, field.get("max_length") or 4000
    needed = field.get("required", True)
    if (needed or text) and not max(least, int(needed)) <= len(text) <= most:
        raise NotPossibleError(
            f"{field['custom_id']}: {len(text)} characters, not {least} to {most}"
        )


def _submitted(component: Json, values: dict[str, Any]) -> Json:
    own: Json = {"type": component["type"], "id": component.get("id") or 0}
    name = component.get("custom_id")
    if name and component["type"] == components.TEXT_INPUT:
        own |= {"custom_id": name, "value": values.get(name, component.get("value") or "")}
    elif name:
        own |= {"custom_id": name, "values": values.get(name) or []}
    if component.get("components"):
        own["components"] = [_submitted(each, values) for each in component["components"]]
    if component.get("component"):
        own["component"] = _submitted(component["component"], values)
    return own
