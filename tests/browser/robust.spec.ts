// Tests of failures: the browser kills workers or lacks memory for them, and programs exceed limits.
import { expect, test } from "@playwright/test";
import { counter, paste, visit } from "./visit";

test("a worker that the browser kills is replaced within five seconds; text and step stay", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() {\n\tp := new(int)\n\tfor i := range 9 {\n\t\t*p += i\n\t}\n\tprintln(p)\n}\n");
  await expect.poll(async () => (await counter(page))[1]).toBeGreaterThan(20);
  await page.getByTestId("step-last").click();
  await expect(page.getByTestId("step-forward")).toBeDisabled();
  await page.getByTestId("step-back").click();
  await expect(page.getByTestId("step-forward")).toBeEnabled();
  const before = await counter(page);
  // The worker ends without a message.
  await page.workers()[0].evaluate(() => self.close());
  await expect(page.getByTestId("status")).toContainText("The browser stopped the engine", { timeout: 5_000 });
  await expect.poll(() => counter(page)).toEqual(before);
  await page.getByTestId("step-back").click();
  await expect.poll(async () => (await counter(page))[0]).toBeLessThan(before[0]);
  await expect(page.getByTestId("editor")).toContainText("range 9");
});

test("a worker that could not start is started again", async ({ page }) => {
  let refused = 0;
  await page.route(/worker[^/]*\.wasm/, (route) => (refused++ < 2 ? route.fulfill({ contentType: "application/wasm", body: "" }) : route.continue()));
  await page.goto("./");
  await expect(page.locator("html[data-ready=true]")).toBeAttached();
  await expect(page.getByTestId("verdict").first()).toBeVisible();
  expect(refused).toBeGreaterThan(2);
});

test("a worker that never starts is reported, and the text stays", async ({ page }) => {
  await page.route(/worker[^/]*\.wasm/, (route) => route.fulfill({ contentType: "application/wasm", body: "" }));
  await page.goto("./");
  await expect(page.getByTestId("status")).toContainText("The engine could not start", { timeout: 15_000 });
  await expect(page.getByTestId("editor")).toContainText("package main");
});

test("a limit is reported, and can be raised", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() {\n\tfor i := range 20000 {\n\t\tgo func() { select {} }()\n\t\t_ = i\n\t}\n\tprintln(1)\n}\n");
  await expect(page.getByTestId("status")).toContainText("limit of 10,000 goroutines");
  await page.getByTestId("raise").click();
  await expect(page.getByTestId("status")).not.toContainText("limit");
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("panel-output")).toContainText("1");
  await paste(page, "package main\n\nfunc main() {\n\tfor {\n\t\tprintln(\"and on\")\n\t}\n}\n");
  await expect(page.getByTestId("status")).toContainText("limit of 1 MiB of output");
  await expect(page.getByTestId("raise")).toHaveText("Allow 4 MiB");
});

test("part of a long list is rendered, including the selected row", async ({ page }) => {
  await visit(page);
  const functions = Array.from({ length: 1000 }, (_, i) => `func f${i}() *int { x := ${i}; return &x }\n`).join("");
  await paste(page, `package main\n\n${functions}\nfunc main() { println(*f1()) }\n`);
  await page.getByTestId("tab-m").click();
  const lines = page.getByTestId("panel-m").locator(".text-lines li");
  const more = page.getByTestId("more");
  await expect(more).toBeVisible();
  const before = await lines.count();
  expect(before).toBeLessThan(200);
  const countAtEnd = async () => {
    await more.scrollIntoViewIfNeeded();
    return lines.count();
  };
  await expect.poll(countAtEnd).toBeGreaterThan(before + 300);
  // The button works by key, too; out of view, so that scrolling adds nothing.
  await lines.first().scrollIntoViewIfNeeded();
  await expect(more).not.toBeInViewport();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const scrolled = await lines.count();
  await more.evaluate((button: HTMLElement) => button.focus({ preventScroll: true }));
  await page.keyboard.press("Enter");
  await expect.poll(() => lines.count()).toBe(scrolled + 100);
  await page.getByTestId("tab-why").click();
  await page.getByTestId("editor-text").press("Control+End");
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: x" }).last().click();
  await expect(page.locator('.verdict-row[aria-pressed="true"]')).toContainText("moved to heap: x");
});

