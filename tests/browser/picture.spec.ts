// Tests of the memory picture: it depends only on the step, trees are drawn as trees, arrows run from edge to edge.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { JOBS, LONG_LIST, TREE } from "./programs";
import { counter, paste, visit } from "./visit";

async function run(page: Page, program: string): Promise<void> {
  // An incomplete program marks the picture as stale until the new program has run.
  await paste(page, "package");
  await expect(page.getByTestId("diagnostic").first()).toBeVisible();
  await paste(page, program);
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await expect(page.locator(".memory.stale")).toHaveCount(0);
}

async function go(page: Page, step: number): Promise<void> {
  await expect(async () => {
    await page.locator("body").press("g");
    await page.keyboard.press("Control+a");
    await page.keyboard.type(String(step));
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await counter(page))[0], { timeout: 5_000 }).toBe(step);
  }).toPass({ timeout: 20_000 });
}

/** Runs a program of more than `steps` steps and goes to its end. */
async function runToEnd(page: Page, program: string, steps: number): Promise<void> {
  await run(page, program);
  await expect.poll(async () => (await counter(page))[1]).toBeGreaterThan(steps);
  await page.locator("body").press("End");
  await expect(page.getByTestId("step-forward")).toBeDisabled();
}

/** Positions of all boxes and arrows on the plane. */
async function layout(page: Page): Promise<string[]> {
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>("[data-testid=heap-object]")].map((e) => `${e.dataset.address} ${e.style.transform} ${e.style.width} ${e.style.height}`);
    const arrows = [...document.querySelectorAll<SVGGElement>("[data-testid=pointer]")].map((e) => `${e.dataset.from} ${e.querySelector(".shaft")?.getAttribute("d")}`);
    return [...boxes, ...arrows].sort();
  });
}

async function rects(list: Locator): Promise<DOMRect[]> {
  return list.evaluateAll((all) => all.map((e) => e.getBoundingClientRect().toJSON() as DOMRect));
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
});

test("the picture of a step does not depend on how the step was reached", async ({ page }) => {
  await visit(page);
  await runToEnd(page, JOBS, 100);
  const [, last] = await counter(page);
  const step = Math.floor(last / 2);
  await go(page, step);
  const jumped = await layout(page);
  expect(jumped.length).toBeGreaterThan(8);
  await page.getByTestId("granularity").selectOption({ label: "by operation" });
  await go(page, step - 6);
  for (let i = 0; i < 30 && (await counter(page))[0] < step; i++) {
    const before = (await counter(page))[0];
    await page.locator("body").press("ArrowRight");
    await expect.poll(async () => (await counter(page))[0]).toBeGreaterThan(before);
  }
  expect((await counter(page))[0]).toBe(step);
  expect(await layout(page)).toEqual(jumped);
  await page.locator("body").press("End");
  await expect(page.getByTestId("step-forward")).toBeDisabled();
  await go(page, step);
  expect(await layout(page)).toEqual(jumped);
  // Also after a reload.
  await page.reload();
  await expect(page.locator("html[data-ready=true]")).toBeAttached();
  await expect.poll(async () => (await counter(page))[1]).toBe(last);
  await page.getByTestId("granularity").selectOption({ label: "by operation" });
  await go(page, step);
  expect(await layout(page)).toEqual(jumped);
});

test("a tree is drawn as a tree, and boxes do not overlap", async ({ page }) => {
  await visit(page);
  await runToEnd(page, TREE, 500);
  await page.getByTestId("zoom-fit").click();
  await expect(page.getByTestId("heap-object")).toHaveCount(31);
  await page.waitForTimeout(200);
  const links = await page.evaluate(() => {
    const box = new Map([...document.querySelectorAll<HTMLElement>("[data-testid=heap-object]")].map((e) => [Number(e.dataset.address), e.getBoundingClientRect()]));
    return [...document.querySelectorAll<SVGGElement>("[data-testid=pointer]")].flatMap((e) => {
      const from = Number(e.dataset.from);
      // `Left` is the first word of a node, `Right` the second.
      const holder = [from, from - 8].find((a) => box.has(a));
      const parent = holder === undefined ? undefined : box.get(holder);
      const child = box.get(Number(e.dataset.object));
      return parent && child ? [{ left: holder === from, parent: parent.toJSON() as DOMRect, child: child.toJSON() as DOMRect }] : [];
    });
  });
  expect(links.length).toBe(30);
  for (const { left, parent, child } of links) {
    expect(child.top).toBeGreaterThan(parent.bottom);
    expect(child.left + child.right < parent.left + parent.right).toBe(left);
  }
  const all = await rects(page.getByTestId("heap-object"));
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }
});

