"""The HTML reports in a real browser: nothing acts, nothing leaves, and everybody can read them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.comparison.pipeline import compare
from reader.dataclass import replace
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import Article, Comparison, FactKind, Judgement, Kind, Side, Verdict
from reader.report import FORMATS, PageStyle
from reader.report.collection import index
from reader.report.outline import Outline
from reader.report.told_pair import told_pair
from reader.text.clean import sanitized
from reader.theme.files import palette_named
from tests.browser.chromium import Page, asked_for, opened
from tests.hostile.corpus import pair
from tests.report.told import READ_BACK

WIDTHS = (360, 800, 1600)
THEMES = ("night", "paper", "contrast")
CANARY = "canary.example"
ATTACKS = (
    f'<script>document.title="owned";fetch("http://{CANARY}/a")</script>',
    f'<img src="http://{CANARY}/b" onerror="document.title=\'owned\'">',
    f'"><svg onload="document.title=\'owned\'"><image href="http://{CANARY}/c"/></svg>',
    f"</style></title><script src=//{CANARY}/d></script>",
    "<iframe srcdoc=\"<script>parent.document.title='owned'</script>\"></iframe>",
    f'<link rel="stylesheet" href="http://{CANARY}/e"><base href="http://{CANARY}/">',
    f'<meta http-equiv="refresh" content="0;url=http://{CANARY}/f">',
    "<a href=\"javascript:document.title='owned'\" autofocus onfocus=alert(1)>here</a>",
    f"<style>@import 'http://{CANARY}/g'; body {{ background: url(//{CANARY}/h) }}</style>",
    "]]><!-- --!><noscript><p title=\"</noscript><script>document.title='owned'</script>\">",
    "&lt;script&gt;document.title='owned'&lt;/script&gt; &#x3c;script&#x3e;",
)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A browser for all the tests that do not read its log."""
    with opened(tmp_path_factory.mktemp("browser")) as page:
        yield page


def storm() -> Comparison:
    """A pair of the samples, with every kind of row."""
    return compare(load(SAMPLES / "storm-1-wire.txt"), load(SAMPLES / "storm-3-rewrite.txt"))


def attacked() -> tuple[Comparison, PageStyle]:
    """A comparison that attacks wherever words of others stand, and was judged with such words."""
    sentences = [f"Clerk {k} counted {k + 3} {attack} crates." for k, attack in enumerate(ATTACKS)]
    changed = [line.replace("counted", "weighed").replace("3", "8") for line in sentences]
    left, right = Article.from_sentences(sentences), Article.from_sentences(changed)
    worst = " ".join(ATTACKS)
    comparison = compare(_attacking(left, worst), _attacking(right, worst))
    found = tuple(replace(one, message=worst, origin=worst) for one in comparison.findings)
    said = {0: Judgement(Verdict.ERROR, worst)}
    return replace(comparison, findings=found), PageStyle(findings=said, passages=said)


def _attacking(article: Article, worst: str) -> Article:
    """With these words in all that an article says of itself."""
    return replace(
        article,
        headline=worst,
        outlet=worst,
        byline=worst,
        published=worst,
        source=worst,
        notes=(worst,),
        language='"><script>',
    )


def written(folder: Path, comparison: Comparison, page: PageStyle = PageStyle()) -> Path:
    """The page of a comparison as a file."""
    path = folder / "page.html"
    path.write_text(FORMATS["html"](comparison, page), encoding="utf-8", errors="replace")
    return path


def written_index(folder: Path, comparison: Comparison, page: PageStyle = PageStyle()) -> Path:
    """The index of one pair as a file."""
    told = told_pair(Outline(comparison, page), "page.html", "")
    path = folder / "index.html"
    path.write_text(index([told], "html", page), encoding="utf-8", errors="replace")
    return path


def acts(page: Page) -> list[str]:
    """What a page has that could act, and whether it has acted."""
    found: list[str] = page.ask(
        """
        const wrong = [];
        if (document.title.includes('owned') && !document.title.includes('<')) wrong.push('title');
        if (document.scripts.length) wrong.push('script');
        const made = 'img,svg,iframe,object,embed,link,base,form,video,audio,noscript';
        for (const each of document.querySelectorAll(made)) wrong.push(each.localName);
        for (const each of document.querySelectorAll('*'))
            for (const name of each.getAttributeNames())
                if (name.startsWith('on') || ['src', 'srcdoc', 'style'].includes(name))
                    wrong.push(each.localName + ' ' + name);
        for (const each of document.links)
            if (!['file:'].includes(each.protocol)) wrong.push(each.href);
        return wrong;
        """
    )
    return found


def test_a_hostile_page_runs_no_script_and_asks_for_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as page:
        comparison, style = attacked()
        for path in (written(tmp_path, comparison, style), written_index(tmp_path, comparison)):
            page.open(path)
            assert acts(page) == []
            assert "document.title='owned'" in page.ask("return document.body.innerText")
        left, right = pair(tmp_path)
        page.open(written(tmp_path, compare(load(left), load(right))))
        assert acts(page) == []
    assert {address for address in asked_for(tmp_path) if not address.startswith("file:")} == set()
    assert CANARY not in (tmp_path / "net.json").read_text(encoding="utf-8")


def test_a_page_that_does_ask_is_seen_in_the_log(tmp_path: Path) -> None:
    """The test above would fail if there were something to see."""
    asking = tmp_path / "asking.html"
    asking.write_text(f'<img src="http://{CANARY}/seen">')
    with opened(tmp_path) as page:
        page.open(asking)
        assert acts(page) == ["img", "img src"]
    assert asked_for(tmp_path) == {f"http://{CANARY}/seen"}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("theme", THEMES)
