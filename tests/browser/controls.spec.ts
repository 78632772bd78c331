// Tests of the controls: typing, stepping by mouse and keyboard, tabs, language, theme, what-if.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { counter, paste, turnUntil, visit } from "./visit";

// As the page is used by default.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

const step = async (page: Page): Promise<number> => (await counter(page))[0];

test("verdicts appear while typing, and an error keeps the last picture", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nvar p *int\n\nfunc main() {\n\tx := 1\n\tp = &x\n}\n");
  const verdict = page.getByTestId("verdict");
  await expect(verdict).toHaveText("moved to heap: x");
  await expect(verdict).toHaveAttribute("data-verdict", "heap");
  await expect(verdict).toHaveAttribute("data-line", "6");
  await paste(page, "package main\n\nfunc main() {\n\tx := 1\n}\n");
  await expect(page.getByTestId("diagnostic").first()).toContainText("declared and not used: x");
  await expect(page.locator(".memory.stale")).toBeVisible();
});

test("verdicts stay with their lines while the text has errors", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc f() *int { v := 7; return &v }\n\nfunc main() { println(*f()) }\n");
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: v" })).toBeVisible();
  // Breaks the line before its last brace.
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("}");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("diagnostic").first()).toBeVisible();
  const line = page.locator(".cm-line").filter({ has: page.getByText("moved to heap: v") });
  await expect(line).toContainText("return &v");
});

test("typed text survives a reload", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() { println(\"kept\") }\n");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await page.reload();
  await expect(page.getByTestId("editor-text")).toContainText("kept");
});

test("a reload keeps step, panel and program, also after sharing", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\ntype item struct{ n int }\n\nvar last *item\n\nfunc main() {\n\tfor i := range 5 {\n\t\tlast = &item{i}\n\t}\n\tprintln(last.n)\n}\n");
  await expect(page.getByTestId("sample-picker")).toContainText("item");
  await page.getByTestId("tab-allocations").click();
  for (let i = 0; i < 6; i++) {
    const before = await step(page);
    await page.getByTestId("step-forward").click();
    await expect.poll(() => step(page)).toBeGreaterThan(before);
  }
  const here = await step(page);
  const same = async () => {
    await expect(page.locator("html[data-ready=true]")).toBeAttached();
    await expect.poll(() => step(page)).toBe(here);
    await expect(page.getByTestId("panel-allocations")).toBeVisible();
    await expect(page.getByTestId("sample-picker")).toContainText("item");
  };
  await page.reload();
  await same();
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-link")).toHaveValue(/#[23]\./);
  await page.keyboard.press("Escape");
  await page.reload();
  await same();
  // The link in the address bar gives way when the text is no longer what it holds.
  await page.getByTestId("editor-text").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("\nvar more = 1\n");
  await expect.poll(() => page.url()).not.toMatch(/#[23]\./);
});

test("the arrays of a growing slice are listed, and lead to their steps", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nvar all []*int\n\nfunc main() {\n\tfor range 5 {\n\t\tall = append(all, nil)\n\t}\n\tprintln(len(all))\n}\n");
  await page.getByTestId("tab-allocations").click();
  const sizes = page.getByTestId("sizes").getByRole("button");
  await expect(sizes).toHaveText(["[1]*int", "[2]*int", "[4]*int", "[8]*int"]);
  await sizes.last().click();
  await expect(page.locator('[data-testid=heap-object][data-type="[8]*int"]')).toBeVisible();
});

test("steps by keyboard and by mouse", async ({ page }) => {
  await visit(page);
  await page.getByTestId("step-first").click();
  await expect.poll(() => step(page)).toBe(0);
  await page.locator("body").press("ArrowRight");
  await expect.poll(() => step(page)).toBeGreaterThan(0);
  const here = await step(page);
  await page.locator("body").press("ArrowRight");
  await expect.poll(() => step(page)).toBeGreaterThan(here);
  await page.locator("body").press("ArrowLeft");
  await expect.poll(() => step(page)).toBe(here);
  await page.locator("body").press("End");
  await expect(page.getByTestId("step-forward")).toBeDisabled();
  await page.locator("body").press("Home");
  await expect(page.getByTestId("step-back")).toBeDisabled();
  await page.getByTestId("timeline").click();
  await expect.poll(() => step(page)).toBeGreaterThan(0);
  // A click on a tab does not take the keys away.
  await page.getByTestId("tab-gc").click();
  await page.keyboard.press("Home");
  await expect.poll(() => step(page)).toBe(0);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => step(page)).toBeGreaterThan(0);
  await expect(page.getByTestId("tab-gc")).toHaveAttribute("aria-selected", "true");
});

