// Tests of programs with several files: each has a tab above the editor, which follows the run from file to file.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { paste, visit } from "./visit";

const MODULE = `-- go.mod --
module example.com/shop

go 1.27
-- main.go --
package main

import "example.com/shop/store"

func main() {
	s := store.New(2)
	s.Add(3)
	println(s.Sum())
}
-- store/store.go --
package store

type Store struct{ items []int }

//go:noinline
func New(n int) *Store {
	s := Store{items: make([]int, 0, n)}
	return &s
}

//go:noinline
func (s *Store) Add(item int) { s.items = append(s.items, item) }

func (s *Store) Sum() int {
	sum := 0
	for _, item := range s.items {
		sum += item
	}
	return sum
}
`;

const tab = (page: Page, path: string) => page.getByTestId("file-tab").and(page.getByRole("tab", { name: path, exact: true }));

async function expectOpen(page: Page, path: string): Promise<void> {
  await expect(tab(page, path)).toHaveAttribute("aria-selected", "true");
}

/** Steps until the run is in a file. */
async function stepInto(page: Page, path: string): Promise<void> {
  for (let i = 0; i < 30 && (await tab(page, path).getAttribute("aria-selected")) !== "true"; i++) {
    const before = await page.getByTestId("step-counter").textContent();
    await page.getByTestId("step-forward").click();
    await expect(page.getByTestId("step-counter")).not.toHaveText(before ?? "");
  }
  await expectOpen(page, path);
}

async function open(page: Page): Promise<void> {
  await visit(page);
  await paste(page, MODULE);
  await expect(page.getByTestId("file-tab")).toHaveText(["go.mod", "main.go", "store/store.go"]);
  // Wait for the run.
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("panel-output")).toContainText("3");
}

test("a pasted archive opens as tabs; each file has its own text, verdicts and badges", async ({ page }) => {
  await open(page);
  await expectOpen(page, "main.go");
  const text = page.getByTestId("editor-text");
  await expect(text).toContainText("func main()");
  await expect(text).not.toContainText("package store");
  await expect(text).not.toContainText("-- main.go --");
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: s" })).toHaveCount(0);
  await tab(page, "store/store.go").click();
  await expect(text).toContainText("package store");
  await expect(text).not.toContainText("func main()");
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: s" })).toHaveAttribute("data-line", "7");
  await expect(page.locator(".badges .badge.heap").first()).toBeVisible();
});

test("errors are shown in their file, and lead to it", async ({ page }) => {
  await open(page);
  await tab(page, "store/store.go").click();
  await page.getByTestId("editor-text").press("Control+End");
  await page.keyboard.insertText("\nvar wrong int = \"text\"\n");
  const problem = page.locator(".problem");
  await expect(problem).toContainText("store/store.go:21:17");
  await expect(page.locator(".cm-lintRange-error")).toHaveCount(1);
  await tab(page, "main.go").click();
  await expect(page.locator(".cm-lintRange-error")).toHaveCount(0);
  await problem.click();
  await expectOpen(page, "store/store.go");
  await expect(page.getByTestId("editor-text")).toBeFocused();
});

test("the editor follows the run into another file and back", async ({ page }) => {
  await open(page);
  await expect(page.getByTestId("step-back")).toBeDisabled();
  const here = page.locator(".cm-line.here.runs");
  await stepInto(page, "store/store.go");
  await expect(page.locator(".files [role=status]")).toHaveText("The run goes on in store/store.go.");
  await expect(here).toBeVisible();
  await expect(page.getByTestId("narration")).toContainText("store.New is called");
  await page.getByTestId("step-forward").click();
  await expect(page.getByTestId("narration")).toContainText("store/store.go, line 8");
  // The caller's file shows the line of the call, and stays open until the next step.
  await tab(page, "main.go").click();
  await expectOpen(page, "main.go");
  await expect(page.locator(".cm-line.here")).toContainText("store.New(2)");
  await page.getByTestId("step-back").click();
  await expectOpen(page, "store/store.go");
  await stepInto(page, "main.go");
  await expect(here).toBeVisible();
});

