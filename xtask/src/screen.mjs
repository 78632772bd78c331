// Uses the page in Chromium as a person does, and looks at the clock: `node screen.mjs ADDRESS`. Prints as JSON, in milliseconds:
// the longest time for which the page did not answer while 20,000 declarations were pasted, and while something was typed into them;
// median and 95th percentile of the time of a frame while a run with 500 objects plays near, one with 5,000 from afar; and of the
// time from a press on the timeline of a run of a million steps until the picture is there.
import { chromium } from "@playwright/test";

const [address] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"],
});

/** A list of so many nodes, walked again and again. */
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

const declarations = (count) =>
  `package main\n\n${Array.from({ length: count }, (_, i) => `func f${i}() *int { x := ${i}; return &x }\n`).join("")}\nfunc main() { println(*f1()) }\n`;

const at = (times, part) => times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const told = (times) => ({ median: at(times, 0.5), p95: at(times, 0.95) });

/** The page with a program pasted into it, once its run has more than so many steps. */
async function open(program, steps) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.blocks = [];
    new PerformanceObserver((entries) => blocks.push(...entries.getEntries().map((entry) => entry.duration))).observe({ entryTypes: ["longtask"] });
  });
  await page.goto(address);
  await page.locator("html[data-whole=true]").waitFor({ state: "attached" });
  await page.evaluate((text) => navigator.clipboard.writeText(text), program);
  await page.getByTestId("editor-text").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+a");
  // What the page does after the first picture is not of interest.
  await page.waitForTimeout(2000);
  await page.evaluate(() => (blocks.length = 0));
  await page.keyboard.press("Control+v");
  await page.waitForFunction((least) => {
    const counter = document.querySelector("[data-testid=step-counter]")?.textContent ?? "";
    return document.querySelector("[data-testid=verdict]") && Number(counter.split("/")[1]) >= least;
  }, steps);
  await page.waitForTimeout(2000);
  return page;
}

async function pasting() {
  const page = await open(declarations(20_000), 8);
  const longest = () => page.evaluate(() => Math.max(0, ...blocks));
  const paste = await longest();
  await page.evaluate(() => (blocks.length = 0));
  await page.keyboard.type("// x", { delay: 60 });
  await page.waitForTimeout(6000);
  const typing = await longest();
  await page.context().close();
  return { paste, typing };
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
  const times = await page.evaluate(async () => {
    const timeline = document.querySelector("[data-testid=timeline]");
    const { left, top, width } = timeline.querySelector(".track").getBoundingClientRect();
    const counter = document.querySelector("[data-testid=step-counter]");
    const times = [];
    for (let i = 1; i <= 200; i++) {
      const clientX = left + ((i * 0.618) % 1) * width;
      const press = (kind) =>
        timeline.dispatchEvent(new PointerEvent(kind, { clientX, clientY: top, button: 0, pointerId: 1, bubbles: true }));
      const begun = performance.now();
      const there = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // What belongs to the same picture is put on the page in the same turn.
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
  await page.context().close();
  return told(times);
}

try {
  const { paste, typing } = await pasting();
  const [near, far, jump] = [await frames(500, false), await frames(5000, true), await jumps()];
  const flat = { paste, typing };
  for (const [name, { median, p95 }] of Object.entries({ near, far, jump })) Object.assign(flat, { [name]: median, [`${name}95`]: p95 });
  console.log(JSON.stringify(flat));
} finally {
  await browser.close();
}
