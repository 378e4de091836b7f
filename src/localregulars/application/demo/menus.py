"""What the demo shops sell, and what one visit's receipt holds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from localregulars.application.demo.draws import Draws
from localregulars.domain.shop import ShopKind
from localregulars.domain.visits import OrderLine

Basket = tuple[OrderLine, ...]

ONE = 1000
MINUTES = "Minutes"
"""The line of a gym's receipt whose quantity says how long somebody trained."""
_MILLI_PER_PENNY = 10
_CAFE = {
    "coffee": "Flat white 340;Cappuccino 350;Latte 360;Americano 290;Oat latte 390;Filter coffee 260;Espresso 220",
    "decaf": "Decaf flat white 350;Decaf cappuccino 360;Decaf latte 370;Decaf americano 300",
    "tea": "Breakfast tea 240;Earl Grey 260;Mint tea 260;Chai latte 370",
    "children": "Babyccino 150;Hot chocolate 350;Apple juice 220",
    "bakery": "Croissant 240;Almond croissant 310;Pain au chocolat 270;Cinnamon bun 320;Cheese scone 280",
    "lunch": "Soup of the day 590;Cheese toastie 620;Falafel wrap 680;Quiche and salad 740",
}
_RETAIL = {
    "daily": "Milk 145;Wholemeal bread 160;White rolls 130;Eggs 240;Morning paper 200;Bananas 110",
    "treat": "Chocolate bar 120;Crisps 110;Shortbread 180;Sparkling water 95",
    "supper": "Tinned soup 135;Rice 190;Pasta sauce 210;Cheddar 320;Tomatoes 170;Cat food 230",
    "lighter": "Oat milk 190;Rye bread 220;Rice cakes 140",
}
_SALON = {
    "cut": "Cut and finish 3800;Dry cut 2600;Restyle 4600;Short cut 2200",
    "colour": "Root colour 5200;Full colour 7800;Half head of highlights 7400;Full head of highlights 9600",
    "styling": "Wash and blow-dry 2400;Shampoo and set 2100",
    "care": "Conditioning treatment 1500;Fringe trim 900;Shampoo bottle 1250",
}
_GYM_EXTRAS = {"shop": "Water 120;Protein bar 250;Banana 80", "entry": "Day pass 900"}
_CLASSES = ("Spin", "Circuits", "Pilates", "Yoga", "Boxing", "Strength", "Aqua fit")


def _lines(menu: dict[str, str]) -> dict[str, Basket]:
    return {category: tuple(_line(item, category) for item in items.split(";")) for category, items in menu.items()}


def _line(item_and_pence: str, category: str) -> OrderLine:
    item, _, pence = item_and_pence.rpartition(" ")
    return OrderLine(item, category, ONE, int(pence) * _MILLI_PER_PENNY)


MENUS = {
    ShopKind.CAFE: _lines(_CAFE),
    ShopKind.RETAIL: _lines(_RETAIL),
    ShopKind.SALON: _lines(_SALON),
    ShopKind.GYM: _lines(_GYM_EXTRAS),
}


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody takes: `usual`, in a share of the visits one of `whims` instead; and each extra by its chance."""

    usual: Basket
    whims: tuple[Basket, ...] = ()
    whim_chance: float = 0.0
    extras: tuple[tuple[OrderLine, float], ...] = ()

    def basket(self, draws: Draws) -> Basket:
        """One visit's lines."""
        basket = self.usual
        if self.whims and draws.random() < self.whim_chance:
            basket = draws.pick(self.whims)
        for line, chance in self.extras:
            if draws.random() < chance:
                basket = (*basket, line)
        return basket


def usual_order(kind: ShopKind, draws: Draws) -> Order:
    """The order of somebody who comes on their own."""
    return _ORDERS[kind](draws)


def changed_order(kind: ShopKind, order: Order, draws: Draws) -> Order:
    """What the same person takes after a change: decaf for coffee, an easier class, no colour any more."""
    if kind is ShopKind.GYM:
        name = order.usual[0].item.rpartition(" level ")[0] or "Yoga"
        return _gym_class_order(name, 1, draws)
    menu = MENUS[kind]
    category = {ShopKind.CAFE: "decaf", ShopKind.RETAIL: "lighter", ShopKind.SALON: "cut"}[kind]
    instead = next((line for line in menu[category] if line.item == f"Decaf {order.usual[0].item.lower()}"), None)
    return replace(order, usual=((instead or draws.pick(menu[category])),), whims=(), whim_chance=0.0)