test("fit shows everything", async ({ page }) => {
  await visit(page);
  for (const program of [TREE, JOBS]) {
    await runToEnd(page, program, 100);
    await page.getByTestId("zoom-fit").click();
    await page.waitForTimeout(200);
    const [plane] = await rects(page.getByTestId("plane"));
    const all = [...(await rects(page.getByTestId("heap-object"))), ...(await rects(page.getByTestId("globals")))];
    expect(all.length).toBeGreaterThan(3);
    for (const box of all) {
      expect(box.left).toBeGreaterThanOrEqual(plane.left - 1);
      expect(box.right).toBeLessThanOrEqual(plane.right + 1);
      expect(box.top).toBeGreaterThanOrEqual(plane.top - 1);
      expect(box.bottom).toBeLessThanOrEqual(plane.bottom + 1);
    }
  }
});

test("the map of the picture covers nothing, and is hidden when all is in view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page);
  await runToEnd(page, TREE, 100);
  const map = page.getByTestId("minimap");
  const [plane] = await rects(page.getByTestId("plane"));
  let whole = 0;
  let folded = 0;
  for (let i = 0; i < 4; i++) await page.getByTestId("zoom-in").click();
  for (const [dx, dy] of [[0, 0], [-250, 0], [-250, -100], [0, -150], [300, -150], [200, 300]]) {
    await page.mouse.move(plane.left + 500, plane.top + 200);
    await page.mouse.down();
    await page.mouse.move(plane.left + 500 + dx, plane.top + 200 + dy, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(350);
    if ((await map.count()) === 0) continue;
    const [here] = await rects(map);
    if (await map.evaluate((e) => e.classList.contains("folded"))) {
      folded++;
      expect(here.right - here.left).toBeLessThan(40);
      continue;
    }
    whole++;
    const boxes = [...(await rects(page.getByTestId("heap-object"))), ...(await rects(page.getByTestId("frame")))];
    for (const box of boxes) {
      const covered = here.left < box.right && box.left < here.right && here.top < box.bottom && box.top < here.bottom;
      expect(covered, `map over a box after ${dx}, ${dy}`).toBe(false);
    }
  }
  expect(folded).toBeGreaterThan(0);
  expect(whole).toBeGreaterThan(0);
  await page.getByTestId("zoom-fit").click();
  await expect(map).toHaveCount(0);
});

test("once main has returned, the picture says that the program has ended", async ({ page }) => {
  await visit(page, "#l.closure-counter");
  await page.locator("body").press("End");
  const heading = page.getByTestId("stack").first().locator("h2");
  await expect(heading).toHaveText(/Goroutine 1\s*finished · status 0/);
  await expect(page.getByTestId("narration")).toContainText("The program has ended with exit status 0");
  await page.locator("body").press("ArrowLeft");
  await expect(heading).toContainText("running");
});