test("remarks, explanations and runtime calls lead to the right file", async ({ page }) => {
  await open(page);
  await page.getByTestId("tab-m").click();
  await page.getByRole("button", { name: "store/store.go:7:2: moved to heap: s" }).click();
  await expectOpen(page, "store/store.go");
  await expect(page.locator(".cm-activeLine, .cm-line").filter({ hasText: "s := Store" })).toBeVisible();
  await tab(page, "main.go").click();
  await page.getByTestId("tab-why").click();
  await page.locator(".verdict-row").filter({ hasText: "moved to heap: s" }).click();
  await expectOpen(page, "store/store.go");
  await tab(page, "main.go").click();
  await page.getByTestId("why-edge").getByRole("button", { name: /^store\/store\.go:\d+:\d+$/ }).first().click();
  await expectOpen(page, "store/store.go");
  await tab(page, "main.go").click();
  await page.getByTestId("tab-calls").click();
  await page.getByTestId("panel-calls").getByRole("button", { name: "store/store.go:7", exact: true }).click();
  await expectOpen(page, "store/store.go");
});

test("typing in one file leaves the others unchanged, and each has its own undo history", async ({ page }) => {
  await open(page);
  const text = page.getByTestId("editor-text");
  await text.press("Control+End");
  await page.keyboard.insertText("\nvar first = 1\n");
  await tab(page, "store/store.go").click();
  await expect(text).not.toContainText("first");
  await text.press("Control+End");
  await page.keyboard.insertText("\nvar Second = 2\n");
  await tab(page, "main.go").click();
  await expect(text).toContainText("var first = 1");
  await text.press("Control+z");
  await expect(text).not.toContainText("var first");
  await tab(page, "store/store.go").click();
  await expect(text).toContainText("var Second = 2");
  await page.reload();
  await expect(page.getByTestId("file-tab")).toHaveText(["go.mod", "main.go", "store/store.go"]);
  await tab(page, "store/store.go").click();
  await expect(text).toContainText("var Second = 2");
});

test("files are added, renamed and deleted, and a link contains them all", async ({ page, context }) => {
  await visit(page);
  await paste(page, "package main\n\nfunc main() { println(two()) }\n");
  await expect(page.getByTestId("file-tab")).toHaveText(["main.go"]);
  await expect(page.getByTestId("diagnostic").first()).toContainText("undefined: two");
  await page.getByTestId("file-add").click();
  await expect(page.getByTestId("file-path")).toBeFocused();
  await page.keyboard.type("a b.go");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "without spaces" })).toBeVisible();
  await page.getByTestId("file-path").fill("two");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("file-tab")).toHaveText(["main.go", "two.go"]);
  await expectOpen(page, "two.go");
  await expect(page.getByTestId("editor-text")).toContainText("package main");
  await page.getByTestId("editor-text").press("Control+End");
  await page.keyboard.insertText("\nfunc two() int { return 2 }\n");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await page.getByTestId("file-rename").click();
  await page.getByTestId("file-path").fill("other.go");
  await page.getByTestId("file-yes").click();
  await expect(page.getByTestId("file-tab")).toHaveText(["main.go", "other.go"]);
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-link")).toHaveValue(/#[23]\./);
  const link = await page.getByTestId("share-link").inputValue();
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByTestId("file-tab")).toHaveText(["main.go", "other.go"]);
  await tab(other, "other.go").click();
  await expect(other.getByTestId("editor-text")).toContainText("return 2");
  await page.keyboard.press("Escape");
  await page.getByTestId("file-delete").click();
  await expect(page.locator(".file-form")).toContainText("Delete other.go?");
  await page.getByTestId("file-yes").click();
  await expect(page.getByTestId("file-tab")).toHaveText(["main.go"]);
  await expect(page.getByTestId("diagnostic").first()).toContainText("undefined: two");
});

