"""Pages for the tests: an article of our own inside a site of our own."""

from __future__ import annotations

from reader.formats import article_from
from reader.model import Article

PARAGRAPHS = (
    "TARN, Feb. 3 (Anywire) -- The town of Tarn opened a night market on Sunday. It has 40 stalls.",
    "“We waited ten years for a place of our own,” said Oda Brandt, who sells bread at the gate.",
    "The mayor, Jon Veld, thanked the traders and promised that the lamps would burn until May.",
)
HEADLINE = "Tarn opens its first night market"
HEAD = f"""\
<title>{HEADLINE} | The Lamp Post</title>
<meta property="og:site_name" content="The Lamp Post">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
  {{"@type": "WebSite", "name": "The Lamp Post"}},
  {{"@type": ["NewsArticle"], "headline": "{HEADLINE}",
   "datePublished": "2031-02-03T19:05:00+09:00",
   "author": [{{"@id": "#oda"}}, {{"@type": "Person", "name": "Ada Lind"}}],
   "publisher": {{"@type": "Organization", "name": "The Lamp Post"}}}},
  {{"@type": "Person", "@id": "#oda", "name": "Oda Berg"}}]}}</script>
"""
SITE_ABOVE = """\
<nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul></nav>
<div id="cookie-banner"><p>We use cookies to count how often our pages are read. Agree?</p></div>
"""
SITE_BELOW = """\
<div class="related-articles"><h3>More from Tarn</h3><ul>
<li><a href="/1">Ferry to run on Sundays too, says the harbour office</a></li>
<li><a href="/2">School roof mended before winter comes to the valley</a></li></ul></div>
<footer><p>Copyright The Lamp Post. All rights reserved by the owners of the paper.</p></footer>
"""


def paragraphs(*texts: str) -> str:
    """Each text as a paragraph."""
    return "\n".join(f"<p>{text}</p>" for text in texts)


def page(story: str = paragraphs(*PARAGRAPHS), head: str = HEAD) -> str:
    """A page of a site with a story in it."""
    return (
        f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{SITE_ABOVE}<main><article>'
        f"<h1>{HEADLINE}</h1>{story}</article></main>{SITE_BELOW}</body></html>"
    )


def read(markup: str, name: str = "a.html") -> Article:
    """The article in a page's markup."""
    return article_from(markup.encode(), name)


def parts(article: Article) -> list[tuple[str, str]]:
    """Role and words of every sentence."""
    return [(s.role.value, article.sentence_text(i)) for i, s in enumerate(article.sentences)]


def told(article: Article, *roles: str) -> list[str]:
    """The sentences with one of these roles."""
    return [words for role, words in parts(article) if role in roles]