test("2,000 objects are drawn as cells and described in words; zooming in makes them legible", async ({ page }) => {
  await visit(page);
  await runToEnd(page, LONG_LIST, 5000);
  await page.getByTestId("zoom-fit").click();
  await expect(page.getByTestId("plane")).toHaveAttribute("data-level", "far");
  const far = page.getByTestId("far");
  await expect(far).toHaveAttribute("data-objects", "2000");
  await expect(far).toHaveAttribute("aria-label", /2,000/);
  await expect(page.locator("[data-testid=plane] li").filter({ hasText: "2,000 × node" })).toBeAttached();
  // Cells with gaps between them.
  const cells = await far.evaluate((e) => {
    const canvas = e as HTMLCanvasElement;
    const { data, width, height } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    let starts = 0;
    // Upper left corners of cells. Neighbouring pixels may both look like a corner.
    const seen = new Set<string>();
    for (let y = 1; y < height; y++) {
      for (let x = 1; x < width; x++) {
        const solid = (px: number, py: number): boolean => data[(py * width + px) * 4 + 3] > 250;
        if (solid(x, y) && solid(x + 1, y) && solid(x, y + 1) && !solid(x - 1, y) && !solid(x, y - 1) && !seen.has(`${x - 1},${y}`)) {
          seen.add(`${x},${y}`);
          starts++;
        }
      }
    }
    return starts;
  });
  expect(cells).toBeGreaterThan(1500);
  for (let i = 0; i < 18; i++) await page.getByTestId("zoom-in").click();
  await expect(page.getByTestId("plane")).toHaveAttribute("data-level", "near");
  await expect(page.getByTestId("heap-object").first()).toBeAttached();
  expect(await page.getByTestId("heap-object").count()).toBeLessThan(400);
  await expect(page.getByTestId("minimap")).toBeVisible();
});

test("arrows start at the edge of one box and end at the edge of another", async ({ page }) => {
  await visit(page);
  for (const program of [TREE, JOBS]) {
    await runToEnd(page, program, 100);
    const [, last] = await counter(page);
    for (const step of [Math.floor(last * 0.4), Math.floor(last * 0.7), last]) {
      await go(page, step);
      const wrong = (): Promise<string[]> => page.evaluate(() => {
        const edge = (r: DOMRect, x: number, y: number): boolean => {
          const within = x > r.left - 2 && x < r.right + 2 && y > r.top - 2 && y < r.bottom + 2;
          return within && Math.min(Math.abs(x - r.left), Math.abs(x - r.right), Math.abs(y - r.top), Math.abs(y - r.bottom)) < 2;
        };
        const boxes = [...document.querySelectorAll<HTMLElement>(".world .box")];
        const objects = new Map(boxes.filter((e) => e.dataset.address).map((e) => [e.dataset.address, e.getBoundingClientRect()]));
        const all = boxes.map((e) => e.getBoundingClientRect());
        return [...document.querySelectorAll<SVGGElement>("[data-testid=pointer]")].flatMap((g) => {
          const shaft = g.querySelector<SVGPathElement>(".shaft")!;
          const screen = shaft.getScreenCTM()!;
          const start = shaft.getPointAtLength(0).matrixTransform(screen);
          const tip = new DOMPoint(Number(g.dataset.tipX), Number(g.dataset.tipY)).matrixTransform(screen);
          const target = objects.get(g.dataset.object ?? "");
          const fine = all.some((r) => edge(r, start.x, start.y)) && (target ? edge(target, tip.x, tip.y) : all.some((r) => edge(r, tip.x, tip.y)));
          return fine ? [] : [`${g.dataset.from} → ${g.dataset.to}`];
        });
      });
      // Wait for animations to end.
      await expect.poll(wrong).toEqual([]);
      expect(await page.getByTestId("pointer").count()).toBeGreaterThan(3);
    }
  }
});

test("a press says what a row or a box is, and the middle of a tall stack unfolds", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nvar kept *int\n\nfunc down(n int) int {\n\tif n == 0 {\n\t\tkept = new(int)\n\t\treturn *kept\n\t}\n\treturn down(n-1) + 1\n}\n\nfunc main() {\n\tprintln(down(30))\n}\n");
  await expect(page.locator(".memory")).not.toHaveClass(/stale/);
  await page.keyboard.press("Escape");
  await page.locator("body").press("g");
  await page.keyboard.type(":8");
  await page.keyboard.press("Enter");
  const fold = page.getByTestId("fold-frames");
  await expect(fold).toHaveText(/show \d+ more frames/);
  const frames = await page.getByTestId("frame").count();
  await fold.click();
  await expect.poll(() => page.getByTestId("frame").count()).toBeGreaterThan(frames);
  await page.getByTestId("fold-frames").click();
  await expect(page.getByTestId("frame")).toHaveCount(frames);
  // Objects may be outside the window.
  await page.getByTestId("heap-object").first().getByRole("button").dispatchEvent("click");
  await expect(page.getByTestId("pressed")).toContainText("line 7 · 8 B in a slot of 16 B · 0x");
  await page.getByTestId("slot").first().dispatchEvent("click");
  await expect(page.getByTestId("pressed")).toContainText("@ 0x");
  await page.locator("body").press("ArrowRight");
  await expect(page.getByTestId("pressed")).not.toContainText("@ 0x");
});