test("g goes to a step, ? shows the keys", async ({ page }) => {
  await visit(page);
  await page.locator("body").press("g");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await expect.poll(() => step(page)).toBe(2);
  await page.locator("body").press("?");
  await expect(page.getByRole("dialog")).toContainText("Ctrl+Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("g goes to a line, or says that the run does not get there", async ({ page }) => {
  await visit(page);
  await page.locator("body").press("g");
  await page.keyboard.type("line 20");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("narration")).toContainText("Line 20");
  await page.locator("body").press("g");
  await page.keyboard.type(":1");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("status")).toContainText("does not reach line 1");
});

test("a line's number goes to the next time it runs", async ({ page }) => {
  await visit(page);
  await page.locator(".cm-lineNumbers .cm-gutterElement", { hasText: /^20$/ }).click();
  await expect(page.getByTestId("narration")).toContainText("Line 20");
});

test("g goes to the next time a line runs, in the file on screen, and rejects what is neither", async ({ page }) => {
  await visit(page);
  await paste(page, "-- go.mod --\nmodule m\n-- main.go --\npackage main\n\nfunc add(n int) int {\n\tprintln(n)\n\treturn n + 1\n}\n\nfunc main() {\n\tadd(1)\n\tadd(2)\n}\n");
  await expect(page.locator(".memory")).not.toHaveClass(/stale/);
  const body = page.locator("body");
  await page.keyboard.press("Escape");
  const go = async (text: string) => {
    await body.press("g");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await go(":4");
  await expect(page.getByTestId("slot").filter({ hasText: /^n/ }).first()).toContainText("1");
  const [first] = await counter(page);
  await go(":4");
  await expect.poll(async () => (await counter(page))[0]).toBeGreaterThan(first);
  await go(":4");
  await expect.poll(async () => (await counter(page))[0]).toBe(first);
  // A header stands for the statement after it.
  await go(":3");
  await expect.poll(async () => (await counter(page))[0]).toBeGreaterThan(first);
  await go("four");
  await expect(page.getByRole("alert").filter({ hasText: "neither" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await body.press("g");
  await expect(page.getByRole("dialog").locator("input")).toHaveValue("");
});

test("on a phone, the tools fold when something else is pressed", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page);
  const tools = page.getByTestId("tools");
  await tools.click();
  await expect(tools).toHaveAttribute("aria-expanded", "true");
  await page.getByTestId("narration").click();
  await expect(tools).toHaveAttribute("aria-expanded", "false");
  await tools.click();
  await page.getByTestId("language").click();
  await expect(tools).toHaveAttribute("aria-expanded", "false");
  // Dialogs belong to the tools that open them.
  await tools.click();
  await page.getByTestId("share").click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("play runs to the end and stops", async ({ page }) => {
  await visit(page);
  await page.getByTestId("speed").selectOption({ label: "10×" });
  await page.getByTestId("play").click();
  await expect(page.getByTestId("step-forward")).toBeDisabled({ timeout: 30_000 });
  await expect(page.getByTestId("play")).toHaveAttribute("aria-pressed", "false");
});

test("stacks, frames, slots, heap objects and pointers are on the page", async ({ page }) => {
  await visit(page);
  for (const id of ["stack", "frame", "slot", "heap", "heap-object", "pointer", "globals"]) {
    await expect(page.getByTestId(id).first(), id).toBeAttached();
  }
  const object = page.getByTestId("heap-object").first();
  await expect(object).toHaveAttribute("data-color", /white|grey|black/);
  await expect(object).toHaveAttribute("data-address", /^0x/);
});

for (const id of ["why", "m", "calls", "gc", "allocations", "output"]) {
  test(`the panel ${id} opens and has no accessibility violation`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await visit(page);
    await page.getByTestId(`tab-${id}`).click();
    await expect(page.getByTestId(`panel-${id}`)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
  });
}

test("the Calls tab requests runtime calls when opened, and follows the text", async ({ page }) => {
  await visit(page);
  await page.getByTestId("tab-calls").click();
  // The question of a later card asks where it is.
  await expect(page.getByTestId("panel-calls")).toContainText("a later card asks");
  await expect(page.getByTestId("panel-calls")).not.toContainText("sum");
  await page.getByTestId("card-next").click();
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("tab-calls").click();
  await expect(page.getByTestId("panel-calls")).toContainText("runtime.newobject");
  await paste(page, "package main\n\nfunc main() {\n\tprintln(len(make([]int, n)))\n}\n\nvar n = 3\n");
  await expect(page.getByTestId("panel-calls")).toContainText("runtime.makeslice");
  await expect(page.getByTestId("panel-calls")).not.toContainText("runtime.newobject");
});

test("the -m text is the compiler's once the lesson's questions are answered, and a line jumps to its position", async ({ page }) => {
  await visit(page);
  await page.getByTestId("tab-m").click();
  await expect(page.getByTestId("panel-m")).toContainText("a later card asks");
  await expect(page.getByTestId("panel-m")).not.toContainText("sum");
  await turnUntil(page, () => page.getByTestId("quiz-skip").isVisible());
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("tab-m").click();
  await expect(page.getByTestId("panel-m")).toContainText("main.go:13:2: moved to heap: sum");
  await expect(page.getByTestId("panel-m")).not.toContainText("a later card asks");
  await page.getByRole("button", { name: "main.go:13:2: moved to heap: sum" }).click();
  await expect(page.getByTestId("editor-text")).toBeFocused();
});

test("the Why tab lists the steps of an escape", async ({ page }) => {
  await visit(page);
  await page.getByTestId("verdict").filter({ hasText: "&node{...} escapes to heap" }).first().click();
  await expect(page.getByTestId("panel-why")).toContainText("&node{...} is allocated on the heap");
  await expect(page.getByTestId("why-ran")).toHaveText("Allocated by this run: 1 (16 B)");
  await expect(page.getByTestId("why-edge").first()).toBeVisible();
});

test("speaks Chinese and English, and remembers which", async ({ page }) => {
  await visit(page);
  await page.getByTestId("language").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh");
  await expect(page.getByTestId("tab-why")).toHaveText("为什么");
  await page.reload();
  await expect(page.getByTestId("tab-why")).toHaveText("为什么");
  await page.getByTestId("language").click();
  await expect(page.getByTestId("tab-why")).toHaveText("Why");
});

test("light, dark and the system's choice", async ({ page }) => {
  await visit(page);
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(ground).not.toBe(light);
  await page.getByTestId("theme").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect.poll(ground).toBe(light);
});

test("inlining off changes verdicts and says which", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc f() *int {\n\tx := 1\n\treturn &x\n}\n\nfunc main() { println(*f()) }\n");
  await expect(page.getByTestId("verdict").first()).toBeVisible();
  await page.getByTestId("inlining").uncheck();
  await expect(page.getByTestId("difference")).toBeVisible();
  // Once the program is edited, the figures would no longer be those of one change.
  await page.getByTestId("editor-text").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("// edited");
  await expect(page.getByTestId("difference")).toHaveCount(0);
});

test("presentation mode hides the verdicts until revealed", async ({ page }) => {
  await visit(page);
  await expect(page.getByTestId("verdict").first()).toBeVisible();
  await page.getByTestId("present").click();
  await expect(page.getByTestId("verdict")).toHaveCount(0);
  await page.getByTestId("reveal").click();
  await expect(page.getByTestId("verdict").first()).toBeVisible();
});

test("presentation mode shows picture, code and one bar, legible from the last row", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page);
  await page.getByTestId("present").click();
  for (const id of ["go-version", "tab-why", "timeline", "lesson-card"]) await expect(page.getByTestId(id)).toBeHidden();
  await expect(page.getByTestId("narration")).toBeVisible();
  const sizes = () => page.evaluate(() => {
    const scale = new DOMMatrix(getComputedStyle(document.querySelector(".world") as Element).transform).a;
    const texts = (selector: string, factor: number): number[] =>
      [...document.querySelectorAll(selector)]
        .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()) && e.getClientRects().length > 0)
        .map((e) => Number.parseFloat(getComputedStyle(e).fontSize) * factor);
    return { picture: Math.min(...texts(".world *:not(.emblem)", scale)), words: Math.min(...texts(".cm-line, .cm-line *, .narration, .narration *", 1)) };
  });
  await expect.poll(async () => (await sizes()).words).toBeGreaterThanOrEqual(20);
  // Showing the whole picture takes precedence over its scale.
  await expect.poll(async () => (await sizes()).picture).toBeGreaterThanOrEqual(20);
  await page.locator("body").press("Home");
  await expect.poll(() => step(page)).toBe(0);
  // A press while the run is being recorded again has no effect.
  const paged = async (key: string, done: () => Promise<void>) =>
    expect(async () => {
      await page.locator("body").press(key);
      await done();
    }).toPass();
  await paged("PageDown", () => expect.poll(() => step(page), { timeout: 3_000 }).toBeGreaterThan(0));
  await paged("PageUp", () => expect.poll(() => step(page), { timeout: 3_000 }).toBe(0));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
  await page.getByTestId("present-qr").click();
  await expect(page.getByTestId("qr")).toBeVisible();
  // Escape closes the dialog, then ends the presentation; what was shown before it is shown again.
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("qr")).toBeHidden();
  await expect(page.getByTestId("go-version")).toBeHidden();
  await page.locator("body").press("Escape");
  await expect(page.getByTestId("go-version")).toBeVisible();
  await expect(page.getByTestId("verdict").first()).toBeVisible();
});

