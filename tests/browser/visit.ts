// Actions that most tests need: opening the page, pasting a program, reading the step counter.
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

/** Pastes a text over all of the editor's. The event is sent by hand, as the tests share one clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  const editor = page.getByTestId("editor-text");
  await editor.click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+a");
  await editor.evaluate((editor, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Pastes a program that drops a list of four nodes, and forces a collection at the line after. */
export async function collectDroppedList(page: Page): Promise<void> {
  await paste(page, "package main\n\ntype node struct{ next *node }\n\nfunc main() {\n\tvar head *node\n\tfor range 4 {\n\t\thead = &node{head}\n\t}\n\thead = nil\n\tprintln(head == nil)\n}\n");
  await expect(page.locator(".memory")).not.toHaveClass(/stale/);
  await page.keyboard.press("Escape");
  await page.locator("body").press("g");
  await page.keyboard.type(":11");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("narration")).toContainText("Line 11");
  await page.getByTestId("tab-gc").click();
  await page.getByTestId("gc-now").click();
  await expect(page.getByTestId("difference")).toContainText("GC cycles 0 → 1");
}

/** The current step and the last one, from `12 / 345`. */
export async function counter(page: Page): Promise<[number, number]> {
  const text = (await page.getByTestId("step-counter").textContent()) ?? "";
  const [step, last] = text.split("/").map((part) => Number(part.replaceAll(",", "").trim()));
  return [step, last];
}

/** Presses the button for the next card until `there`; waits for each card, so that no press goes past it. */
export async function turnUntil(page: Page, there: () => Promise<boolean>): Promise<void> {
  const presented = page.getByTestId("present-counter");
  const presenting = (await presented.count()) > 0;
  const next = page.getByTestId(presenting ? "present-next" : "card-next");
  const card = async (): Promise<string | null | undefined> =>
    presenting ? /card \d+ of/.exec((await presented.textContent()) ?? "")?.[0] : page.getByTestId("lesson-card").getAttribute("data-card");
  while (!(await there())) {
    const before = await card();
    await next.click();
    await expect.poll(card).not.toBe(before);
  }
}