test("an import of a folder's package without a module is offered one", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport "example.com/shop/store"\n\nfunc main() { println(store.Count()) }\n');
  await expect(page.getByTestId("only-standard")).toContainText("go.mod");
  await page.getByTestId("file-add").click();
  await page.getByTestId("file-path").fill("store/store.go");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("file-tab")).toHaveText(["main.go", "store/store.go"]);
  await page.getByTestId("editor-text").press("Control+End");
  await page.keyboard.insertText("\nfunc Count() int { return 3 }\n");
  await page.getByTestId("add-go-mod").click();
  await expect(page.getByTestId("file-tab")).toHaveText(["main.go", "store/store.go", "go.mod"]);
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("panel-output")).toContainText("3");
});

test("a program that two tabs edit is kept twice", async ({ page, context }) => {
  const type = async (page: Page, text: string) => {
    await page.getByTestId("editor-text").press("Control+End");
    await page.keyboard.insertText(text);
  };
  await visit(page);
  await page.getByTestId("sample-picker").click();
  await page.getByTestId("new-program").click();
  await expect(page.getByTestId("sample-picker")).toContainText("main");
  const other = await context.newPage();
  await visit(other);
  await expect(other.getByTestId("editor-text")).toContainText('println("new")');
  await type(page, "// first\n");
  // The second tab learns of the first one's text once that is saved.
  await expect.poll(() => other.evaluate(() => Object.values(localStorage).join())).toContain("// first");
  await type(other, "// second\n");
  await expect(other.getByTestId("sample-picker")).toContainText("main 2");
  await expect(other.getByTestId("status")).toContainText("was changed in another tab");
  await type(page, "// third\n");
  await expect(page.getByTestId("sample-picker")).not.toContainText("main 2");
  await page.reload();
  await expect(page.getByTestId("editor-text")).toContainText("third");
  await expect(page.getByTestId("editor-text")).not.toContainText("second");
  await other.reload();
  await expect(other.getByTestId("editor-text")).toContainText("second");
});

test("a long program that is replaced at once is kept to the last edit", async ({ page }) => {
  const long = (name: string): string => {
    const functions = Array.from({ length: 3000 }, (_, i) => `func ${name}${i}() int { return ${i} }\n`);
    return `package main\n\n${functions.join("")}\nfunc main() { println(${name}1()) }\n`;
  };
  const edit = async (comment: string): Promise<void> => {
    await page.getByTestId("editor-text").press("Control+Home");
    const first = page.getByTestId("editor-text").locator(".cm-line").first();
    // The cursor is there once the lines are.
    await expect(first).toHaveText("package main");
    await expect.poll(() => first.evaluate((line) => line.contains(getSelection()?.anchorNode ?? null))).toBe(true);
    await page.keyboard.insertText(`// ${comment}\n`);
    await expect(first).toHaveText(`// ${comment}`);
  };
  const program = page.getByTestId("sample-picker");
  await visit(page);
  await paste(page, long("first"));
  await expect(program).toContainText("first0");
  await edit("mine");
  // Pasted over.
  await paste(page, long("second"));
  await expect(program).toContainText("second0");
  await edit("mine, too");
  // A lesson is opened.
  await program.click();
  await page.locator('[data-lesson="frames"]').click();
  await expect(page.getByTestId("editor-text")).toContainText("func volume");
  for (const [name, comment] of [["first0", "// mine"], ["second0", "// mine, too"]]) {
    await program.click();
    await page.getByTestId("own-programs").getByRole("button", { name, exact: true }).click();
    await expect(page.getByTestId("editor-text").locator(".cm-line").first()).toHaveText(comment);
  }
});

test("changes of a lesson in two tabs are both kept", async ({ page, context }) => {
  const other = await context.newPage();
  for (const [each, text] of [[page, "// first\n"], [other, "// second\n"]] as const) {
    await visit(each, "#l.two-places");
    await each.getByTestId("editor-text").press("Control+End");
    await each.keyboard.insertText(text);
    await expect(each.getByTestId("editor-text")).toContainText(text.trim());
  }
  await page.goto("about:blank");
  await other.getByTestId("sample-picker").click();
  await expect(other.getByTestId("own-programs")).toContainText("Two places");
});

