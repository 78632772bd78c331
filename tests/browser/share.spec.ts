// Links: what is on screen goes in, the same comes out; damage is told; old links open.
import { expect, test } from "@playwright/test";
import { visit } from "./visit";

test("a link brings back program, step, panel, language and settings", async ({ page, context }) => {
  await visit(page);
  await page.getByTestId("editor-text").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("package main\n\nvar p *int\n\nfunc main() {\n\tshared := 1\n\tp = &shared\n\tprintln(*p)\n}\n");
  await expect(page.getByTestId("verdict")).toHaveText("moved to heap: shared");
  await page.getByTestId("tab-output").click();
  await page.getByTestId("inlining").uncheck();
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-link")).toHaveValue(/#1\./);
  const link = await page.getByTestId("share-link").inputValue();
  expect(link.length).toBeLessThan(2000);
  await expect(page.getByTestId("embed")).toHaveValue(/<iframe src="/);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator("html[data-ready=true]")).toBeAttached();
  await expect(other.getByTestId("editor-text")).toContainText("shared := 1");
  await expect(other.getByTestId("tab-output")).toHaveAttribute("aria-selected", "true");
  await expect(other.getByTestId("inlining")).not.toBeChecked();
});

test("a link to a lesson is short", async ({ page }) => {
  await visit(page);
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-link")).toHaveValue(/#1\./);
  expect((await page.getByTestId("share-link").inputValue()).split("#")[1].length).toBeLessThan(160);
});

for (const fragment of ["#1.AAAA", "#1.notbase64!!", "#9.future", "#garbage", "#1."]) {
  test(`a damaged link (${fragment}) says so and opens the first sample`, async ({ page }) => {
    await visit(page, fragment);
    await expect(page.getByTestId("status")).toContainText("damaged");
    await expect(page.getByTestId("editor-text")).toContainText("func total");
  });
}
