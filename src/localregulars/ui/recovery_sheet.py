"""The recovery sheet: one page with the shop's name, the day, the recovery code, and what to do with it."""

from __future__ import annotations

import html
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QGuiApplication

from localregulars.ui.recovery_check import code_groups
from localregulars.ui.wording.dates import full_date

_GROUPS_A_LINE = 4


def sheet_title() -> str:
    """What the sheet is called, as a file and in a list of print jobs: it names no shop."""
    return QCoreApplication.translate("RecoverySheet", "Recovery sheet")


def recovery_sheet(shop_name: str, code: str, day: QDate | None = None) -> str:
    """The page as HTML for `ui.printing`; `day` is the day on it, by default today. No passphrase is on it."""
    translate = QCoreApplication.translate
    when = day or QDate.currentDate()
    made = translate("RecoverySheet", "Made on {day}").format(
        day=full_date(date(when.year(), when.month(), when.day()))
    )
    title, shop = html.escape(sheet_title()), html.escape(shop_name)
    what = (
        translate("RecoverySheet", "It opens the shop on Local Regulars if the passphrase is forgotten."),
        translate(
            "RecoverySheet", "Type it into the field for the passphrase. Capitals, spaces and dashes do not matter."
        ),
        translate("RecoverySheet", "It has zeros and ones, but no letters O, I, L or U."),
        translate(
            "RecoverySheet",
            "Without the passphrase and without this code nobody can open the shop, and that includes us.",
        ),
    )
    keep = (
        translate(
            "RecoverySheet", "Away from the shop and its computer: at home, in a safe, or with somebody you trust."
        ),
        translate("RecoverySheet", "Never beside the computer, and never together with the passphrase."),
        translate("RecoverySheet", "Only the newest sheet counts. Tear up those made before."),
        translate("RecoverySheet", "If somebody may have seen it, open Settings, Keys, and make a new code."),
    )
    direction = "rtl" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
    return (
        f'<html><body dir="{direction}"><h1>{title}</h1><h2>{shop}</h2><p class="muted">{html.escape(made)}</p>'
        f"{_code_table(code)}"
        f"{_part(translate('RecoverySheet', 'What this code is for'), what)}"
        f"{_part(translate('RecoverySheet', 'Where to keep it'), keep)}"
        "</body></html>"
    )


def _code_table(code: str) -> str:
    """The groups in a frame, four a line, always from left to right."""
    groups = code_groups(code)
    lines = [groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)]
    cells = [
        "".join(f'<td align="center"><span class="code">{html.escape(group)}</span></td>' for group in line)
        + "<td></td>" * (_GROUPS_A_LINE - len(line))
        for line in lines
    ]
    rows = "".join(f"<tr>{line}</tr>" for line in cells)
    return f'<br><table dir="ltr" width="100%" border="1" cellspacing="0" cellpadding="14">{rows}</table><br>'


def _part(title: str, sentences: tuple[str, ...]) -> str:
    lines = "".join(f"<p>{html.escape(sentence)}</p>" for sentence in sentences)
    return f"<h2>{html.escape(title)}</h2>{lines}"