test("a nil pointer has no arrow", async ({ page }) => {
  await visit(page);
  await runToEnd(page, "package main\n\ntype node struct{ next *node }\n\nvar only *node\n\nfunc main() {\n\tonly = &node{}\n}\n", 2);
  await expect(page.getByTestId("heap-object")).toHaveCount(1);
  await expect(page.getByTestId("pointer")).toHaveCount(1);
});

test("GC colours are shown only while a cycle runs, and its steps describe the cycle", async ({ page }) => {
  await visit(page);
  await runToEnd(page, JOBS, 100);
  await expect(page.locator(".memory.gc-on")).toHaveCount(0);
  await page.getByTestId("granularity").selectOption({ label: "by GC work" });
  await page.locator("body").press("Home");
  await expect.poll(async () => (await counter(page))[0]).toBe(0);
  await page.locator("body").press("ArrowRight");
  await expect(page.locator(".memory.gc-on")).toBeAttached();
  await expect(page.getByTestId("narration")).toContainText("GC cycle 1 starts: the program called runtime.GC");
  await expect(page.getByTestId("globals")).toContainText("scanned");
  const said: string[] = [];
  const colors = new Set<string>();
  for (let i = 0; i < 30 && (await page.locator(".memory.gc-on").count()) > 0; i++) {
    for (const c of await page.locator("[data-testid=heap-object]").evaluateAll((all) => all.map((e) => `${(e as HTMLElement).dataset.color} ${getComputedStyle(e.querySelector(".head")!).backgroundColor}`))) colors.add(c);
    said.push((await page.getByTestId("narration").textContent()) ?? "");
    const before = (await counter(page))[0];
    await page.locator("body").press("ArrowRight");
    await expect.poll(async () => (await counter(page))[0]).toBeGreaterThan(before);
  }
  expect(said.some((s) => /scanned: .*turn/.test(s))).toBe(true);
  expect(said.join("\n")).not.toMatch(/0x0\b|Line \d/);
  expect([...colors].map((c) => c.split(" ")[0])).toEqual(expect.arrayContaining(["black", "white"]));
});

test("the plane moves by dragging, wheel and keys", async ({ page }) => {
  await visit(page);
  await runToEnd(page, TREE, 500);
  const world = page.locator(".world");
  const where = (): Promise<string | null> => world.getAttribute("style");
  let before = await where();
  const [plane] = await rects(page.getByTestId("plane"));
  const [x, y] = [plane.left + plane.width / 2, plane.bottom - 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y - 30, { steps: 4 });
  await page.mouse.up();
  expect(await where()).not.toBe(before);
  before = await where();
  await page.mouse.wheel(0, -200);
  await expect.poll(where).not.toBe(before);
  before = await where();
  await page.getByTestId("plane").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(where).not.toBe(before);
  await page.keyboard.press("0");
  await expect(page.getByTestId("plane")).toHaveAttribute("data-level", "middle");
});

test("on a phone the picture's text is at least 11 px high", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await page.getByTestId("part-memory").click();
  await page.getByTestId("step-last").click();
  await page.waitForTimeout(300);
  const size = await page.locator(".world .row .name").first().evaluate((e) => {
    const scale = new DOMMatrix(getComputedStyle(e.closest(".world")!).transform).a;
    return Number.parseFloat(getComputedStyle(e).fontSize) * scale;
  });
  expect(size).toBeGreaterThanOrEqual(11);
});

