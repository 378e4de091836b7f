"""Made-up names from many places, and contact details that reach nobody.

Given and family names are common ones of each place, put together by chance. Telephone numbers come from the ranges
that Ofcom keeps free for drama (4-digit ends 0000 to 0999), e-mail addresses from domains reserved by RFC 2606.
"""

from __future__ import annotations

import unicodedata

from localregulars.application.demo.draws import Draws

_PLACES: tuple[tuple[int, str, str], ...] = (
    # how often in 100, given names, family names (";" between them, for those with a space)
    (
        22,
        "Aileen;Barnaby;Clive;Edith;Fergus;Gwen;Harriet;Ivor;Jocelyn;Kenneth;Maureen;Nigel;Philippa;Rosalind;Trevor",
        "Ashdown;Birtwhistle;Clutterbuck;Entwistle;Garside;Hebblethwaite;Kirkbride;Murgatroyd;Ollerenshaw;Satterthwaite;Winterbourne-Hathersage",
    ),
    (
        7,
        "Aoife;Bríd;Cormac;Diarmuid;Niamh;Órla;Pádraig;Sinéad;Tadhg",
        "Loughnane-Daly;Mac Conmara;O'Hanrahan;O'Shaughnessy-Kehoe;Tóibín-Ruane;de Faoite",
    ),
    (5, "Angharad;Bronwen;Dafydd;Emrys;Llŷr;Rhiannon;Siân", "Bevan-Prydderch;Gruffydd;Trahaearn;Meredith;Probert"),
    (
        9,
        "Amrit;Baljinder;Farida;Gurpreet;Iqbal;Jaswinder;Meenakshi;Nasreen;Rukhsana;Sandeep;Tariq;Usha",
        "Bhogal;Chaudhry;Dhaliwal;Grewal;Mirza;Purewal;Qureshi;Sahota;Venkataraman;Wadhwa",
    ),
    (4, "Arulmozhi;Kavitha;Lakshmi;Sivakumar;Thevan", "Balasubramaniam;Kathirgamanathan;Ponnambalam;Selvadurai"),
    (
        8,
        "Agnieszka;Bogusław;Danuta;Grażyna;Jędrzej;Małgorzata;Paweł;Wojciech;Zofia",
        "Brzęczyszczykiewicz;Gołąb;Krawczyk;Michalak;Sowa;Pietrzak;Ślęzak;Wójtowicz;Żurek",
    ),
    (
        7,
        "Adaeze;Babatunde;Chidinma;Folasade;Ikenna;Obioma;Olufunmilayo;Temitope;Yetunde",
        "Adébáyọ̀;Akinwande;Ezeani;Nwachukwu;Ogunbanjo;Oyelaran-Adeyemo;Onyekachi",
    ),
    (5, "Cleveland;Delroy;Earline;Hyacinth;Marva;Winston-Leroy", "Bogle;Cuffy-Pyke;Dacosta;Grizzle;Maragh;Tulloch"),
    (4, "Ayşe;Çağla;Emre;Gülşen;Hüseyin;Nurten;Oğuz", "Akgün;Çelikkol;Erdoğmuş;Karataş;Özdemirci;Yalçınkaya"),
    (
        6,
        "Beatriz;Conceição;Benilde;Duarte;Jacinto;Lourenço;Maria do Rosário;Simão",
        "Albuquerque;Brandão;Figueiredo de Castro;Magalhães;Quaresma;Vasconcelos;Vilhena",
    ),
    (
        5,
        "Asunción;Begoña;Íñigo;Jerónimo;Maricruz;Nicanor;Ximena",
        "Arizmendi;Barrientos;Echeverría;Ibáñez;Olmedo;Zúñiga",
    ),
    (4, "Annegret;Detlef;Götz;Jürgen;Käthe;Wiebke", "Brüggemann;Großkopf;Hülsenbeck;Oehlenschläger;Stüwe;Weiß"),
    (4, "Anaïs;Benoît;Clémence;Édith;Hélène;Loïc;Noëlle", "Bérenger;Chauvière;Desrosiers;Fauconnet;Lemoine-Guéret"),
    (4, "Chi-Wai;Huifen;Jiaying;Meilin;Siu-Ling;Zhiyuan", "Au-Yeung;Fong;Kwok;Ouyang;Szeto;Tse"),
    (3, "Bảo;Diễm;Hường;Minh Châu;Thảo;Tuấn", "Bùi;Đặng;Huỳnh;Lương;Phùng;Trịnh"),
    (3, "Abdirahman;Hodan;Ifrah;Khadra;Liban", "Abokor;Duale;Guled;Hersi;Warsame"),
    (4, "Amal;Bassam;Ghada;Haitham;Nawal;Suhaila", "Al-Khatib;Barghouthi-Nasr;Darwazeh;Haddadin;Mansour;Qasim"),
    (3, "Dariush;Farzaneh;Golnar;Mahsa;Ramin", "Abbasabadi;Golshiri;Kianfar;Rostamzadeh;Tehranchi"),
    (3, "Eleftheria;Kyriakos;Panagiota;Stavroula;Thanasis", "Anagnostopoulos;Kouroumanis;Mavros;Xenakis-Doukas;Zervas"),
    (3, "Csilla;Dezső;Gyöngyi;Zsófia", "Fekete;Hegedűs;Szőllősi;Vörösházi"),
    (3, "Bohdan;Halyna;Kateryna;Ostap;Zoryana", "Bondarchuk;Horbenko;Kovalyshyn;Oliynyk;Tkach"),
    (2, "Eun-ji;Hyo-jin;Jae-hwan;Seon-mi", "Bang;Hwangbo;Namgung;Seo"),
    (2, "Guðrún;Hallgerður;Sigþrúður;Þórdís", "Ásgrímsdóttir;Brynjólfsdóttir;Eiðsdóttir;Hrafnkelsdóttir"),
)
_FOLDED = str.maketrans(
    {"ł": "l", "Ł": "l", "ı": "i", "ß": "ss", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "đ": "d", "Đ": "d", "ø": "o"}
)
_DRAMA_NUMBERS = ("+44 20 7946 0", "+44 161 496 0", "+44 113 496 0", "+44 141 496 0", "+44 117 496 0")
"""London, Manchester, Leeds, Glasgow, Bristol: numbers for drama, https://www.ofcom.org.uk."""
_DOMAINS = ("example.org", "example.com", "example.net")


def made_up_names(draws: Draws, count: int) -> list[str]:
    """That many different names, in the order in which they were drawn."""
    wheel = [place for place in _PLACES for _ in range(place[0])]
    names: dict[str, None] = {}
    while len(names) < count:
        _, given, family = draws.pick(wheel)
        names[f"{draws.pick(given.split(';'))} {draws.pick(family.split(';'))}"] = None
    return list(names)


def phone_numbers(draws: Draws, count: int) -> list[str]:
    """That many different numbers that are nobody's (at most 5,000)."""
    numbers: dict[str, None] = {}
    while len(numbers) < count:
        numbers[f"{draws.pick(_DRAMA_NUMBERS)}{draws.whole(0, 999):03d}"] = None
    return list(numbers)


def email_of(name: str, till_id: str) -> str:
    """An address of a reserved domain that looks like the name; the till's number keeps it apart from others."""
    plain = unicodedata.normalize("NFKD", name.translate(_FOLDED)).encode("ascii", "ignore").decode("ascii").lower()
    words = "".join(letter if letter.isalpha() else " " for letter in plain).split()
    return f"{'.'.join(words)}.{till_id}@{_DOMAINS[int(till_id) % len(_DOMAINS)]}"
