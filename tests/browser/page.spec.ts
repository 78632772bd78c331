// The page as a whole: it starts, below any path, within its policy, without a network, for everyone.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { visit } from "./visit";

test("starts and answers", async ({ page }) => {
  await visit(page);
  await expect(page.getByTestId("editor")).toBeVisible();
  await expect(page.getByTestId("status")).toBeAttached();
});

test("asks nobody else for anything", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !url.startsWith("data:") && !url.startsWith("blob:")) foreign.push(url);
  });
  await visit(page);
  expect(foreign).toEqual([]);
});

test("works offline after the first visit", async ({ page, context }) => {
  await visit(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The first visit's page is taken over once the worker is active.
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("html[data-ready=true]")).toBeAttached();
  await context.setOffline(false);
});

for (const scheme of ["light", "dark"] as const) {
  for (const width of [1280, 360]) {
    test(`has no accessibility violation, ${scheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      await visit(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
    });
  }
}

test("fits a screen of 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
