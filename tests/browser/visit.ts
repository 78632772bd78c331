// Opens the page and fails on any error that it reports.
import { expect, type Page } from "@playwright/test";

/** Opens the page and waits for its first result. Fails on any error that the page reports. */
export async function visit(page: Page, fragment = ""): Promise<string[]> {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // Caused by the test itself.
    if (message.text().includes("registration blocked by Playwright")) return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto("./" + fragment);
  await expect(page.locator("html[data-ready=true]")).toBeAttached();
  await expect(page.locator("html[data-whole=true]")).toBeAttached();
  expect(complaints).toEqual([]);
  return complaints;
}