test("two programs are compared", async ({ page }) => {
  await visit(page);
  // The next card asks for the verdicts.
  await page.getByTestId("compare").click();
  await expect(page.getByTestId("compare-hidden")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await page.getByTestId("card-next").click();
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("compare").click();
  // The lesson's own change: it returns the value.
  await expect(page.getByRole("dialog").getByText("moved to heap: sum")).toHaveCount(1);
  await expect(page.locator(".diff-code .only")).toHaveCount(6);
  await expect(page.getByTestId("compare-same")).toHaveCount(0);
});

test("equal sides of a comparison say so", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() {\n\tprintln(42)\n}\n");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await page.getByTestId("compare").click();
  await expect(page.getByTestId("compare-same")).toContainText("Both sides are the same");
  await page.getByTestId("compare-inlining-1").uncheck();
  await expect(page.getByTestId("compare-same")).toHaveCount(0);
});

test("differences are marked, and both pictures share a timeline", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(page);
  // The verdicts answer a question of this lesson.
  await page.getByTestId("card-next").click();
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("editor-text").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("\nvar more = 1\n");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await page.getByTestId("compare").click();
  await expect(page.locator(".diff-code .only")).toHaveText(["var more = 1"]);
  const pictures = page.getByTestId("compare-picture");
  await page.getByTestId("compare-timeline").fill("0");
  // The heading of a box, not the type of a pointer.
  const box = /(?<!\*)node/;
  for (const side of [0, 1]) await expect(pictures.nth(side)).not.toContainText(box);
  await page.getByTestId("compare-timeline").fill("190");
  for (const side of [0, 1]) await expect(pictures.nth(side)).toContainText(box);
  for (const side of [0, 1]) await expect(page.getByTestId("diff-code").nth(side).locator(".here")).toBeInViewport();
  await page.getByTestId("compare-inlining-1").uncheck();
  await expect(page.getByRole("dialog").getByText("moved to heap: sum")).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
});