test("a program with several files is restored after a lesson", async ({ page }) => {
  await open(page);
  await page.evaluate(() => (location.hash = "#l.two-places"));
  await expect(page.getByTestId("lesson-card")).toBeVisible();
  await expect(page.getByTestId("file-tab")).toHaveCount(0);
  await page.goBack();
  await expect(page.getByTestId("file-tab")).toHaveText(["go.mod", "main.go", "store/store.go"]);
  await tab(page, "store/store.go").click();
  await expect(page.getByTestId("editor-text")).toContainText("package store");
});

test("a new program replaces all files, which stay among the user's programs", async ({ page }) => {
  await open(page);
  await page.getByTestId("sample-picker").click();
  await page.getByTestId("new-program").click();
  await expect(page.getByTestId("file-tab")).toHaveText(["main.go"]);
  await expect(page.getByTestId("editor-text")).toContainText('println("new")');
  await page.goBack();
  await expect(page.getByTestId("file-tab")).toHaveText(["go.mod", "main.go", "store/store.go"]);
});

for (const [width, language] of [
  [1280, "en"],
  [1280, "zh"],
  [360, "en"],
  [360, "zh"],
] as const) {
  test(`works by keyboard and has no accessibility violation, ${width} px, ${language}`, async ({ page }) => {
    await open(page);
    if (language === "zh") await page.getByTestId("language").click();
    await page.setViewportSize({ width, height: 740 });
    // The previous program's picture is dimmed until this one has run.
    await expect(page.locator(".stale")).toHaveCount(0);
    if (width < 1100) await page.getByTestId("part-code").click();
    await tab(page, "main.go").focus();
    await page.keyboard.press("ArrowRight");
    await expectOpen(page, "store/store.go");
    await expect(tab(page, "store/store.go")).toBeFocused();
    await page.keyboard.press("Home");
    await expectOpen(page, "go.mod");
    await expect(page.getByTestId("editor-text")).toContainText("module example.com/shop");
    await page.keyboard.press("Tab");
    await expect(page.getByTestId("file-add")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByTestId("file-path")).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByTestId("file-path")).toHaveCount(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("tests beside the code run, and files pasted over others open at a file of theirs", async ({ page }) => {
  await visit(page);
  await paste(page, MODULE);
  await page.getByRole("tab", { name: "store.go" }).click();
  await paste(page, `-- go.mod --
module m

go 1.27
-- sum/sum_test.go --
package sum

import "testing"

var kept *int

func BenchmarkSum(b *testing.B) {
	for range b.N {
		kept = new(int)
	}
}
`);
  await expect(page.locator(".cm-content")).toContainText("BenchmarkSum");
  await expect(page.getByTestId("verdict").filter({ hasText: "new(int) escapes to heap" })).toBeVisible();
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("panel-output")).toContainText("1 allocs/op");
});

test("what is forced onto the stack does not stay so in another program", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nvar kept *int\n\nfunc main() {\n\tn := 1\n\tkept = &n\n\tprintln(*kept)\n}\n");
  await page.getByTestId("verdict").filter({ hasText: "moved to heap: n" }).click();
  await page.getByTestId("force-stack").click();
  await expect(page.getByTestId("difference")).toContainText("Forced onto the stack");
  await paste(page, "package main\n\nvar kept *int\n\nfunc main() {\n\tm := 2\n\tkept = &m\n\tprintln(*kept)\n}\n");
  await expect(page.locator(".memory")).not.toHaveClass(/stale/);
  await expect(page.getByTestId("forced")).toHaveCount(0);
  await page.getByTestId("tab-allocations").click();
  await expect(page.getByTestId("panel-allocations")).toContainText("m int");
});