test("an embed of 700 × 420 leaves room for the picture", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 420 });
  await visit(page);
  await page.getByTestId("part-memory").click();
  const [plane] = await rects(page.getByTestId("plane"));
  expect(plane.height).toBeGreaterThan(180);
});

test("page by page, the pages show their bits and their places in the queue", async ({ page }) => {
  await visit(page, "#l.page-by-page");
  await expect(page.getByTestId("page")).toHaveCount(0);
  await page.getByTestId("card-next").click();
  const pages = page.getByTestId("page");
  await expect(pages).toHaveCount(3);
  await expect(page.getByTestId("plane").getByTestId("page-queue")).toHaveText(/Pages\s*2 in the queue/);
  await expect(pages.first()).toContainText("scanning");
  await expect(pages.first()).toContainText("seen: 7 of 15");
  await expect(pages.nth(1)).toHaveAttribute("data-place", "1");
  await expect(pages.first()).toBeInViewport({ ratio: 0.99 });
  // Hovering over a bit highlights its object.
  await pages.first().locator(".bit").first().hover();
  await expect(page.locator("[data-testid=heap-object].lit")).toHaveCount(1);
  await page.getByTestId("card-next").click();
  await expect(page.locator(".memory.gc-on")).toBeAttached();
  await expect(pages).toHaveCount(0);
});

/** The text of the file that a button of the share dialog saves. */
async function saved(page: Page, button: string): Promise<string> {
  await page.getByTestId("share").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId(button).click()]);
  await page.keyboard.press("Escape");
  return readFileSync(await download.path(), "utf8");
}

test("an exported picture has colours, step, sentence and legend of the screen", async ({ page }) => {
  await visit(page, "#l.roots-mark-sweep");
  for (const number of [2, 3, 4]) {
    await page.getByTestId("card-next").click();
    await expect(page.getByTestId("lesson-card")).toHaveAttribute("data-card", String(number));
  }
  await expect(page.locator("[data-testid=heap-object][data-color=black]").first()).toBeVisible();
  const colors = await page.getByTestId("heap-object").evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.color).sort());
  const svg = await saved(page, "export-svg");
  expect([...svg.matchAll(/data-color="(\w+)"/g)].map((m) => m[1]).sort()).toEqual(colors);
  expect(svg).toContain("url(#hatch)");
  const [step, last] = await counter(page);
  expect(svg).toContain(`Roots, mark, sweep · step ${step} of ${last}`);
  expect(svg).toContain("grey: reached, still to be scanned");
  expect((await saved(page, "export-png")).slice(1, 4)).toBe("PNG");
});

test("the recorded run is saved as JSON, but not while a question is open", async ({ page }) => {
  await visit(page, "#l.two-places");
  await page.getByTestId("share").click();
  await expect(page.getByTestId("export-json")).toBeDisabled();
  await page.keyboard.press("Escape");
  await paste(page, "package main\n\nvar kept *int\n\nfunc main() {\n\tx := 1\n\tkept = &x\n\tprintln(*kept)\n}\n");
  await expect.poll(async () => (await page.getByTestId("editor").textContent())?.includes("println(*kept)")).toBe(true);
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("panel-output")).toContainText("stderr");
  const run = JSON.parse(await saved(page, "export-json"));
  expect(run.stats.sites.map((site: { what: string; count: number }) => [site.what, site.count])).toEqual([["x", 1]]);
});

test("an exported picture marks a dangling pointer", async ({ page }) => {
  await visit(page, "#l.lost-object");
  for (const number of [2, 3, 4, 5]) {
    await page.getByTestId("card-next").click();
    await expect(page.getByTestId("lesson-card")).toHaveAttribute("data-card", String(number));
  }
  await expect(page.locator(".arrow.dangling")).toHaveCount(1);
  const bad = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--bad").trim());
  const svg = await saved(page, "export-svg");
  expect(svg).toMatch(new RegExp(`stroke="${bad}" stroke-width="2.75" stroke-dasharray="5 4"`));
});

