// Tests of Go's library in the page: verdicts on programs that import packages, and fetching of their parts.
import { expect, type Page, test } from "@playwright/test";
import { paste, visit } from "./visit";

const SERVER = `package main

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
\tw.Header().Set("Who", r.URL.Query().Get("who"))
}

func main() {
	http.HandleFunc("/", handler)
	println("Who", "is set")
}
`;

/** Text of the real compiler. */
const REMARKS = [
  "main.go:9:6: can inline main",
  "main.go:6:16: inlining call to http.Header.Set",
  "main.go:6:16: inlining call to textproto.MIMEHeader.Set",
  "main.go:5:14: leaking param: w",
  "main.go:5:37: leaking param content: r",
  "main.go:6:16: []string{...} escapes to heap",
];

async function expectServer(page: Page): Promise<void> {
  await page.getByTestId("tab-m").click();
  for (const line of REMARKS) await expect(page.getByTestId("panel-m")).toContainText(line);
}

const isOfLibrary = (url: string): boolean => new URL(url).pathname.includes("/library/");

test("the first visit fetches no part of the library; a program with imports fetches the parts it needs", async ({ page }) => {
  let files = 0;
  page.on("request", (request) => (files += Number(isOfLibrary(request.url()))));
  // Bodies are fetched after the verdicts, so the output of the run comes last.
  const expectRun = async (key: string): Promise<void> => {
    await page.getByTestId("tab-output").click();
    await expect(page.getByTestId("panel-output")).toContainText(`${key} is set`, { timeout: 30_000 });
  };
  await visit(page);
  expect(files).toBe(0);
  await paste(page, SERVER);
  await expectServer(page);
  await expectRun("Who");
  expect(files).toBeGreaterThan(5);
  const before = files;
  await paste(page, SERVER.replaceAll("Who", "Me"));
  await expectServer(page);
  await expectRun("Me");
  expect(files).toBe(before);
});

test("a wrong import is reported as the compiler does", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport (\n\t"fmt"\n\t"no/such"\n)\n\nfunc main() { fmt.Println() }\n');
  await expect(page.getByTestId("diagnostic").first()).toContainText("could not import no/such");
  await paste(page, 'package main\n\nimport "internal/abi"\n\nfunc main() { _ = abi.Type{} }\n');
  await expect(page.getByTestId("diagnostic").first()).toContainText("could not import internal/abi");
});

test("part of a program, pasted from an article, is completed by a button", async ({ page }) => {
  await visit(page);
  await paste(page, 'x := 42\np := &x\nfmt.Println(strings.Repeat("ab", 2), *p)\n');
  await expect(page.getByTestId("diagnostic")).toContainText("package statement must be first");
  await page.getByTestId("complete").click();
  await expect(page.getByTestId("editor-text")).toContainText("func main() {");
  await page.getByTestId("tab-output").click();
  await expect(page.getByTestId("panel-output")).toContainText("abab 42");
  await expect(page.getByTestId("complete")).toBeHidden();
  await paste(page, "func F() *int {\n\tx := 1\n\treturn &x\n}\n");
  await page.getByTestId("complete").click();
  await page.getByTestId("tab-why").click();
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: x" })).toBeVisible();
});

test("an unavailable part is reported, and fetched again at the next edit", async ({ page }) => {
  await visit(page);
  let files = 0;
  await page.route(/\/library\//, (route) => {
    files += 1;
    // The first is the index.
    return files === 1 ? route.continue() : route.fulfill({ status: 404 });
  });
  await paste(page, SERVER);
  await expect(page.getByTestId("status")).toContainText("The package net/http of Go's library could not be loaded");
  await expect(page.locator(".memory.stale")).toBeVisible();
  await expect(page.getByTestId("editor-text")).toContainText("net/http");
  await page.unroute(/\/library\//);
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("\n");
  await expectServer(page);
  await expect(page.getByTestId("status")).not.toContainText("could not be loaded");
});

test("damaged bytes are reported, and fetched again", async ({ page }) => {
  await visit(page);
  await page.route(/\/library\//, (route) => route.fulfill({ body: "damaged" }));
  await paste(page, SERVER);
  await expect(page.getByTestId("status")).toContainText("The list of packages of Go 1.27 could not be loaded");
  await page.unroute(/\/library\//);
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("\n");
  await expectServer(page);
});

test("fetching is shown, and a newer text does not wait for it", async ({ page }) => {
  await visit(page);
  await page.route(/\/library\//, () => {
    // Never answered.
  });
  await paste(page, SERVER);
  await expect(page.getByTestId("status")).toContainText("Fetching Go's library");
  // Those of the text before are gone, and do not come back on lines of this one.
  await expect(page.getByTestId("verdict")).toHaveCount(0);
  await paste(page, "package main\n\nvar p *int\n\nfunc main() {\n\tx := 1\n\tp = &x\n}\n");
  await expect(page.getByTestId("verdict")).toHaveText("moved to heap: x");
  await expect(page.getByTestId("status")).not.toContainText("Fetching");
});

test("each release has its own library", async ({ page }) => {
  await visit(page);
  await paste(page, 'package main\n\nimport "errors"\n\ntype e struct{ error }\n\nfunc main() { _, ok := errors.AsType[e](nil); println(ok) }\n');
  await page.getByTestId("tab-m").click();
  await expect(page.getByTestId("panel-m")).toContainText("can inline main");
  await page.getByTestId("go-version").selectOption("1.25");
  await expect(page.getByTestId("diagnostic").first()).toContainText("undefined: errors.AsType");
  await page.getByTestId("go-version").selectOption("1.26");
  await expect(page.getByTestId("diagnostic")).toHaveCount(0);
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("packages used before work offline", async ({ page, context }) => {
    await visit(page);
    await paste(page, SERVER);
    await expectServer(page);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByTestId("editor-text")).toContainText("net/http");
    await expectServer(page);
    await context.setOffline(false);
  });

  test("common packages are cached after the first visit, all of them on request", async ({ page, context }) => {
    const kept = (): Promise<number> =>
      page.evaluate(async () => (await (await caches.open("escapement library")).keys()).length);
    await visit(page);
    await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThan(50);
    await page.getByTestId("help").click();
    await page.getByTestId("keep-library").click();
    await expect(page.getByTestId("kept")).toHaveText("All of it is kept.", { timeout: 40_000 });
    expect(await kept()).toBeGreaterThan(500);
    await page.keyboard.press("Escape");
    await context.setOffline(true);
    await paste(page, 'package main\n\nimport "encoding/hex"\n\nfunc main() { println(hex.EncodedLen(3)) }\n');
    await page.getByTestId("tab-m").click();
    await expect(page.getByTestId("panel-m")).toContainText("inlining call to hex.EncodedLen");
    await context.setOffline(false);
  });
});
