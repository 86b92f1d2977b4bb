"""What people do with a message of the bot: press, choose, fill in."""

from __future__ import annotations

from tests.loopback import components
from tests.loopback.acting import PATIENCE_S, Acting
from tests.loopback.components import LINK_STYLE
from tests.loopback.exchange import InteractionType, Message
from tests.loopback.response import Response
from tests.loopback.visible_commands import NotPossibleError
from tests.loopback.world import Json, User


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
        *chosen: str,
        custom_id: str | None = None,
        settle: bool = True,
        within: float = PATIENCE_S,
    ) -> Response:
        """Choose options of the one select menu (of this custom_id) by label or value."""
        shown = message.message if isinstance(message, Response) else message
        self.must_see(user, shown)
        found = [each for each in shown.selects if custom_id in (None, each["custom_id"])]
        if len(found) != 1:
            raise NotPossibleError(f"{len(found)} select menus {custom_id or ''}")
        menu = found[0]
        values = [
            option["value"]
            for each in chosen
            for option in menu.get("options") or []
            if each in (option["label"], option["value"])
        ]
        least, most = menu.get("min_values", 1), menu.get("max_values", 1)
        if len(values) != len(chosen) or not least <= len(values) <= most or menu.get("disabled"):
            offered = [each["label"] for each in menu.get("options") or []]
            raise NotPossibleError(f"cannot choose {chosen} of {offered}")
        data = {
            "custom_id": menu["custom_id"],
            "component_type": menu["type"],
            "values": values,
            "id": menu["id"],
        }
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
        **values: str,
    ) -> Response:
        """Fill in the modal that answered, text inputs by their custom_id, and send it."""
        modal = response.modal
        if modal is None or response.interaction.user is not user:
            raise NotPossibleError(f"no modal is open for {user}")
        inputs = {
            each["custom_id"]: each for each in components.walk(modal["components"])
            if each.get("custom_id")
        }  # fmt: skip
        unknown = sorted(set(values) - set(inputs))
        if unknown:
            raise NotPossibleError(f"the modal has no field {unknown}; it has {sorted(inputs)}")
        for name, each in inputs.items():
            text = values.get(name, each.get("value") or "")
            least, most = each.get("min_length") or 0, each.get("max_length") or 4000
            needed = each.get("required", True)
            if (needed or text) and not max(least, int(needed)) <= len(text) <= most:
                raise NotPossibleError(f"{name}: {len(text)} characters, not {least} to {most}")
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


def _submitted(component: Json, values: dict[str, str]) -> Json:
    own: Json = {"type": component["type"], "id": component.get("id", 0)}
    if component.get("custom_id"):
        own["custom_id"] = component["custom_id"]
        own["value"] = values.get(component["custom_id"], component.get("value") or "")
    if component.get("components"):
        own["components"] = [_submitted(each, values) for each in component["components"]]
    if component.get("component"):
        own["component"] = _submitted(component["component"], values)
    return own