def test_no_page_is_wider_than_its_screen(
    theme: str, width: int, page: Page, tmp_path: Path
) -> None:
    style = PageStyle(palette=palette_named(theme))
    page.size(width)
    for path in (written_index(tmp_path, storm(), style), written(tmp_path, storm(), style)):
        page.open(path)
        assert page.ask("return document.documentElement.scrollWidth") <= width
    kept(f"{theme}-{width}.png", page.picture())


def kept(name: str, content: bytes) -> None:
    """Keep a picture where READER_PICTURES says, for eyes."""
    if folder := os.environ.get("READER_PICTURES"):
        Path(folder, name).write_bytes(content)


@pytest.mark.parametrize("theme", THEMES)
def test_it_prints_with_every_row_and_every_why(theme: str, page: Page, tmp_path: Path) -> None:
    page.open(written(tmp_path, storm(), PageStyle(palette=palette_named(theme))))
    printed = page.printed()
    assert printed.startswith(b"%PDF")
    page.command("Emulation.setEmulatedMedia", {"media": "print"})
    shown = page.after_a_frame(
        "[...document.querySelectorAll('details li')].map(each => each.checkVisibility("
        "{contentVisibilityAuto: true}) && each.getBoundingClientRect().height > 0)"
    )
    page.command("Emulation.setEmulatedMedia", {"media": ""})
    assert shown
    assert all(shown)
    kept(f"{theme}.pdf", printed)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_serious(theme: str, scheme: str, page: Page, tmp_path: Path) -> None:
    axe = os.environ.get("READER_AXE", "")
    if not axe:
        pytest.skip("axe-core is not installed (READER_AXE names its axe.min.js)")
    page.size(1200)
    page.scheme(scheme)
    style = PageStyle(
        palette=palette_named(theme), findings={0: Judgement(Verdict.ASK, "ring the harbour")}
    )
    for path in (written(tmp_path, storm(), style), written_index(tmp_path, storm(), style)):
        page.open(path)
        page.ask("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        page.ask(Path(axe).read_text(encoding="utf-8"))
        found = page.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run().then(done, wrong => done({wrong: `${wrong}`}))"
        )
        wrong = [
            (one["id"], one["impact"], [node["html"] for node in one["nodes"]][:3])
            for one in found["violations"]
        ]
        assert [one for one in wrong if one[1] in {"serious", "critical"}] == []


def long() -> Comparison:
    """Two hundred sentences in two languages, some of them left out and some moved."""
    english = [f"Clerk {k} of Lorne counted {k + 3} crates on the quay." for k in range(100)]
    korean = [f"로른시는 {k + 3}번째 부두에 상자를 쌓았다고 밝혔다." for k in range(100)]
    left = [line for both in zip(english, korean, strict=True) for line in both]
    right = [line.replace("counted 9", "counted 8") for line in left if "7" not in line]
    return compare(
        Article.from_sentences(left, "en"), Article.from_sentences([*right[20:], *right[:20]], "en")
    )


def arabic() -> Comparison:
    """A pair that is written from right to left."""
    wire = ["قال المتحدث إن السفينة توقفت عند الميناء.", "لم يصب أحد بأذى في الحادث."]
    rewrite = ["قال المتحدث إن السفينة غرقت عند الميناء.", "أصيب ثلاثة ركاب في الحادث."]
    return compare(Article.from_sentences(wire, "ar"), Article.from_sentences(rewrite, "ar"))


JUDGED = {0: Judgement(Verdict.ASK, "ring the harbour"), 1: Judgement(Verdict.ERROR, "no")}
SPOKEN = {
    "a sample": (storm, PageStyle()),
    "with what was said": (storm, PageStyle(findings=JUDGED, passages=JUDGED)),
    "folded": (storm, PageStyle(context=0)),
    "some kinds": (storm, PageStyle(kinds=frozenset({FactKind.NUMBER, Kind.OMITTED}))),
    "a long one": (long, PageStyle()),
    "from right to left": (arabic, PageStyle()),
}


@pytest.mark.parametrize("width", [360, 1200])
@pytest.mark.parametrize("name", SPOKEN)
def test_what_a_screen_reader_is_given_has_the_order_of_the_linear_report(
    name: str, width: int, page: Page, tmp_path: Path
) -> None:
    made, style = SPOKEN[name]
    comparison = made()
    page.size(width)
    page.open(written(tmp_path, comparison, style))
    spoken = "".join(page.accessible().split())
    told = READ_BACK["linear"](FORMATS["linear"](comparison, style))
    outline = Outline(comparison, style)
    wanted = [comparison.left.headline, comparison.right.headline]
    for place in outline.told:
        found = outline.finding(place)
        wanted += [f"{found.severity} {found.kind}", outline.words(place), outline.said_of(place)]
    assert [(f.severity, f.kind) for f in map(outline.finding, outline.told)] == [
        told_one[:2] for told_one in told.findings
    ]
    wanted += ["Sentence by sentence"]
    for row, (number, sign) in zip(outline.rows, told.rows, strict=True):
        if row.number:
            wanted += [number, sign]
            wanted += [outline.side(row, side) for side in Side]
            wanted += [outline.said_of_row(row)]
    at = 0
    for words in wanted:
        plain = "".join(sanitized(words).split())
        assert plain in spoken[at:], (plain, spoken[at : at + 300])
        at = spoken.index(plain, at) + len(plain)
