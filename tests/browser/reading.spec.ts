// Tests of the panels: scrolling, consistent figures, incomplete runs, small screens.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { collectDroppedList, counter, paste, visit } from "./visit";

/** Checks that an element is entirely visible. */
async function expectInView(item: Locator): Promise<void> {
  await expect(item).toBeInViewport({ ratio: 0.99 });
}

const ESCAPES = `package main

var kept []*int

${Array.from({ length: 30 }, (_, i) => `func f${i}() {\n\tv${i} := ${i}\n\tkept = append(kept, &v${i})\n}\n`).join("\n")}
func main() {
	f1()
	println(len(kept))
}
`;

test("the list of verdicts scrolls while the explanation stays in view", async ({ page }) => {
  await visit(page);
  await paste(page, ESCAPES);
  const row = page.locator(".verdict-row").filter({ hasText: "moved to heap: v29" });
  await row.scrollIntoViewIfNeeded();
  await row.click();
  await expect(page.locator(".story .headline")).toContainText("v29");
  await expectInView(page.locator(".story .headline"));
  await expectInView(row);
  // Clicking a chip in the code scrolls its row into view.
  await page.getByTestId("editor-text").press("Control+Home");
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: v0" }).first().click();
  await expect(page.locator(".story .headline")).toContainText("v0");
  await expectInView(page.locator(".story .headline"));
  await expectInView(page.locator(".verdict-row[aria-pressed=true]"));
});

const DROPPED = `package main

type node struct {
	next *node
	n    int
}

var head *node

func main() {
	head = &node{n: 1}
	head.next = &node{n: 2}
	println(head.n)
	head = &node{n: 3}
	println(head.n)
}
`;

test("objects that nothing reaches are marked, and lead to the step that dropped them", async ({ page }) => {
  await visit(page);
  await paste(page, DROPPED);
  const lost = page.locator(".object.unreachable");
  await expect(lost).toHaveCount(0);
  await page.getByTestId("step-last").click();
  await expect(lost).toHaveCount(2);
  await expect(page.locator(".memory-facts")).toContainText("unreachable: 2");
  const [last] = await counter(page);
  // Anywhere on the heading, beside the name too.
  const heading = lost.first().locator(".head");
  const { width, height } = (await heading.boundingBox())!;
  await heading.click({ position: { x: width - 3, y: height / 2 } });
  await page.locator(".alive").getByRole("button", { name: /^Unreachable since step/ }).click();
  await expect.poll(async () => (await counter(page))[0]).toBeLessThan(last);
  await expect(lost).toHaveCount(2);
  await page.getByTestId("granularity").selectOption({ label: "by operation" });
  await page.getByTestId("step-back").click();
  await expect(lost).toHaveCount(0);
});

test("an object that nothing reaches leads to the step that frees it", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport "runtime"\n\nvar kept *[64]int\n\nfunc main() {\n\tkept = new([64]int)\n\tkept = nil\n\tprintln(1)\n\truntime.GC()\n\tprintln(2)\n}\n');
  const forward = page.getByTestId("step-forward");
  const lost = page.locator(".object.unreachable");
  await expect(async () => {
    await forward.click();
    await expect(lost).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await lost.locator(".object-name").click();
  await page.locator(".alive").getByRole("button", { name: /^Freed at step/ }).click();
  await expect(page.locator(".object.freed")).toHaveCount(1);
});

test("a badge in the gutter explains a value on the stack", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() {\n\ttotal := 0\n\tfor i := range 3 {\n\t\ttotal += i\n\t}\n\tprintln(total)\n}\n");
  await page.locator(".badges .leads").first().click();
  await expect(page.getByTestId("panel-why")).toContainText("total stays on the stack");
  await expect(page.getByTestId("panel-why")).toContainText("nothing that outlives the frame gets its address");
});

test("a badge in the gutter leads to an allocation without a verdict", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() {\n\tc := make(chan int, 1)\n\tc <- 1\n\tprintln(<-c)\n}\n");
  await expect(page.getByTestId("panel-why")).toContainText("always on the heap");
  const badge = page.locator(".badges .leads[title*='channels are always on the heap']");
  await badge.click();
  await expect(page.getByTestId("panel-allocations")).toContainText("make(chan int, 1)");
});