test("on a phone nothing is shrunk, and a frame lies beside the heap", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, "#l.map-of-any");
  await page.getByTestId("part-memory").click();
  await page.getByTestId("card-next").click();
  const row = page.locator(".stack-rows .row", { hasText: "config" }).first();
  await expect(row).toBeVisible();
  const scale = () => page.locator(".world").evaluate((e) => new DOMMatrix(getComputedStyle(e).transform).a * 13);
  await expect.poll(scale).toBeGreaterThanOrEqual(11);
  // Without types, so that the heap begins in view.
  await expect(row.locator(".type")).toBeHidden();
  const heap = (await page.locator(".heap-head").boundingBox())!;
  expect(heap.x).toBeLessThan(300);
});

test("a struct that is pressed shows its fields, their padding and a smaller order", async ({ page }) => {
  await visit(page);
  await run(page, "package main\n\ntype mixed struct {\n\tok   bool\n\tn    int64\n\tlast bool\n}\n\nvar keep *mixed\n\nfunc main() {\n\tkeep = &mixed{n: 1}\n}\n");
  await page.locator("body").press("End");
  await page.locator(".object > .head").first().click();
  const fields = page.getByTestId("pressed").getByTestId("fields");
  await expect(fields.locator("li")).toHaveText(["Offset, field, size:", "0 ok bool · 1 B", "padding 7 B", "8 n int64 · 8 B", "16 last bool · 1 B", "padding 7 B"]);
  await expect(fields).toContainText("24 B in all; on the heap it takes a slot of 24 B; by alignment, largest first, the fields would take 16 B");
});

test("the card about an object does not hide it, wherever the camera goes", async ({ page }) => {
  await visit(page);
  await runToEnd(page, "package main\n\ntype pair struct{ a, b int }\n\nvar only *pair\n\nfunc main() {\n\tonly = &pair{1, 2}\n}\n", 2);
  const object = page.getByTestId("heap-object").first();
  await object.getByRole("button").click();
  const card = page.getByTestId("pressed");
  await expect(card).toContainText("16 B");
  const plane = page.getByTestId("plane");
  const overlaps = async () => {
    const [a, b] = [(await object.boundingBox())!, (await card.boundingBox())!];
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  };
  const bottom = (await plane.boundingBox())!;
  for (let i = 0; i < 12; i++) {
    const before = (await object.boundingBox())!;
    if (before.y + before.height > bottom.y + bottom.height) break;
    await expect.poll(overlaps).toBe(false);
    await plane.press("ArrowUp");
    await expect.poll(async () => (await object.boundingBox())!.y).toBeGreaterThan(before.y + 70);
  }
});

test("of more objects than a picture has room for, it shows those that variables point to", async ({ page }) => {
  await visit(page);
  await runToEnd(page, "package main\n\ntype node struct {\n\tnext *node\n\tval  int\n}\n\nvar list *node\n\nfunc main() {\n\tfor i := range 9000 {\n\t\tlist = &node{list, i}\n\t}\n}\n", 20_000);
  await expect(page.locator(".heap-head")).toContainText("the nearest 3,000; … leads to 6,000 more");
  const slot = page.getByTestId("slot").filter({ has: page.locator(".name", { hasText: /^list$/ }) });
  await expect(page.locator(`[data-testid=pointer][data-from="${await slot.getAttribute("data-address")}"]`)).toHaveCount(1);
});

test("the collector's pages can be read where the whole picture is small", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.page-by-page");
  await page.getByTestId("card-next").click();
  const size = (text: Locator) =>
    text.evaluate((e: HTMLElement) => parseFloat(getComputedStyle(e).fontSize) * (e.getBoundingClientRect().height / e.offsetHeight));
  const first = page.getByTestId("page").first();
  const expectLarger = async (least: number) => {
    for (const text of [first.locator(".head span").first(), first.locator(".word").first()]) {
      await expect(text).toBeVisible();
      await expect.poll(() => size(text)).toBeGreaterThan(least);
    }
  };
  await expectLarger(10);
  await page.getByTestId("present").click();
  await expectLarger(18);
});
