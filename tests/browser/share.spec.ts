// Links: what is on screen goes in, the same comes out; damage is told; old links open.
import { expect, test } from "@playwright/test";
import { visit } from "./visit";

test("a link brings back program, step, panel, language and settings", async ({ page, context }) => {
  await visit(page);
  await page.getByTestId("editor-text").click({ position: { x: 5, y: 5 } });
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

test("a link for students opens with the answers hidden", async ({ page, context }) => {
  await visit(page);
  await page.getByTestId("share").click();
  await page.getByTestId("share-students").check();
  await expect(page.getByTestId("share-link")).toHaveValue(/#1\./);
  const open = await page.getByTestId("share-link").inputValue();
  await page.getByTestId("share-students").uncheck();
  await expect(page.getByTestId("share-link")).not.toHaveValue(open);
  const other = await context.newPage();
  await other.goto(open);
  await expect(other.locator("html[data-ready=true]")).toBeAttached();
  await expect(other.getByTestId("lesson-card")).toBeVisible();
  await expect(other.getByTestId("verdict")).toHaveCount(0);
  await expect(other.getByTestId("reveal")).toBeVisible();
  await expect(other.locator(".badges .badge, .verdict-row, .timeline .mark")).toHaveCount(0);
  await other.getByTestId("reveal").click();
  await expect(other.getByTestId("verdict").first()).toBeVisible();
});

for (const fragment of ["#1.AAAA", "#1.notbase64!!", "#9.future", "#garbage", "#1."]) {
  test(`a damaged link (${fragment}) says so and opens the first sample`, async ({ page }) => {
    await visit(page, fragment);
    await expect(page.getByTestId("status")).toContainText("damaged");
    await expect(page.getByTestId("editor-text")).toContainText("func total");
  });
}