test("while an object was lost, nothing is counted as saved", async ({ page }) => {
  await visit(page, "#l.lost-object");
  await page.getByTestId("card-next").click();
  // What reaches the objects is asked for first.
  const skip = page.getByTestId("quiz-skip");
  await expect(async () => {
    await skip.click();
    await expect(skip).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await page.getByTestId("tab-gc").click();
  await page.getByTestId("barrier").selectOption("3");
  await expect(page.getByTestId("dangling")).toBeVisible();
  await expect(page.getByTestId("other-settings")).toBeVisible();
  const difference = page.getByTestId("difference");
  await expect(difference).toContainText("Write barrier changed");
  await expect(difference).not.toContainText("Live at the end");
  await expect(difference.locator(".less")).toHaveCount(0);
});

test("after a change of settings, the run stays at the same line and round", async ({ page }) => {
  await visit(page);
  const lines = ["package main", "", "var kept []*[64]int", "", "func main() {", "\tfor i := range 12 {", "\t\tkept = append(kept, &[64]int{i})", "\t\tkept = kept[len(kept)/2:]", "\t}", "\tprintln(len(kept))", "}"];
  await paste(page, lines.join("\n") + "\n");
  for (let i = 0; i < 20; i++) await page.getByTestId("step-forward").click();
  const round = page.locator("[data-testid=frame] [data-testid=slot]").filter({ hasText: /^i/ }).locator(".value");
  const line = page.locator(".cm-line.runs");
  // The steps are shown one after the other; these belong to the last.
  await expect(round).toHaveText("6");
  await expect(line).toContainText("append");
  const [, steps] = await counter(page);
  await page.getByTestId("tab-gc").click();
  await page.getByTestId("step-counter").evaluate((shown) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => seen.push(shown.textContent ?? "")).observe(shown, { childList: true, characterData: true, subtree: true });
  });
  await page.getByTestId("heap-minimum").selectOption({ index: 4 });
  // Collections add steps.
  await expect.poll(async () => (await counter(page))[1]).toBeGreaterThan(steps);
  await expect(page.locator(".stale")).toHaveCount(0);
  await expect(round).toHaveText("6");
  await expect(line).toContainText("append");
  // No other step was shown on the way.
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen.map((text) => text.startsWith("0 "))).not.toContain(true);
  expect(seen.length).toBeGreaterThan(0);
});

test("a setting without the moment of the card stays at the card's line", async ({ page }) => {
  await visit(page, "#l.pacing");
  await page.getByTestId("tab-gc").click();
  await expect(page.getByTestId("narration")).toContainText("GC cycle 1 starts");
  const line = page.locator(".cm-line.runs");
  const [step, text] = [(await counter(page))[0], (await line.textContent()) ?? ""];
  expect(step).toBeGreaterThan(0);
  await page.getByTestId("gogc").selectOption({ label: "off" });
  await expect(page.getByTestId("difference")).toContainText("GOGC 100 → off");
  await expect(line).toHaveText(text);
  expect((await counter(page))[0]).toBeGreaterThan(0);
});

test("after an edit, the run stays at the same line and round, also beyond an error", async ({ page }) => {
  await visit(page);
  const lines = ["package main", "", "func main() {", "\ts := 0", "\tfor i := range 9 {", "\t\ts += i", "\t\tprintln(i)", "\t}", "\tprintln(s)", "}"];
  await paste(page, lines.join("\n") + "\n");
  const round = page.locator("[data-testid=frame] [data-testid=slot]").filter({ hasText: /^i/ }).locator(".value");
  const line = page.locator(".cm-line.runs");
  for (let i = 0; i < 12; i++) await page.getByTestId("step-forward").click();
  await expect(line).toContainText("s +=");
  const at = await round.textContent();
  // A new line below the package clause, of which the first character is no Go.
  await page.getByTestId("editor-text").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await expect(page.getByTestId("diagnostic").first()).toBeVisible();
  await page.keyboard.type("/ about");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await expect(page.locator(".stale")).toHaveCount(0);
  await expect(line).toContainText("s +=");
  await expect(round).toHaveText(at ?? "");
});