test("one program is compared under two values of GOGC; what an edit makes stale is marked until it runs", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nvar kept []*[64]int\n\nfunc main() {\n\tfor i := range 90 {\n\t\tkept = append(kept, &[64]int{i})\n\t}\n}\n");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await page.getByTestId("tab-gc").click();
  await page.getByTestId("heap-minimum").selectOption({ index: 4 });
  await expect(page.locator(".stale")).toHaveCount(0);
  await page.getByTestId("compare").click();
  await page.getByTestId("compare-gogc-1").selectOption("25");
  const cycles = page.locator(".compare .facts > div", { hasText: "GC cycles" });
  await expect(cycles.nth(1)).toHaveClass(/only/);
  const [few, many] = (await cycles.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(many).toBeGreaterThan(few);
  const stale = page.locator(".compare .stale");
  await page.getByRole("dialog").getByRole("button", { name: "Edit" }).first().click();
  await expect(stale).toHaveCount(0);
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("\nvar more = new(int)\n");
  await expect(stale).toHaveCount(2);
  await page.getByRole("dialog").getByRole("button", { name: "Run both" }).click();
  await expect(stale).toHaveCount(0);
});

test("the change of a lesson is compared: verdicts, figures and sites of one side only are marked", async ({ page }) => {
  await visit(page, "#l.preallocate");
  // The figures answer a question of this lesson.
  await turnUntil(page, () => page.getByTestId("quiz-skip").isVisible());
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("compare").click();
  const verdicts = page.getByTestId("compare-verdicts");
  await expect(verdicts.nth(1).locator(".only")).toHaveText(/make\(\[\]int, 0, n\) escapes to heap/);
  await expect(verdicts.nth(0).locator(".only")).toHaveCount(0);
  await expect(page.locator(".diff-sites .only").first()).toContainText("append");
  // What differs comes first.
  await expect(verdicts.nth(1).locator("li").first()).toHaveClass(/only/);
  await expect(page.getByTestId("compare-open-0")).toHaveCount(0);
  await page.getByTestId("compare-open-1").click();
  await expect(page.locator(".compare")).toHaveCount(0);
  await expect(page.getByTestId("editor-text")).toContainText("make([]int, 0, n)");
});