def single_order(kind: ShopKind, draws: Draws) -> Order:
    """One thing that is had at every visit, and now and then something beside it; at the gym, training on the floor."""
    if kind is ShopKind.GYM:
        return Order(_effort("Gym floor", "training", None, draws.whole(15, 18) * 5), extras=_thirst(draws))
    menu = MENUS[kind]
    if kind is ShopKind.RETAIL:
        beside = draws.shuffled((*menu["treat"], *menu["supper"]))[:5]
        return Order((draws.pick(menu["daily"]),), extras=tuple((line, 0.25) for line in beside))
    beside = [*draws.shuffled(menu["bakery"])[:2], draws.pick(menu["tea"])]
    return Order((draws.pick(menu["coffee"]),), extras=tuple((line, 0.2) for line in beside))


def family_order(draws: Draws) -> Order:
    """A table of grown-ups and children at the café."""
    menu = MENUS[ShopKind.CAFE]
    grown_ups = tuple(draws.pick(menu["coffee"]) for _ in range(2))
    children = tuple(draws.pick(menu["children"]) for _ in range(draws.whole(1, 3)))
    sweets = tuple((line, 0.45) for line in draws.shuffled(menu["bakery"])[:3])
    return Order((*grown_ups, *children), extras=sweets)


def styling_order(draws: Draws) -> Order:
    """The weekly blow-dry or set."""
    menu = MENUS[ShopKind.SALON]
    return Order((draws.pick(menu["styling"]),), extras=((draws.pick(menu["care"]), 0.12),))


def pay_as_you_go(order: Order) -> Order:
    """The same at the gym without a membership: a day pass on top of each visit."""
    entry = MENUS[ShopKind.GYM]["entry"]
    return replace(order, usual=(*order.usual, *entry), whims=tuple((*whim, *entry) for whim in order.whims))


def _cafe_order(draws: Draws) -> Order:
    menu = MENUS[ShopKind.CAFE]
    drinks = menu["tea"] if draws.chance(0.22) else menu["coffee"]
    usual: Basket = (draws.pick(drinks),)
    if draws.chance(0.45):
        usual = (*usual, draws.pick(menu["bakery"]))
    extras = (
        (draws.pick(menu["bakery"]), draws.between(0.05, 0.25)),
        (draws.pick(menu["lunch"]), draws.between(0, 0.1)),
    )
    return Order(usual, tuple((line,) for line in draws.shuffled(drinks)[:3]), draws.between(0.03, 0.15), extras)


def _retail_order(draws: Draws) -> Order:
    menu = MENUS[ShopKind.RETAIL]
    usual = tuple(draws.shuffled(menu["daily"])[: draws.whole(1, 3)])
    extras = tuple((line, draws.between(0.08, 0.35)) for line in draws.shuffled((*menu["treat"], *menu["supper"]))[:5])
    return Order(usual, ((draws.pick(menu["daily"]),),), 0.15, extras)


def _salon_order(draws: Draws) -> Order:
    menu = MENUS[ShopKind.SALON]
    usual: Basket = (draws.pick(menu["cut"]),)
    if draws.chance(0.4):
        usual = (draws.pick(menu["colour"]), *usual)
    return Order(usual, extras=tuple((line, draws.between(0.05, 0.2)) for line in menu["care"]))


def _gym_order(draws: Draws) -> Order:
    if draws.chance(0.45):
        minutes = draws.whole(8, 16) * 5
        floor = tuple(_effort("Gym floor", "training", None, minutes + step) for step in (-10, -5, 5, 10))
        return Order(_effort("Gym floor", "training", None, minutes), floor, 0.6, _thirst(draws))
    return _gym_class_order(draws.pick(_CLASSES), draws.whole(2, 3), draws)


def _gym_class_order(name: str, level: int, draws: Draws) -> Order:
    other = _effort(f"{draws.pick(_CLASSES)} level {level}", "class", level, 45)
    usual = _effort(f"{name} level {level}", "class", level, {1: 30, 2: 45}.get(level, 60))
    return Order(usual, (other,), 0.08, _thirst(draws))


def _effort(item: str, category: str, level: int | None, minutes: int) -> Basket:
    """A class or training with its effort; level and minutes are quantities of lines of their own, free of charge."""
    levels = () if level is None else (OrderLine("Level", "effort", level * ONE, 0),)
    return (OrderLine(item, category, ONE, 0), *levels, OrderLine(MINUTES, "effort", minutes * ONE, 0))


def _thirst(draws: Draws) -> tuple[tuple[OrderLine, float], ...]:
    return tuple((line, draws.between(0.0, 0.12)) for line in MENUS[ShopKind.GYM]["shop"])


_ORDERS = {
    ShopKind.CAFE: _cafe_order,
    ShopKind.RETAIL: _retail_order,
    ShopKind.SALON: _salon_order,
    ShopKind.GYM: _gym_order,
}