test("unreachable objects are marked once the question about them is answered", async ({ page }) => {
  await visit(page, "#l.roots-mark-sweep");
  const lost = page.locator(".object.unreachable");
  await expect(page.locator(".object").first()).toBeVisible();
  await expect(lost).toHaveCount(0);
  await page.getByTestId("card-next").click();
  await page.getByTestId("quiz-skip").click();
  await expect(page.getByTestId("quiz-answer")).not.toBeEmpty();
  await page.getByTestId("card-back").click();
  await expect(lost).not.toHaveCount(0);
});

test("the path that keeps an object alive stays in view beside the sites", async ({ page }) => {
  await visit(page);
  await paste(page, ESCAPES.replace("\tf1()\n", Array.from({ length: 30 }, (_, i) => `\tf${i}()\n`).join("")));
  await page.getByTestId("step-last").click();
  await page.getByTestId("tab-allocations").click();
  const sites = page.locator("#allocation-sites");
  await expect(sites.locator("tbody tr")).not.toHaveCount(0);
  await sites.evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expectInView(page.locator(".alive h2"));
});

test("a question has room for all its choices, and its answer comes into view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.address-returned");
  await page.getByTestId("card-next").click();
  const choices = page.locator(".choice-row");
  await expect(choices).toHaveCount(3);
  for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
  await page.getByTestId("quiz-skip").click();
  await expect(page.getByTestId("quiz-show")).toBeInViewport({ ratio: 1 });
});

test("a newly opened tab starts at the top", async ({ page }) => {
  await visit(page);
  await paste(page, ESCAPES);
  await page.getByTestId("tab-m").click();
  const panel = page.getByTestId("panel-m");
  await expect(panel).toContainText("moved to heap: v29");
  await panel.evaluate((panel) => panel.scrollTo(0, 400));
  await page.getByTestId("tab-calls").click();
  await expect.poll(() => page.locator("#panel").evaluate((panel) => panel.scrollTop)).toBe(0);
});

const TWO_OBJECTS = `package main

var a, b *int

func main() {
	a = new(int)
	b = new(int)
	println(*a, *b)
}
`;

test("the heap's figures agree with the picture and the table", async ({ page }) => {
  await visit(page);
  await paste(page, TWO_OBJECTS);
  await expect(page.getByTestId("verdict")).toHaveCount(2);
  await page.getByTestId("step-last").click();
  await expect(page.getByTestId("heap-object")).toHaveCount(2);
  await expect(page.locator(".memory-facts")).toContainText("Heap objects: 2 ");
  await page.getByTestId("tab-allocations").click();
  const panel = page.getByTestId("panel-allocations");
  await expect(panel).toContainText("freed: 0");
  const rows = panel.locator("tbody tr").filter({ hasText: "new(int)" });
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) await expect(row.locator(".number")).toHaveText(["1", "8 B", "1 · 8 B"]);
});

const COUNTER = `package main

func makeCounter() func() int {
	n := 0
	return func() int { n++; return n }
}

func main() {
	next := makeCounter()
	println(next(), next())
	kept := make([]*int, 0)
	for i := range 20 {
		kept = append(kept, &i)
	}
	println(len(kept))
}
`;

test("an incomplete run does not count as an improvement, and a value that is never allocated cannot be forced", async ({ page }) => {
  await visit(page);
  await paste(page, COUNTER);
  const chip = page.getByTestId("verdict").filter({ hasText: "moved to heap: n" });
  await chip.click();
  // The call is inlined, so the run uses the copy on the stack.
  await expect(page.getByTestId("why-ran")).toContainText("This verdict is for makeCounter when it is called.");
  await expect(page.getByTestId("force-stack")).toHaveCount(0);
  await page.getByTestId("inlining").uncheck();
  await expect(page.getByTestId("why-ran")).toContainText("Allocated by this run: 1 (8 B; slots: 16 B)");
  await chip.click();
  await page.getByTestId("force-stack").click();
  const difference = page.getByTestId("difference");
  await expect(difference.locator(".run-end")).toContainText("The page stopped the run at step");
  await expect(difference.locator(".figure.less")).toHaveCount(0);
  await expect(page.getByTestId("step-forward")).toBeEnabled();
  await difference.locator(".run-end button").click();
  await expect(page.getByTestId("step-forward")).toBeDisabled();
});

