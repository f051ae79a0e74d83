"""The language of the window: Qt's questions for translations go to the one catalogue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from msssim.scenario.language import ENGLISH, speak, translation


class Tongue(QTranslator):
    """Answers with the sentences of the catalogue, whatever class asks."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return a text in the language spoken, null where the catalogue has none."""
        found = translation(source, disambiguation or "", None if n < 0 else n)
        return found or None  # type: ignore[return-value]  # a null string: let others be asked

    def isEmpty(self) -> bool:
        """Return that there is something to ask."""
        return False


class _Installed:
    """The translators that the program asks at present."""

    translators: tuple[QTranslator, ...] = ()


def speak_in_window(app: QCoreApplication, code: str) -> None:
    """Have the window, its numbers and Qt's own dialogs speak a language from now on."""
    language = speak(code)
    is_english = language is ENGLISH
    country = QLocale.Country.UnitedKingdom if is_english else QLocale.Country.AnyCountry
    QLocale.setDefault(QLocale(QLocale(language.code).language(), country))
    for one in _Installed.translators:
        app.removeTranslator(one)
    own, of_qt = Tongue(), QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not is_english and of_qt.load(f"qtbase_{language.code}", folder):
        app.installTranslator(of_qt)
    app.installTranslator(own)  # the last one installed is asked first
    _Installed.translators = (of_qt, own)


def said(text: str) -> str:
    """Return a label, title or help text of the model in the language of the window."""
    return QCoreApplication.translate("model", text) if text else ""