test("a benchmark shows its cost per operation, and each allocation its line and reason", async ({ page }) => {
  await visit(page);
  await paste(page, 'package b\n\nimport "testing"\n\nvar sink []*int\n\nfunc made(n int) *int {\n\tx := n\n\treturn &x\n}\n\nfunc BenchmarkMade(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tsink = append(sink[:0], made(i))\n\t}\n}\n');
  await page.getByTestId("tab-allocations").click();
  const row = page.getByTestId("benchmarks").locator("tbody tr");
  await expect(row).toContainText("BenchmarkMade", { timeout: 30_000 });
  await expect(row.locator(".number")).toHaveText(["8", "1"]);
  await row.getByRole("button").click();
  await expect(page.getByTestId("frame").filter({ hasText: "BenchmarkMade" }).first()).toBeVisible();
  const site = page.locator(".alloc-columns tbody tr").filter({ has: page.locator("code", { hasText: /^x$/ }) });
  await expect(site).toContainText("8");
  await site.locator(".reason").first().click();
  await expect(page.getByTestId("panel-why")).toContainText("x");
});

test("what the library allocates counts for the line that calls it", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport (\n\t"bufio"\n\t"strings"\n)\n\nfunc main() {\n\ts := bufio.NewScanner(strings.NewReader("a b"))\n\tfor s.Scan() {\n\t\tprintln(len(s.Bytes()))\n\t}\n}\n');
  await page.getByTestId("tab-allocations").click();
  const first = page.locator(".alloc-columns tbody tr").first();
  await expect(first).toContainText("in the library, called on this line", { timeout: 30_000 });
  await expect(first.locator("td").first()).toHaveText("10");
  await expect(first).toContainText("4 KiB");
});

test("a line that allocates at several places shows their sum, and the library's own places are folded", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport "fmt"\n\ntype pair struct{ a, b *int }\n\nvar keep pair\n\nfunc main() {\n\tfor i := range 3 {\n\t\tkeep = pair{new(int), new(int)}\n\t\t*keep.a = i\n\t}\n\tfmt.Println(*keep.a)\n}\n');
  await page.getByTestId("tab-allocations").click();
  await expect(page.getByTestId("line-sum").filter({ hasText: "line 11" })).toHaveText("all of line 11: 6 objects, 48 B", { timeout: 30_000 });
  const rows = page.locator("#allocation-sites tbody tr");
  const before = await rows.count();
  await page.getByTestId("library-sites").click();
  await expect.poll(() => rows.count()).toBeGreaterThan(before + 2);
  await page.getByTestId("library-sites").click();
  await expect(rows).toHaveCount(before);
});

test("20,000 pasted functions keep their verdicts, colours and explanations, wherever the editor is scrolled", async ({ page }) => {
  await visit(page);
  const functions = Array.from({ length: 20_000 }, (_, i) => `func f${i}() *int { x := ${i}; return &x }\n`).join("");
  await paste(page, `package main\n\n${functions}\nfunc main() { println(*f1()) }\n`);
  const chipAt = (line: number) => page.locator(`[data-testid=verdict][data-line="${line}"]`);
  const lineOf = (text: string) => page.locator(".cm-line").filter({ hasText: text });
  const editor = page.getByTestId("editor-text");
  // After pasting, the cursor is at the end. Function i is in line i + 3.
  await expect(chipAt(20_002)).toHaveText("moved to heap: x", { timeout: 30_000 });
  await expect(lineOf("func f19999()").locator(".tok-keyword").first()).toHaveText("func");
  await editor.press("Control+Home");
  await expect(chipAt(3)).toHaveText("moved to heap: x");
  await expect(lineOf("func f0()").locator(".tok-keyword").first()).toHaveText("func");
  await page.locator(".cm-scroller").evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight / 2));
  const middle = page.getByTestId("verdict").first();
  await expect(middle).toHaveText("moved to heap: x");
  await middle.click();
  await expect(page.getByTestId("panel-why")).toContainText("x is moved to the heap");
  await expect(page.locator('.verdict-row[aria-pressed="true"]')).toContainText("moved to heap: x");
  await expect(page.locator(".badges .badge.heap").first()).toBeVisible();
  // Typed text is analysed and saved.
  await editor.press("Control+End");
  await page.keyboard.insertText("\nvar wrong int = f2\n");
  await expect(page.getByTestId("diagnostic").first()).toContainText("cannot use f2");
  await editor.press("Control+z");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await editor.press("Control+End");
  await page.keyboard.insertText("// the end");
  await page.reload();
  await expect(page.getByTestId("step-counter")).toContainText("/", { timeout: 30_000 });
  await editor.press("Control+End");
  await expect(lineOf("// the end")).toBeVisible();
});
