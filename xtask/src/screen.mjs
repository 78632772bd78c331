// Measures the page in Chromium, used as a person would: `node screen.mjs ADDRESS`. Prints times in ms, as JSON:
// imports, again: minimum time from pasting a program that imports fmt, sort and strings to its verdicts, with no part
// of Go's library cached, and with its packages cached;
// paste, typing: longest block of the main thread after pasting 20,000 declarations, and while typing into them, in the
// best of three visits;
// near, far: median frame time while a run plays, with 500 objects near, and with 5,000 zoomed out;
// jump: median time from a press on the timeline of a run of a million steps to its picture, in the best of three rounds;
// near95, far95, jump95: 95th percentiles of these.
// Other processes only ever add to a time, so the best of several rounds is closest to what the page itself takes.
import { chromium } from "@playwright/test";

const [address] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"],
});

/** A program that walks a list of `nodes` nodes again and again. */
const list = (nodes) => `package main

type node struct {
	next *node
	key  int
}

var head *node

func main() {
	for i := range ${nodes} {
		head = &node{head, i}
	}
	for round := range 100 {
		for n := head; n != nil; n = n.next {
			n.key += round
		}
	}
}
`;

const TREE = `package main

type node struct {
	left, right *node
	key         int
}

func build(depth int) *node {
	if depth == 0 {
		return nil
	}
	return &node{build(depth - 1), build(depth - 1), depth}
}

func sum(n *node) int {
	if n == nil {
		return 0
	}
	return n.key + sum(n.left) + sum(n.right)
}

func main() {
	t := build(8)
	total := 0
	for range 500 {
		total += sum(t)
	}
	println(total)
}
`;

/** A program like those that people paste, with a type of this name. */
const imports = (type) => `package main

import (
	"fmt"
	"sort"
	"strings"
)

type ${type} struct {
	word string
	n    int
}

func main() {
	found := map[string]*${type}{}
	for _, word := range strings.Fields("the more the merrier") {
		if found[word] == nil {
			found[word] = &${type}{word: word}
		}
		found[word].n++
	}
	var list []*${type}
	for _, f := range found {
		list = append(list, f)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].n > list[j].n })
	for _, f := range list {
		fmt.Println(f.word, f.n)
	}
}
`;

const declarations = (count) => {
  const functions = Array.from({ length: count }, (_, i) => `func f${i}() *int { x := ${i}; return &x }\n`);
  return `package main\n\n${functions.join("")}\nfunc main() { println(*f1()) }\n`;
};

const at = (times, part) =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const told = (times) => ({ median: at(times, 0.5), p95: at(times, 0.95) });

/** Opens the page without a service worker or cache, and waits until it is complete. */
async function fresh() {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.blocks = [];
    const keep = (entries) => blocks.push(...entries.getEntries().map((entry) => entry.duration));
    new PerformanceObserver(keep).observe({ entryTypes: ["longtask"] });
  });
  await page.goto(address);
  await page.locator("html[data-whole=true]").waitFor({ state: "attached" });
  // Leave out what the page does after the first picture.
  await page.waitForTimeout(2000);
  return page;
}

/** Replaces the program by pasting another. */
async function paste(page, program) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), program);
  await page.getByTestId("editor-text").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+a");
  await page.evaluate(() => (blocks.length = 0));
  await page.keyboard.press("Control+v");
}

/** Opens the page, pastes a program, and waits for a run of at least this many steps. */
async function open(program, steps) {
  const page = await fresh();
  await paste(page, program);
  await page.waitForFunction((least) => {
    const counter = document.querySelector("[data-testid=step-counter]")?.textContent ?? "";
    return document.querySelector("[data-testid=verdict]") && Number(counter.split("/")[1]) >= least;
  }, steps);
  await page.waitForTimeout(2000);
  return page;
}

async function pasting() {
  const best = { paste: Infinity, typing: Infinity };
  for (let visit = 0; visit < 3; visit++) {
    const page = await open(declarations(20_000), 8);
    const longest = () => page.evaluate(() => Math.max(0, ...blocks));
    best.paste = Math.min(best.paste, await longest());
    await page.evaluate(() => (blocks.length = 0));
    await page.keyboard.type("// x", { delay: 60 });
    await page.waitForTimeout(6000);
    best.typing = Math.min(best.typing, await longest());
    await page.context().close();
  }
  return best;
}

