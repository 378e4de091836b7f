"""Phone numbers and e-mail addresses, made uniform or refused."""

from __future__ import annotations

import re

from localregulars.domain.errors import InputRefusedError

_EMAIL = re.compile(r"[^@\s,;<>()\"]{1,64}@[^@\s.,;<>()\"]+(\.[^@\s.,;<>()\"]+)+")
LONGEST_EMAIL = 254


def clean_phone(phone: str, country: str) -> str:
    """The number in international form (E.164), "" for none; `country` helps with national numbers ("" unknown).

    A number that cannot be dialled is refused.
    """
    if not phone.strip():
        return ""
    import phonenumbers  # tens of milliseconds to load, needed only where a number is typed

    try:
        number = phonenumbers.parse(phone, country or None)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        msg = "That is not a phone number that can be dialled; write it with the country code, such as +44 or +49."
        raise InputRefusedError(msg)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def clean_email(email: str) -> str:
    """The address without stray spaces, "" for none; something that cannot be an address is refused."""
    cleaned = email.strip()
    if cleaned and (len(cleaned) > LONGEST_EMAIL or not _EMAIL.fullmatch(cleaned)):
        msg = "That is not an e-mail address; it looks like name@example.org."
        raise InputRefusedError(msg)
    return cleaned
