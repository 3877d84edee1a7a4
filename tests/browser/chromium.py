"""Debian's Chromium without a window and without a network, as the tests drive it."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
_QUIET = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-pings",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-features=OptimizationHints,MediaRouter,Translate",
)
"""No sandbox, since the gate runs as root; the pages are our own."""


class Page:
    """One browser with one page at a time."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, path: Path) -> None:
        self.driver.get(path.as_uri())

    def ask(self, script: str, *values: object) -> Any:
        """What a script of the test returns in the page."""
        return self.driver.execute_script(script, *values)

    def after_a_frame(self, value: str) -> Any:
        """A value of the page once it is laid out as it was told last."""
        return self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            f"requestAnimationFrame(() => requestAnimationFrame(() => done({value})))"
        )

    def size(self, width: int, height: int = 900) -> None:
        """A screen of so many CSS pixels."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        self.command("Emulation.setDeviceMetricsOverride", metrics)

    def scheme(self, name: str) -> None:
        """What the reader prefers: light or dark."""
        features = [{"name": "prefers-color-scheme", "value": name}]
        self.command("Emulation.setEmulatedMedia", {"media": "", "features": features})

    def picture(self, *, whole: bool = True) -> bytes:
        """The page as PNG; not `whole`: what is on the screen of it."""
        asked = {"captureBeyondViewport": whole}
        return base64.b64decode(self.command("Page.captureScreenshot", asked)["data"])

    def printed(self) -> bytes:
        """The page as PDF."""
        return base64.b64decode(self.command("Page.printToPDF", {})["data"])

    def accessible(self) -> str:
        """What a screen reader is given of the page, in its order."""
        nodes = self.command("Accessibility.getFullAXTree", {})["nodes"]
        by_id = {node["nodeId"]: node for node in nodes}
        return "\n".join(_spoken(by_id, nodes[0]["nodeId"]))

    def command(self, name: str, values: Mapping[str, object]) -> Any:
        return self.driver.execute_cdp_cmd(name, dict(values))


def _spoken(nodes: Mapping[str, Any], start: str) -> Iterator[str]:
    waiting = [start]
    while waiting:
        node = nodes[waiting.pop()]
        if node.get("role", {}).get("value") == "StaticText":
            yield node["name"]["value"]
        else:
            waiting += [each for each in reversed(node.get("childIds", ())) if each in nodes]


@contextmanager
def opened(folder: Path) -> Iterator[Page]:
    """A browser with profile and net log of its own in a folder; skips where there is none."""
    if not (BROWSER and DRIVER):
        pytest.skip("chromium and chromium-driver are not installed")
    pytest.importorskip("selenium", reason="selenium is not installed (extra browser)")
    from selenium.webdriver import Chrome, ChromeOptions
    from selenium.webdriver.chrome.service import Service

    options = ChromeOptions()
    options.binary_location = BROWSER
    for argument in (
        *_QUIET,
        f"--user-data-dir={folder / 'profile'}",
        f"--log-net-log={folder / 'net.json'}",
        "--net-log-capture-mode=Everything",
    ):
        options.add_argument(argument)
    driver = Chrome(options=options, service=Service(DRIVER))
    try:
        yield Page(driver)
    finally:
        driver.quit()


_NO_PAGE = "not an origin"
"""The origin of what Chromium asks its maker for by itself; it finds no name."""
_OWN_PAGE = "chrome:"
"""Where a page of the browser's own is from: its new tab asks for news, whatever it is told."""


def asked_for(folder: Path) -> set[str]:
    """Every address that a page asked for while the browser was open."""
    events = json.loads((folder / "net.json").read_text(encoding="utf-8"))["events"]
    asked = [event.get("params", {}) for event in events]
    own = (_NO_PAGE, _OWN_PAGE)
    return {
        str(one["url"]) for one in asked if not str(one.get("initiator", _NO_PAGE)).startswith(own)
    }
