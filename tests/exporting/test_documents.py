"""Every document says what the law asks for, in four languages, and prints every name as it was typed."""

from __future__ import annotations

import re
import string
import uuid
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exporting import made_up
from tests.exporting.made_up import BARE, CONTACT, HOSTILE, LANGUAGES, SHOP, WHO, every_document, words
from tests.exporting.qr import read_qr

from localregulars.application.documents import StorageTimes, notice_hash
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import EXPLICIT_ONLY, ConsentForm, ConsentMethod, ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.exporting.documents.html import MARKED, Html, escaped
from localregulars.exporting.documents.library import DOCUMENTS, Documents
from localregulars.exporting.documents.qr_code import qr_code
from localregulars.exporting.documents.words import Words, load_words
from localregulars.exporting.parties import country
from localregulars.ui.wording.countries import NAMES

IDS = [entry.document_id for entry in DOCUMENTS]
VOID = {"br", "img", "meta", "hr"}
KNOWN = {"html", "head", "meta", "title", "body", "p", "span", "ul", "li", "table", "thead", "tr", "td", "br", "img"}
ALLOWED = {
    "style", "width", "height", "align", "cellspacing", "cellpadding", "src", "alt", "lang", "charset",
}  # fmt: skip


class Paper(HTMLParser):
    """What a reader of the HTML sees: text, tags in their order, attributes; refuses what is not closed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.tags: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []
        self.text = re.sub(r"\s+", " ", "".join(self.parts)).replace("\xa0", " ")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in KNOWN, f"{tag} does not print"
        assert {name for name, _value in attrs} <= ALLOWED, attrs
        self.tags.append(tag)
        if tag == "img":
            self.pictures.append(dict(attrs))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self.parts.append(" " if tag in ("p", "td", "li", "tr", "table", "ul") else "")

    def handle_data(self, data: str) -> None:
        if "title" not in self._open:
            self.parts.append(data)


def flat(text: object) -> str:
    """The text as a paper shows it: one line."""
    return re.sub(r"\s+", " ", str(text)).strip()


def places(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}


# The words


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_texts_with_the_same_places(language: str) -> None:
    english, other = words("en"), words(language)
    assert other.keys() == english.keys()
    for key in sorted(english.keys() - {"common.draft"}):
        assert places(other._texts[key]) == places(english._texts[key]), key
        assert len(other._texts[key].strip().splitlines()) == len(english._texts[key].strip().splitlines()), key
        assert other._texts[key].strip(), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_words_for_every_purpose_state_form_channel_and_method(language: str) -> None:
    known = words(language)
    wanted = [f"purpose.{p.value}.{part}" for p in Purpose for part in ("title", "ask", "data", "kept")]
    wanted += [f"state.{state.value}" for state in ConsentState] + [f"form.{form.value}" for form in ConsentForm]
    wanted += [f"channel.{c.value}" for c in ContactChannel] + [f"taken.{m.name.lower()}" for m in ConsentMethod]
    wanted += [entry.words for entry in DOCUMENTS]
    assert [key for key in wanted if key not in known] == []
    assert len(known._texts["common.months"].split()) == 12
    assert all(" | " in line for line in known._texts["impact_assessment.risk_list"].strip().splitlines())


def test_a_language_that_is_not_there_is_answered_in_english_and_a_broken_file_is_named() -> None:
    assert load_words(made_up.RESOURCES / "documents", "pl").language == "en"
    with pytest.raises(InputRefusedError, match=r"authorities\.toml"):
        load_words(made_up.RESOURCES / "nowhere", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_is_called_on_paper_as_in_the_window(language: str) -> None:
    known = words(language)
    assert set(known._countries) == set(NAMES)
    if language == "en":
        assert {code: known.country(code) for code in NAMES} == NAMES
        return
    file = made_up.RESOURCES / "translations" / f"localregulars_{language}.ts"
    contexts = ET.parse(file).iter("context")  # noqa: S314 (our own file)
    messages = next(each for each in contexts if each.findtext("name") == "countries").iter("message")
    in_window = {each.findtext("source"): each.findtext("translation") for each in messages}
    assert {code: known.country(code) for code in NAMES} == {code: in_window[name] for code, name in NAMES.items()}


def test_paper_names_the_country_of_the_shop_and_a_document_its_code() -> None:
    assert [country(made_up.SHOP, words(language)) for language in ("en", "de", "fr")] == [
        "Spain",
        "Spanien",
        "Espagne",
    ]
    assert country(made_up.BARE, words("de")) == "Land des Geschäfts"
    assert words("de").country("XX") == "XX"


@given(st.text(max_size=80))
def test_a_value_is_put_in_as_it_is_and_never_read_as_a_place(value: str) -> None:
    known = Words("en", {"a.b": "<{name}> & {name}"}, {})
    assert known("a.b", name=value) == f"&lt;{escaped(value)}&gt; &amp; {escaped(value)}"
    assert known("a.b", name=Html("<b>x</b>")) == "&lt;<b>x</b>&gt; &amp; <b>x</b>"


def test_dates_are_written_as_people_of_the_language_write_them() -> None:
    day = made_up.DAY.replace(day=1)
    wanted = {"en": "1 June 2026", "de": "1. Juni 2026", "es": "1 de junio de 2026", "fr": "1er juin 2026"}
    assert {language: words(language).day(day) for language in LANGUAGES} == wanted


# All documents


def test_the_list_for_the_screen_names_what_can_be_made() -> None:
    assert len(set(IDS)) == len(IDS)
    assert set(IDS) == set(every_document("en"))
    assert all(callable(getattr(Documents, one)) for one in IDS)
    assert {entry.document_id for entry in DOCUMENTS if entry.needs_customer} == {
        "care_card",
        "receipt",
        "asked_after",
        "contact_notice",
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shop", [SHOP, BARE], ids=["said everything", "said nothing"])
def test_every_document_is_whole_html_that_prints_with_no_place_left_open(language: str, shop: object) -> None:
    for name, html in every_document(language, shop).items():  # type: ignore[arg-type]
        paper = Paper(html)
        assert "{" not in html, name
        assert "}" not in html, name
        assert not re.search(r"\bNone\b(?!\. The)", paper.text), name
        assert not re.search(r"https?://(?!www\.w3)", html.replace("data:", "")), name
        assert all(str(picture["src"]).startswith("data:image/png;base64,") for picture in paper.pictures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_no_native_lawyer_has_read_says_so_and_english_does_not(language: str) -> None:
    for name, html in every_document(language).items():
        said = "draft: have a native lawyer read it" in Paper(html).text
        assert said is (language != "en"), name
        assert f'lang="{language}"' in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_names_print_as_they_were_typed(language: str) -> None:
    shop = replace(SHOP, name=HOSTILE, responsible=replace(WHO, name=HOSTILE, address=HOSTILE, community=HOSTILE))
    harmless = every_document(language)
    for name, html in every_document(language, shop, HOSTILE).items():
        paper = Paper(html)
        assert paper.tags == Paper(harmless[name]).tags, name
        assert flat(HOSTILE) in paper.text, name
        assert "onerror=alert(1)>" not in html.replace("&gt;", "")


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=60))
def test_any_name_at_all_prints_as_it_was_typed(name: str) -> None:
    text = Paper(made_up.documents().asked_after(made_up.asked_after(name=name), "en")).text
    shown = re.sub(r"\s+", " ", f"Dear {name},".replace("\xa0", " "))
    assert shown in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_owner_has_not_said_yet_is_marked_on_paper(language: str) -> None:
    known, bare, whole = words(language), every_document(language, BARE), every_document(language)
    for name in IDS:
        for what in ("name", "address"):
            mark = flat(f"[{known.plain('common.gap', what=known.plain(f'what.{what}'))}]")
            assert mark in Paper(bare[name]).text, name
            assert mark not in Paper(whole[name]).text, name
    unmarked = [name for name, html in whole.items() if f'{MARKED}">[' not in html]
    assert set(unmarked) == set(IDS) - {"processing_record", "impact_assessment"}


# The receipt


def pictures_of(html: str) -> list[str]:
    return [str(picture["src"]) for picture in Paper(html).pictures]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_shows_the_very_words_their_hash_and_its_number(language: str) -> None:
    records = tuple(made_up.record(purpose, language=language) for purpose in Purpose)
    facts = made_up.receipt(records)
    html = made_up.documents().receipt(facts, language)
    text = Paper(html).text
    assert facts.receipt_id in text
    for record in records:
        assert flat(record.notice.text) in text
        assert notice_hash(record.notice.text) in text
        assert record.record_id in text
        assert flat(words(language).plain(f"purpose.{record.purpose.value}.title")) in text
    assert WHO.address in text
    assert "AEPD" in text
    assert words(language).day(made_up.NOW.date()) in text
    assert "16:05" in text  # 14:05 UTC on the shop's wall in June


def test_a_notice_in_another_language_is_marked_as_a_draft_within_an_english_receipt() -> None:
    mark = words("en").plain("receipt.notice_draft")
    for language in LANGUAGES:
        html = made_up.documents().receipt(made_up.receipt([made_up.record(language=language)]), "en")
        assert (mark in Paper(html).text) is (language != "en")


@settings(max_examples=25)
@given(st.uuids())
def test_the_square_holds_the_number(number: uuid.UUID) -> None:
    assert read_qr(qr_code(str(number))) == str(number)


def test_the_squares_on_paper_hold_the_numbers_that_are_printed_beside_them() -> None:
    make = made_up.documents()
    receipt, sheet, card = made_up.receipt([made_up.record()]), made_up.sign_up(), made_up.care_card()
    for html, number in (
        (make.receipt(receipt, "en"), receipt.receipt_id),
        (make.sign_up(sheet, "en"), sheet.sheet_id),
        (make.care_card(card, "en"), card.receipt_id),
    ):
        assert [read_qr(source) for source in pictures_of(html)] == [number]
        assert number in Paper(html).text


# The sign-up sheet

PROMISED = "One promise.\n\nAnother.\n\nThe last one."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_asks_about_every_purpose_with_a_box_of_its_own_and_none_is_ticked(language: str) -> None:
    html, known = made_up.documents().sign_up(made_up.sign_up(), language), words(language)
    text = Paper(html).text
    asked = [purpose for purpose in Purpose if purpose is not Purpose.PUBLICATION]
    for purpose in asked:
        assert text.count(flat(known.plain(f"purpose.{purpose.value}.ask"))) == 1
    assert flat(known.plain("purpose.publication.ask")) not in text
    assert flat(known.plain("sign_up.publication")) in text
    boxes = re.findall(r'<td width="34" style="border:1px solid [^"]+">(.*?)</td>', html)
    assert len(boxes) == 2 * len(asked) + 1
    assert set(boxes) == {"&nbsp;"}
    for part in ("adult", "day", "signature", "witness", "sheet", "lasts", "page", "read"):
        assert flat(known.plain(f"sign_up.{part}")) in text
    for sentence in ("law.voluntary", "law.no_decision"):
        assert flat(known.plain(sentence)) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_shops_own_stand_on_the_back_and_are_pointed_at_from_the_front(language: str) -> None:
    known = words(language)
    ours = replace(made_up.NOTICES[Purpose.NOTES, language], text=f"Our <own> question? Yes & no.\n\n{PROMISED}")
    text = Paper(made_up.documents().sign_up(made_up.sign_up(own=(ours,)), language)).text
    front, _, back = text.partition(flat(known.plain("sign_up.own")))
    assert f"{flat(known.plain('purpose.notes.ask'))} ¹" in " ".join(front.split())
    assert front.count("¹") == 1
    assert flat(known.plain("purpose.notes.title")) in back
    assert "Our <own> question? Yes & no." in back
    assert "One promise." not in back
    assert "¹" not in Paper(made_up.documents().sign_up(made_up.sign_up(), language)).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_express_words_on_the_sheet_are_those_of_the_notices(language: str) -> None:
    for purpose in EXPLICIT_ONLY:
        asked = flat(words(language).plain(f"purpose.{purpose.value}.ask"))
        assert asked in flat(made_up.NOTICES[purpose, language].text)


def test_express_statements_stand_apart_from_the_rest_and_the_shorter_ones_have_a_star() -> None:
    known, text = words(), Paper(made_up.documents().sign_up(made_up.sign_up(), "en")).text
    border = text.index(known.plain("sign_up.explicit_part"))
    for purpose in Purpose:
        if purpose is not Purpose.PUBLICATION:
            ask = flat(known.plain(f"purpose.{purpose.value}.ask"))
            assert (text.index(ask) > border) is (purpose in EXPLICIT_ONLY)
            assert (f"{ask} *" in text) is (purpose in (Purpose.MONITORING, Purpose.EMERGENCY_CONTACT))


# The slip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slip_says_what_was_seen_with_its_numbers_what_was_not_and_how_to_stop(language: str) -> None:
    known, text = words(language), Paper(made_up.documents().asked_after(made_up.asked_after(), language)).text
    assert known.day(made_up.DAY) in text
    assert all(number in text for number in (" 3 ", " 9 ", "84", "83"))
    for part in ("not_seen", "away", "thanks"):
        assert flat(known.plain(f"asked_after.{part}")) in text
    assert flat(known.plain("asked_after.stop", contact=", ".join(WHO.contacts))) in text


def test_a_slip_without_reasons_says_so_in_general_words() -> None:
    nothing = replace(made_up.asked_after(), reasons=())
    assert "not as you usually do it" in Paper(made_up.documents().asked_after(nothing, "en")).text


# The notice for somebody who was named (Art. 14)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_named_person_is_told_source_purpose_basis_time_rights_and_how_to_refuse(language: str) -> None:
    known, text = words(language), Paper(made_up.documents().contact_notice(made_up.contact_notice(), language)).text
    values = {"customer": "Ana", "contact": ", ".join(WHO.contacts), "shop": SHOP.name}
    for part in ("what", "source", "basis", "kept", "refuse"):
        assert flat(known.plain(f"contact_notice.{part}")) in text
        assert flat(known.plain(f"contact_notice.{part}_text", **values)) in text
    assert re.search(r"6\(1\)\(f\)|6\.1\.f|6 Abs\. 1 Buchst\. f", text)
    for wanted in (CONTACT.name, "Ana", "14", "3", WHO.name, WHO.address, WHO.phone, "AEPD", known.plain("law.rights")):
        assert flat(wanted) in text


# The care card


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_shows_the_customer_s_side(language: str) -> None:
    known, text = words(language), Paper(made_up.documents().care_card(made_up.care_card(), language)).text
    for purpose in Purpose:
        assert flat(known.plain(f"purpose.{purpose.value}.title")) in text
    for wanted in (
        known.plain("care_card.ask_days", days=9),
        known.plain("channel.phone"),
        CONTACT.phone,
        known.plain("care_card.notes_yes"),
        known.plain("law.withdraw", contact=", ".join(WHO.contacts)),
        known.day(made_up.DAY.replace(month=8, day=20)),
    ):
        assert flat(wanted) in text


def test_a_card_without_consents_promises_nothing() -> None:
    text = Paper(made_up.documents().care_card(made_up.care_card(purposes=()), "en")).text
    for key in ("agreed_none", "ask_never", "notes_no", "contacts_none"):
        assert flat(words().plain(f"care_card.{key}")) in text
    assert CONTACT.name not in text
    assert CONTACT.phone not in text


@settings(max_examples=30)
@given(st.sets(st.sampled_from(list(Purpose))))
def test_a_card_lists_what_stands_as_agreed_and_the_rest_as_not(standing: set[Purpose]) -> None:
    facts = made_up.care_card(purposes=sorted(standing))
    text = Paper(made_up.documents().care_card(facts, "en")).text
    _before, _mark, after = text.partition("Not agreed to: ")
    titles = {purpose: flat(words().plain(f"purpose.{purpose.value}.title")) for purpose in Purpose}
    listed = set(after.split(". ")[0].rstrip(".").split("; ")) if after else set()
    assert listed == {titles[purpose] for purpose in Purpose if purpose not in standing}


# The privacy page (Art. 13), the record (Art. 30), the assessment (Art. 35)


def rows(html: str) -> Iterator[list[str]]:
    for row in re.findall(r"<tr>(.*?)</tr>", html, re.DOTALL):
        yield [Paper(f"<table>{cell}</table>").text.strip() for cell in re.findall(r"<td.*?</td>", row, re.DOTALL)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_privacy_page_answers_what_article_13_asks(language: str) -> None:
    known = words(language)
    shop = replace(SHOP, storage=StorageTimes(order_lines=7, visits=19, outcomes=8, feedback=9, evidence=41))
    html = made_up.documents().privacy_page(made_up.privacy(shop), language)
    text = Paper(html).text
    for wanted in (
        WHO.name, WHO.address, WHO.phone, WHO.email, WHO.officer, WHO.community, "AEPD", "28001",
        known.plain("law.voluntary"), known.plain("law.no_decision"), known.plain("law.no_transfer"),
        known.plain("law.rights"), known.plain("law.withdraw", contact=", ".join(WHO.contacts)),
        known.plain("law.basis_explicit"), known.plain("law.basis_regular"),
        known.plain("privacy_page.expiry", renewal_days=30),
    ):  # fmt: skip
        assert flat(wanted) in text
    assert all(f" {number} " in text for number in (7, 19, 8, 9, 41, 90, 30, 24, 12))
    by_title = {row[0]: row for row in rows(html) if len(row) == 6}
    for purpose in Purpose:
        row = by_title[flat(known.plain(f"purpose.{purpose.value}.title"))]
        assert all(row)
        assert ("9" in row[2]) is (purpose in EXPLICIT_ONLY)


def test_the_privacy_page_speaks_of_the_purposes_in_use_only() -> None:
    text = Paper(made_up.documents().privacy_page(made_up.privacy(purposes=(Purpose.HISTORY,)), "en")).text
    titles = [words().plain(f"purpose.{purpose.value}.title") for purpose in Purpose]
    assert [title for title in titles if title in text] == titles[:1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_of_processing_has_everything_that_article_30_lists(language: str) -> None:
    known = words(language)
    html = made_up.documents().processing_record(made_up.privacy(), language)
    text = Paper(html).text
    for part in ("controller", "people", "activities", "recipients", "transfers_text", "kept", "measures", "gaps"):
        assert flat(known.plain(f"processing_record.{part}")) in text
    for line in known.plain("processing_record.gaps_list").strip().splitlines():
        assert flat(f"[{line}]") in text
    assert WHO.name in text
    activities = {row[0]: row for row in rows(html) if len(row) == 5}
    for purpose in Purpose:
        assert all(activities[flat(known.plain(f"purpose.{purpose.value}.title"))])
    others = list(activities.values())[-4:]
    assert all(all(row) for row in others)
    assert all(re.search("6\\(1\\)|6 Abs|6\\.1", row[2]) for row in others)
    assert " 36 " in f" {others[0][4]} "


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_assessment_has_the_four_parts_of_article_35_and_leaves_the_judgement_to_the_owner(language: str) -> None:
    known = words(language)
    html = made_up.documents().impact_assessment(made_up.privacy(), language)
    text = Paper(html).text
    for part in ("why_text", "description_text", "necessity", "risks", "measure", "views", "decision", "review"):
        assert flat(known.plain(f"impact_assessment.{part}")) in text
    risks = [row for row in rows(html) if len(row) == 3][1:]
    assert len(risks) == len(known.plain("impact_assessment.risk_list").strip().splitlines()) >= 8
    assert all(risk and measure and rest == "[…]" for risk, measure, rest in risks)
    assert html.count(f'{MARKED}">[') == len(risks) + 2
