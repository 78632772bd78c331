// Opening the page as a person does, and noticing whatever it complains of.
import { expect, type Page } from "@playwright/test";

/** Opens the page and waits until it has answered with a result. Fails on any error the page reports. */
export async function visit(page: Page, fragment = ""): Promise<string[]> {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The test's own doing.
    if (message.text().includes("registration blocked by Playwright")) return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto("./" + fragment);
  await expect(page.locator("html[data-ready=true]")).toBeAttached();
  await expect(page.locator("html[data-whole=true]")).toBeAttached();
  expect(complaints).toEqual([]);
  return complaints;
}