test("a comparison counts the goroutines that are left waiting", async ({ page }) => {
  await visit(page, "#l.blocked-goroutine");
  await turnUntil(page, () => page.getByTestId("quiz-skip").isVisible());
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("compare").click();
  const waiting = page.locator(".compare .facts > div", { hasText: "Goroutines waiting at the end" });
  await expect(waiting).toHaveText([/3$/, /0$/]);
});

test("panes are resized by dragging, and keep their sizes", async ({ page }) => {
  await visit(page);
  const width = async () => (await page.getByTestId("editor").boundingBox())?.width ?? 0;
  const before = await width();
  const handle = await page.getByTestId("splitter-left").boundingBox();
  if (!handle) throw new Error("no border to drag");
  await page.mouse.move(handle.x, handle.y + 100);
  await page.mouse.down();
  await page.mouse.move(handle.x + 120, handle.y + 100, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeGreaterThan(before + 100);
  await page.getByTestId("splitter-left").focus();
  const wide = await width();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(width).toBeLessThan(wide);
  const kept = await width();
  await page.reload();
  await expect(page.locator("html[data-ready=true]")).toBeAttached();
  await expect.poll(width).toBeCloseTo(kept, -1);
});

test("on a narrow screen the parts are tabs", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page);
  await page.getByTestId("part-code").click();
  await expect(page.getByTestId("editor-text")).toBeVisible();
  await page.getByTestId("part-memory").click();
  await expect(page.getByTestId("heap")).toBeAttached();
  await page.getByTestId("part-panels").click();
  await expect(page.getByTestId("tab-why")).toBeVisible();
  await expect(page.getByTestId("narration")).toBeVisible();
});

test("the page stays responsive with a hostile program", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() {\n\tfor {\n\t}\n}\n");
  await page.waitForTimeout(1500);
  await paste(page, "package main\n\nfunc main() { println(1) }\n");
  await expect.poll(async () => (await counter(page))[1], { timeout: 30_000 }).toBeLessThan(1000);
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
});

test("with a variable forced onto the stack, the dangling pointer is reported and can be stepped to", async ({ page }) => {
  await visit(page);
  const program = [
    "package main", "", "//go:noinline", "func f() *int {", "\tx := 42", "\treturn &x", "}", "",
    "func main() {", "\tp := f()", "\tprintln(*p)", "}", "",
  ];
  await paste(page, program.join("\n"));
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: x" }).click();
  await page.getByTestId("force-stack").click();
  await expect(page.getByTestId("force-stack")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByTestId("dangling")).toBeVisible();
  await page.getByTestId("dangling").getByRole("button").click();
  // The page stopped it; in Go it would have gone on.
  await expect(page.getByTestId("stack")).toContainText("stopped by this page");
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("panel-output")).not.toContainText("exit status");
  await page.getByTestId("tab-why").click();
  await page.getByTestId("force-stack").click();
  await expect(page.getByTestId("dangling")).toHaveCount(0);
  await expect(page.getByTestId("difference")).toContainText("Before, the page stopped the run");
});

