// Tests of the page as a whole: start, content security policy, offline use, accessibility.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { visit } from "./visit";

test("starts and shows a result", async ({ page }) => {
  await visit(page);
  await expect(page.getByTestId("editor")).toBeVisible();
  await expect(page.getByTestId("status")).toBeAttached();
});

test("makes no request to another host", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !url.startsWith("data:") && !url.startsWith("blob:")) foreign.push(url);
  });
  await visit(page);
  expect(foreign).toEqual([]);
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("works offline after the first visit", async ({ page, context }) => {
    await visit(page);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    // The service worker controls the page once it is active.
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator("html[data-whole=true]")).toBeAttached();
    await page.getByTestId("sample-picker").click();
    await page.locator('[data-lesson="frames"]').click();
    await expect(page.getByTestId("lesson-card")).toHaveAttribute("data-slug", "frames");
    await expect(page.getByTestId("editor-text")).toContainText("func volume");
    await page.getByTestId("language").click();
    await expect(page.getByTestId("lesson-card")).toContainText("栈帧");
    await context.setOffline(false);
  });
});

test("the page fetches the texts of a language when it is chosen, and stays in the other one if it can't", async ({ page, context }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(...(/texts-(en|zh)-/.exec(request.url())?.slice(1) ?? [])));
  await context.route(/texts-zh-/, (route) => route.abort(), { times: 1 });
  await visit(page);
  expect(fetched).toEqual(["en"]);
  await page.getByTestId("language").click();
  await expect(page.locator(".notice")).toContainText("could not be fetched");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByTestId("language").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh");
  expect(fetched).toEqual(["en", "zh", "zh"]);
});

for (const file of [/texts-en-/, /app_bg-/]) {
  test(`a page that cannot be loaded says so (${file})`, async ({ page, context }) => {
    await context.route(file, (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("body")).toContainText("Reload it to try again.");
  });
}

for (const scheme of ["light", "dark"] as const) {
  for (const width of [1280, 360]) {
    test(`has no accessibility violation, ${scheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
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
