"""The language of what people read: sentences, numbers and dates; files never follow it.

    speak("fr")
    phrase("{n} officers planned", n=written(2500))   # 2 500 policiers prévus

English is spoken until `speak` is called or MSSSIM_LANG names another language.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from msssim.scenario.catalogue import Catalogue, read_catalogue
from msssim.scenario.shipped import shipped

ENVIRONMENT = "MSSSIM_LANG"
"""The environment's word for the language, where nothing else names one."""

CATALOGUES = "MSSSIM_I18N"
"""The environment's word for a folder whose catalogues are read in place of the program's own."""

THIN = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Language:
    """A language's code, its own name, and how it writes numbers and months."""

    code: str
    name: str
    decimal: str
    group: str
    months: tuple[str, ...]

    @property
    def is_single_below_two(self) -> bool:
        """Whether nought is spoken of as one is."""
        return self.code == "fr"


ENGLISH = Language(
    "en", "English", ".", ",",
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)  # fmt: skip
FRENCH = Language(
    "fr", "Français", ",", THIN,
    (
        "janv.", "févr.", "mars", "avr.", "mai", "juin",
        "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
)  # fmt: skip
SPANISH = Language(
    "es", "Español", ",", THIN,
    (
        "ene.", "feb.", "mar.", "abr.", "may.", "jun.",
        "jul.", "ago.", "sept.", "oct.", "nov.", "dic.",
    ),
)  # fmt: skip
CREOLE = Language(
    "ht", "Kreyòl ayisyen", ",", THIN,
    (
        "jan.", "fev.", "mas", "avr.", "me", "jen",
        "jiy.", "out", "sept.", "okt.", "nov.", "des.",
    ),
)  # fmt: skip

LANGUAGES = {one.code: one for one in (ENGLISH, FRENCH, SPANISH, CREOLE)}
COMPLETE = (ENGLISH, FRENCH)
"""The languages in which every sentence is said; the others are ready to be translated."""

T = TypeVar("T")


class _Spoken:
    """The language that this process speaks; none until somebody asks."""

    language: Language | None = None


class UnknownLanguageError(ValueError):
    """There is no such language."""

    def __init__(self, code: str) -> None:
        known = ", ".join(LANGUAGES)
        super().__init__(phrase('no language "{code}": known are {known}', code=code, known=known))


def language_of(code: str) -> Language:
    """Return the language of a code such as `fr` or `fr_FR.UTF-8`."""
    found = LANGUAGES.get(code.replace("-", "_").partition("_")[0].partition(".")[0].lower())
    if found is None:
        raise UnknownLanguageError(code)
    return found


def speak(code: str) -> Language:
    """Speak a language from now on; raises UnknownLanguageError."""
    _Spoken.language = language_of(code)
    return _Spoken.language


def spoken() -> Language:
    """Return the language that is spoken: English where the environment's word means nothing."""
    if _Spoken.language is None:
        try:
            _Spoken.language = language_of(os.environ.get(ENVIRONMENT) or ENGLISH.code)
        except UnknownLanguageError:
            _Spoken.language = ENGLISH
    return _Spoken.language


def catalogue(language: Language) -> Catalogue:
    """Return a language's sentences; without a file there are none."""
    return _catalogue(language.code, os.environ.get(CATALOGUES, ""))


@cache
def _catalogue(code: str, folder: str) -> Catalogue:
    name = f"msssim_{code}.ts"
    file = Path(folder) / name
    if not folder or not file.is_file():
        file = shipped("resources") / "i18n" / name
    if not file.is_file():
        return Catalogue()
    return read_catalogue(file, is_single_below_two=LANGUAGES[code].is_single_below_two)


def translation(text: str, comment: str = "", count: float | None = None) -> str:
    """Return a text in the language spoken, empty where that has none.

    For a count English's own form stands in: "1 error" and not the "1 errors" of the program text.
    """
    found = catalogue(spoken()).find(text, comment, count)
    return found or (catalogue(ENGLISH).find(text, comment, count) if count is not None else "")


def marked(what: T) -> T:
    """Mark texts that `phrase` says later, so that translators are shown them."""
    return what


def phrase(text: str, /, *, comment: str = "", count: float | None = None, **said: object) -> str:
    """Return a text in the language spoken, with what is said put in its places.

    `count` picks the form (one run, two runs) and stands at `{count}`.
    """
    found = translation(text, comment, count) or text
    if count is not None:
        said["count"] = written(count)
    return found.format(**said) if said else found


def written(value: float, digits: int = 0) -> str:
    """Return a number with so many digits behind the point: `2,500`, in French `2 500`."""
    return localized(f"{value:,.{digits}f}")


def localized(number: str) -> str:
    """Return a number that Python wrote with the spoken language's point and groups."""
    language = spoken()
    if language is ENGLISH:
        return number
    return number.translate({ord(","): language.group, ord("."): language.decimal})


def unlocalized(text: str) -> str:
    """Return a typed number as Python reads it, without groups: `2 500,5` in French is 2500.5."""
    language = spoken()
    for group in {language.group, " ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "_"}:
        text = text.replace(group, "")
    return text.replace(language.decimal, ".")