test("a variable forced onto the stack may change what the program prints, and the page says so", async ({ page }) => {
  await visit(page);
  const program = [
    "package main", "", "func main() {", "\tvar list []*int", "\tfor i := range 3 {", "\t\tv := i * 100", "\t\tlist = append(list, &v)", "\t}",
    "\tprintln(*list[0], *list[1])", "}", "",
  ];
  await paste(page, program.join("\n"));
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: v" }).click();
  await page.getByTestId("force-stack").click();
  await expect(page.getByTestId("difference")).toContainText("The program now prints something else.");
  await page.getByTestId("force-stack").click();
  await expect(page.getByTestId("force-stack")).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByTestId("difference")).toContainText("Given back to the heap");
});

test("of a variable forced onto the stack, Why says that no pointer to it was followed later", async ({ page }) => {
  await visit(page);
  const program = [
    "package main", "", "type logger interface{ log(*int) }", "", "type quiet struct{}", "", "func (quiet) log(*int) {}", "",
    "var out logger = quiet{}", "", "func main() {", "\tx := 42", "\tout.log(&x)", "\tprintln(x)", "}", "",
  ];
  await paste(page, program.join("\n"));
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: x" }).click();
  await page.getByTestId("force-stack").click();
  await expect(page.getByTestId("why-ran")).toContainText("No pointer to it was followed after the frame was gone");
  await expect(page.getByTestId("dangling")).toHaveCount(0);
});

test("Why lists where else a value escapes, also in the function that it is passed to", async ({ page }) => {
  await visit(page);
  const program = [
    "package main", "", "var kept, last *int", "", "//go:noinline", "func keep(p *int) {", "\tkept = p", "\tlast = p", "}", "",
    "//go:noinline", "func make() *int {", "\tx := 42", "\tkeep(&x)", "\treturn &x", "}", "", "func main() {", "\tprintln(*make())", "}", "",
  ];
  await paste(page, program.join("\n"));
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: x" }).click();
  await expect(page.getByTestId("why-edge").last()).toContainText("line 7");
  const ways = page.getByTestId("why-way");
  await expect(ways).toHaveCount(2);
  await expect(ways.first()).toContainText("its address is returned");
  await expect(ways.last()).toContainText("its address is stored in the package variable last");
  await ways.last().getByRole("button", { name: /step/ }).click();
  await expect(page.getByTestId("narration")).toContainText("Line 8");
});

test("Why follows a value into the function whose parameter leaks, and to the step there", async ({ page }) => {
  await visit(page);
  const program = [
    "package main", "", "var kept *int", "", "//go:noinline", "func keep(n int, p *int) {", "\tkept = p", "}", "",
    "func main() {", "\tx := 42", "\tkeep(1, &x)", "\tprintln(*kept)", "}", "",
  ];
  await paste(page, program.join("\n"));
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: x" }).click();
  const edges = page.getByTestId("why-edge");
  await expect(edges.nth(1)).toContainText("its address is passed to keep as p");
  await expect(edges.last()).toContainText("its address is stored in the package variable kept");
  await edges.last().getByRole("button", { name: /step/ }).click();
  await expect(page.getByTestId("narration")).toContainText("keep is called");
});

test("a change that keeps a value off the heap is found, shown and applied", async ({ page }) => {
  await visit(page);
  const program = [
    "package main", "", "//go:noinline", "func f() *int {", "\tx := 42", "\treturn &x", "}", "",
    "func main() {", "\tp := f()", "\tprintln(*p)", "}", "",
  ];
  await paste(page, program.join("\n"));
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: x" }).click();
  await page.getByTestId("advise").click();
  await expect(page.getByTestId("advice")).toContainText("func f() int {");
  await expect(page.getByTestId("advice")).toContainText("1 → 0");
  await page.getByTestId("apply-advice").click();
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: x" })).toHaveCount(0);
  await expect(page.getByTestId("difference")).toContainText("moved to heap: x");
  await page.reload();
  await expect(page.getByTestId("editor-text")).toContainText("func f() int {");
});

