"""What a site builds around its articles, by the names in its markup.

`<div class="newsletter-signup">`, `<ul id="related_links">`, `<aside class="shareBar">`: names are
English almost everywhere, whatever the language of the page. They are cut into words, so that
`shared-content` is no share bar and `promotion` in an address is no promo.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import islice, pairwise

from lxml.html import HtmlElement

from reader.late_pattern import late_pattern

_AROUND_WORDS = """
    ad ads adv advert advertisement adbox adslot adunit sponsor sponsored sponsors outbrain
    taboola affiliate commerce promo promos promotion promobox teaser teasers upsell marketing
    newsletter newsletters signup subscribe subscription subscriptions subscriber paywallprompt
    piano optin mailinglist donate donation membership share sharing sharebar sharebox
    sharetools sharethis addthis addtoany social socials follow followus toolbar related
    relatedlinks relatedposts readmore more morelinks recirc recirculation recommended
    recommendation recommendations seealso alsoread popular mostpopular mostread trending latest
    nextup upnext readnext comment comments commentbox disqus respond livefyre nav navigation
    navbar menu breadcrumb breadcrumbs pagination pager skiplink sidebar rail rightrail leftrail
    widget widgets masthead cookie cookies consent gdpr modal overlay popup lightbox scrim
    tooltip dropdown tag tags taglist keywords categories topics login signin register account
    copyright disclaimer printheader printfooter printonly noprint authorbio authorbox
    aboutauthor dfp gpt anzeige werbung publicite publicidad publicidade pubblicita advertentie
"""
_AROUND = frozenset(_AROUND_WORDS.split())
"""Words, or two of them run together, that name what is no part of the article."""

_HOLDING = frozenset({"with", "without", "has", "have", "no", "is", "enabled", "disabled"})

_PAIRS_WORDS = """
    print-header print-footer print-only no-print read-more read-next see-also also-read
    also-like most-read most-popular up-next next-up next-article sign-up sign-in log-in
    mailing-list author-bio author-box about-author author-info share-this add-this author-card
    skip-link site-footer page-footer site-header story-links related-links
"""
_PAIRS = frozenset(_PAIRS_WORDS.split())
CREDITS = frozenset(
    {"credit", "credits", "photographer", "photocredit", "imagecredit", "bildnachweis"}
)
"""Words that name the element which says whose a picture is."""
_CAPTION_WORDS = """
    caption captions figcaption cutline bildunterschrift bildtext legende imgdesc imagedesc
    photodesc picturedesc imgcap imgtext photocap piefoto piedefoto didascalia onderschrift
"""
CAPTIONS = frozenset(_CAPTION_WORDS.split())
"""Words that name the element with what stands under a picture."""
_TAGS = frozenset({"nav", "footer"})
_WALLS = frozenset({"paywall", "regwall", "registerwall", "meteredwall", "premiumwall"})
_ASKING = ("button", "form", "input")
_LINKS_CAP = 50
_PARAGRAPH = 60
"""Characters from which a paragraph is more than a line that asks for something."""
_WALL_CAP = 600
"""Characters of a box that asks for money; with more it is the story behind it."""
_WORDS = late_pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ROLES = frozenset({"navigation", "search", "banner", "contentinfo", "complementary", "dialog"})
_NAMING = ("class", "id", "data-component", "data-testid", "data-gu-name")
"""Attributes with names; where classes are numbers (`css-1x2y`), only the last ones tell."""
_CAP = 400
"""Characters of a class or an id that are looked at."""
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})


def is_around(element: HtmlElement) -> bool:
    """Whether an element is named as something that is no part of the article."""
    if element.tag in _WHOLE_PAGE:
        return False
    if element.tag in _TAGS or element.get("role") in _ROLES or _is_form(element):
        return True
    return any(map(_is_named_so, names_of(element))) or _is_wall(element)


def _is_wall(element: HtmlElement) -> bool:
    short = is_named(element, _WALLS) and len("".join(element.itertext())) <= _WALL_CAP
    return short and not is_walled_story(element)


def is_walled_story(element: HtmlElement) -> bool:
    """Whether what is named a wall holds the end of the story: paragraphs, and nothing to press.

    Sites give the paid part of a story that name (schema.org `hasPart`, `cssSelector: .paywall`).
    """
    if not is_named(element, _WALLS):
        return False
    asks = any(element.find(f".//{tag}") is not None for tag in _ASKING)
    long = sum(len("".join(each.itertext())) >= _PARAGRAPH for each in element.iterfind(".//p"))
    links = list(islice(element.iterfind(".//a"), _LINKS_CAP))
    return not asks and long > 1 and len(links) < _LINKS_CAP and not any(map(_stands_apart, links))


def _stands_apart(link: HtmlElement) -> bool:
    """Whether a link is no part of a paragraph, as those that lead to a till are not."""
    inside = next(link.iterancestors("p"), None)
    return inside is None or len("".join(inside.itertext())) < _PARAGRAPH


def _is_form(element: HtmlElement) -> bool:
    """Whether an element asks for something; some servers write a whole page into a form."""
    return element.tag == "form" and element.find(".//h1") is None


def is_hidden(element: HtmlElement) -> bool:
    """Whether an element says of itself that a browser does not show it."""
    style = (element.get("style") or "")[:_CAP].replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style


def inherited(test: Callable[[HtmlElement], bool]) -> Callable[[HtmlElement], bool]:
    """Whether a test holds for an element or for one that it stands in; each is tested once."""
    known: dict[HtmlElement, bool] = {}

    def holds(element: HtmlElement) -> bool:
        way: list[HtmlElement] = []
        above: HtmlElement | None = element
        while above is not None and above not in known:
            way.append(above)
            above = above.getparent()
        held = above is not None and known[above]
        for each in reversed(way):
            held = known[each] = held or test(each)
        return held

    return holds


def names_of(element: HtmlElement) -> list[str]:
    """The names that a class and an id give an element, and what its template calls it."""
    return " ".join(element.get(key) or "" for key in _NAMING)[:_CAP].split()


def is_named(element: HtmlElement, words: frozenset[str]) -> bool:
    """Whether the names of an element have one of these words, or two of them that make one."""
    return any(not words.isdisjoint(_words_and_pairs(name)) for name in names_of(element))


@lru_cache(maxsize=4096)
def _words_and_pairs(name: str) -> tuple[str, ...]:
    words = words_of(name)
    return (*words, *(one + two for one, two in pairwise(words)))


def words_of(name: str) -> list[str]:
    """A name in its words, in lower case: `relatedLinks` is `related`, `links`."""
    return [word.lower() for word in _WORDS.findall(name)]


@lru_cache(maxsize=4096)
def _is_named_so(name: str) -> bool:
    words = words_of(name)
    pairs = list(pairwise(words))
    if any(f"{one}-{two}" in _PAIRS or one + two in _AROUND for one, two in pairs):
        return True
    # `layout-with-sidebar` and `has-ads` are names of what holds everything.
    telling = [] if _HOLDING.intersection(words) else [*words[:2], *words[-1:]]
    return not _AROUND.isdisjoint(telling)