test("a line with many verdicts says how many more there are", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport "fmt"\n\nfunc main() {\n\ta, b, c := 1000, 2000, 3000\n\tfmt.Println(a, b, c, a+b, b+c)\n}\n');
  const more = page.getByTestId("more-verdicts");
  await expect(more).toHaveText("+3");
  await more.click();
  await expect(page.locator(".verdict-row.chosen-row .line-no")).toHaveText("7");
});

test("Why gives the assignment because of which a closure holds a pointer", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() {\n\ttotal := 0\n\tdone := make(chan bool)\n\tgo func() {\n\t\ttotal = 5\n\t\tdone <- true\n\t}()\n\t<-done\n\tprintln(total)\n}\n");
  await page.locator(".verdict-row").filter({ hasText: "total" }).click();
  await expect(page.locator(".edges")).toContainText("it is assigned again here");
  await expect(page.locator(".edges")).toContainText("total = 5");
});

test("on a phone the zoom buttons do not cover the heap's figures, and the step controls take one row", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page);
  const box = async (item: Locator) => (await item.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const facts = await box(page.locator(".memory-facts"));
  const tools = await box(page.locator(".plane-tools"));
  expect(tools.y).toBeGreaterThanOrEqual(facts.y + facts.height);
  const [play, pace] = [await box(page.getByTestId("play")), await box(page.getByTestId("granularity"))];
  expect(Math.abs(play.y - pace.y)).toBeLessThan(8);
  // A longer run, with a longer counter.
  await visit(page, "#l.pacing");
  await page.getByTestId("step-last").click();
  const [last, counter] = [await box(page.getByTestId("step-last")), await box(page.getByTestId("step-counter"))];
  expect(counter.x).toBeGreaterThanOrEqual(last.x + last.width);
  expect(counter.x + counter.width).toBeLessThanOrEqual((await box(page.getByTestId("granularity"))).x);
});

test("a collection that the user starts happens at that step and is called so", async ({ page }) => {
  await visit(page);
  await collectDroppedList(page);
  await expect(page.getByTestId("difference")).toContainText("Collection forced");
  await expect(page.getByTestId("narration")).toContainText("Line 11");
});

test("a run's allocations are saved as a profile that go tool pprof reads", async ({ page }) => {
  await visit(page);
  await page.getByTestId("tab-allocations").click();
  // The lesson asks for what its program allocates.
  await expect(page.getByTestId("save-profile")).toBeDisabled();
  await paste(page, "package main\n\n//go:noinline\nfunc total(n int) []int { return make([]int, n) }\n\nfunc main() {\n\tprintln(len(total(3)))\n}\n");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save-profile").click()]);
  expect(download.suggestedFilename()).toBe("heap.pb.gz");
  const profile = gunzipSync(readFileSync(await download.path()));
  for (const text of ["alloc_objects", "inuse_space", "main.total"]) expect(profile.toString("latin1")).toContain(text);
});

test("sites are sorted by the column whose heading is pressed", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nvar kept []*int\n\nfunc main() {\n\tfor range 9 {\n\t\tkept = []*int{new(int)}\n\t}\n\tlarge := make([]int, 9000)\n\tlarge[len(kept)]++\n}\n");
  await page.getByTestId("tab-allocations").click();
  const first = page.locator("#allocation-sites tbody tr").first();
  await expect(first).toContainText("make([]int, 9000)");
  await page.getByRole("button", { name: "Objects" }).click();
  await expect(first).not.toContainText("make([]int, 9000)");
  await expect(page.locator("th[aria-sort=descending]")).toHaveText("Objects");
});