test("what a loop joins leads to a change that uses a builder", async ({ page }) => {
  await visit(page);
  const program = [
    "package main", "", "func main() {", '\ts := ""', "\tfor range 30 {", '\t\ts += "abc"', "\t}", "\tprintln(len(s))", "}", "",
  ];
  await paste(page, program.join("\n"));
  await page.getByTestId("tab-allocations").click();
  await page.getByRole("button", { name: "joining strings makes a new one" }).click();
  await expect(page.getByTestId("panel-why")).toContainText("+= makes a new string each time it runs");
  await page.getByTestId("advise").click();
  await expect(page.getByTestId("advice")).toContainText("var sBuilder strings.Builder");
  await page.getByTestId("apply-advice").click();
  await expect(page.getByTestId("difference")).toContainText("29 → 5");
});

test("a pool's values are under its variable, with arrows", async ({ page }) => {
  await visit(page);
  await paste(
    page,
    'package main\n\nimport (\n\t"runtime"\n\t"sync"\n)\n\nvar pool sync.Pool\n\nfunc main() {\n\tpool.Put(new([8]int))\n\tpool.Put(new([8]int))\n\truntime.GC()\n\tprintln(pool.Get() != nil)\n}\n',
  );
  const places = page.getByTestId("slot").filter({ hasText: /^(private|shared|victim)/ });
  await page.keyboard.press("Escape");
  await page.keyboard.press("End");
  await expect(places).toHaveText([/^victim/]);
  await expect(places).toHaveAttribute("data-port", "");
});

test("a package of tests runs as under go test", async ({ page }) => {
  await visit(page);
  await paste(
    page,
    'package box\n\nimport "testing"\n\nvar kept *int\n\nfunc BenchmarkKept(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tkept = new(int)\n\t}\n}\n',
  );
  await expect(page.getByTestId("verdict").first()).toHaveText("new(int) escapes to heap");
  await page.getByTestId("tab-output").click();
  const output = page.getByTestId("panel-output");
  await expect(output).toContainText(/BenchmarkKept\s+100\s.*8 B\/op\s+1 allocs\/op/);
  await expect(output).toContainText("PASS");
  await page.getByTestId("tab-m").click();
  await expect(page.getByTestId("panel-m")).toContainText("new(int) escapes to heap");
  await expect(page.getByTestId("panel-m")).not.toContainText("_testmain.go");
});

test("beside a main, tests are said not to run", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport "testing"\n\nfunc TestIt(t *testing.T) {}\n\nfunc main() { println("ran") }\n');
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("tests-skipped")).toContainText("main ran");
  // What is printed to stderr is no error by itself.
  await expect(page.getByTestId("panel-output").locator("li", { hasText: "ran" })).not.toHaveClass(/stderr/);
});

test("Tab passes an editor whose text was not edited, and types a tab in one that was", async ({ page }) => {
  await visit(page);
  const editor = page.getByTestId("editor-text");
  const before = await editor.textContent();
  await editor.focus();
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
  expect(await editor.textContent()).toBe(before);
  await editor.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("// a");
  await page.keyboard.press("Tab");
  await page.keyboard.type("b");
  await expect(editor).toBeFocused();
  await expect(editor).toContainText("// a\tb");
});

test("a click on a mark of the timeline goes to its step", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc depth(n int) int {\n\tvar pad [256]byte\n\tpad[n] = 1\n\tif n == 0 {\n\t\treturn 0\n\t}\n\treturn depth(n-1) + int(pad[n])\n}\n\nfunc main() {\n\tprintln(depth(60))\n}\n");
  const marks = page.locator(".timeline .mark.copy");
  await expect(marks.nth(1)).toBeAttached();
  for (const index of [0, 1]) {
    const { x, y, width, height } = (await marks.nth(index).locator("i").boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(page.getByTestId("narration")).toContainText(index === 0 ? "from 4 KiB to 8 KiB" : "from 8 KiB to 16 KiB");
  }
});

test("a question is answered however early its answer is asked for", async ({ page }) => {
  await visit(page, "#l.roots-mark-sweep");
  // Presses the button as soon as it is there: the engine has not said yet what is reachable.
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      const skip = document.querySelector<HTMLButtonElement>("[data-testid=quiz-skip]");
      if (skip === null || skip.disabled) return;
      watcher.disconnect();
      skip.click();
    });
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await turnUntil(page, () => page.getByTestId("quiz").isVisible());
  await expect(page.getByTestId("quiz")).toHaveAttribute("data-answered", "true");
  await expect(page.getByTestId("quiz-answer")).not.toBeEmpty();
});