/** Milliseconds from pasting a program to a verdict that contains `text`. */
async function verdicts(page, program, text) {
  await page.evaluate((text) => {
    globalThis.took = new Promise((resolve) => {
      document.addEventListener(
        "paste",
        () => {
          const begun = performance.now();
          const observer = new MutationObserver(() => {
            const chips = [...document.querySelectorAll("[data-testid=verdict]")];
            if (!chips.some((chip) => chip.textContent.includes(text))) return;
            observer.disconnect();
            resolve(performance.now() - begun);
          });
          observer.observe(document.body, { childList: true, subtree: true });
        },
        { capture: true, once: true },
      );
    });
  }, text);
  await paste(page, program);
  return page.evaluate(() => globalThis.took);
}

async function importing() {
  const times = { imports: Infinity, again: Infinity };
  for (let visit = 0; visit < 5; visit++) {
    const page = await fresh();
    times.imports = Math.min(times.imports, await verdicts(page, imports("entry"), "&entry"));
    for (const name of ["tally", "total", "score", "count"]) {
      await page.waitForTimeout(1000);
      times.again = Math.min(times.again, await verdicts(page, imports(name), `&${name}`));
    }
    await page.context().close();
  }
  return times;
}

async function frames(nodes, far) {
  const page = await open(list(nodes), 100_000);
  await page.getByTestId("editor-text").press("Escape");
  const counter = (await page.getByTestId("step-counter").textContent()) ?? "";
  await page.keyboard.press("g");
  await page.keyboard.type(String(Math.floor(Number(counter.split("/")[1]) / 2)));
  await page.keyboard.press("Enter");
  await page.waitForTimeout(1000);
  if (far) await page.getByTestId("zoom-fit").click();
  const level = await page.getByTestId("plane").getAttribute("data-level");
  if (level !== (far ? "far" : "near")) throw new Error(`${nodes} objects are shown ${level}`);
  await page.getByTestId("speed").selectOption({ label: "10×" });
  await page.getByTestId("play").click();
  await page.waitForTimeout(500);
  const times = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const begun = performance.now();
        const times = [];
        let last = begun;
        const frame = (now) => {
          times.push(now - last);
          last = now;
          if (now - begun < 5000) requestAnimationFrame(frame);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(frame);
      }),
  );
  await page.context().close();
  return told(times);
}

async function jumps() {
  const page = await open(TREE, 1_000_000);
  const rounds = [];
  for (let round = 0; round < 3; round++) rounds.push(told(await jumpAround(page)));
  await page.context().close();
  return rounds.sort((a, b) => a.p95 - b.p95)[0];
}

/** Milliseconds of each of 200 jumps. */
function jumpAround(page) {
  return page.evaluate(async () => {
    const timeline = document.querySelector("[data-testid=timeline]");
    const { left, top, width } = timeline.querySelector(".track").getBoundingClientRect();
    const counter = document.querySelector("[data-testid=step-counter]");
    const times = [];
    for (let i = 1; i <= 200; i++) {
      const clientX = left + ((i * 0.618) % 1) * width;
      const place = { clientX, clientY: top, button: 0, pointerId: 1, bubbles: true };
      const press = (kind) => timeline.dispatchEvent(new PointerEvent(kind, place));
      const begun = performance.now();
      const there = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // The rest of the picture is rendered in the same turn of the event loop.
          setTimeout(() => resolve(performance.now() - begun));
        });
        observer.observe(counter, { childList: true, characterData: true, subtree: true });
      });
      press("pointerdown");
      press("pointerup");
      times.push(await there);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return times;
  });
}

try {
  const { imports, again } = await importing();
  const { paste, typing } = await pasting();
  const [near, far, jump] = [await frames(500, false), await frames(5000, true), await jumps()];
  const flat = { imports, again, paste, typing };
  for (const [name, { median, p95 }] of Object.entries({ near, far, jump })) {
    Object.assign(flat, { [name]: median, [`${name}95`]: p95 });
  }
  console.log(JSON.stringify(flat));
} finally {
  await browser.close();
}
