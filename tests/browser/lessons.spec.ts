// Every lesson, as a learner goes through it: open it, read its cards, step to the end and back.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { visit } from "./visit";

async function slugs(page: Page): Promise<string[]> {
  await page.getByTestId("sample-picker").click();
  const list = await page.getByTestId("lesson-list").locator("[data-lesson]").evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.lesson ?? ""));
  await page.keyboard.press("Escape");
  return list;
}

async function open(page: Page, slug: string): Promise<void> {
  await page.getByTestId("sample-picker").click();
  await page.locator(`[data-lesson="${slug}"]`).click();
  await expect(page.getByTestId("lesson-list")).toBeHidden();
}

/** `12 / 345` as numbers. */
async function counter(page: Page): Promise<[number, number]> {
  const text = (await page.getByTestId("step-counter").textContent()) ?? "";
  const [step, last] = text.split("/").map((part) => Number(part.trim()));
  return [step, last];
}

test("every lesson opens without an error, has a run, and steps to its end and back", async ({ page }) => {
  test.setTimeout(300_000);
  const complaints = await visit(page);
  const all = await slugs(page);
  expect(all.length).toBeGreaterThan(50);
  for (const slug of all) {
    await test.step(slug, async () => {
      await open(page, slug);
      await expect(page.getByTestId("diagnostic")).toHaveCount(0);
      // The run of this lesson, not of the one before: it opens at its start.
      await expect.poll(async () => { const [step, last] = await counter(page); return step === 0 && last > 0; }, { message: slug }).toBe(true);
      // Until the chosen program has run, the counter is still that of the one before.
      await expect(async () => {
        await page.getByTestId("step-last").click();
        await expect.poll(async () => { const [step, last] = await counter(page); return step === last; }, { timeout: 2_000 }).toBe(true);
        const there = await counter(page);
        await page.waitForTimeout(300);
        expect(await counter(page)).toEqual(there);
      }, slug).toPass({ timeout: 15_000 });
      await page.getByTestId("step-back").click();
      await expect.poll(async () => { const [step, last] = await counter(page); return step < last; }, { message: slug }).toBe(true);
      await page.getByTestId("step-first").click();
      await expect.poll(async () => (await counter(page))[0], { message: slug }).toBe(0);
      await page.getByTestId("step-forward").click();
      await expect.poll(async () => (await counter(page))[0], { message: slug }).toBeGreaterThan(0);
      await expect(page.getByTestId("narration")).not.toBeEmpty();
    });
  }
  expect(complaints).toEqual([]);
});

test("a question is asked, answered and revealed from the analysis", async ({ page }) => {
  await visit(page);
  await open(page, "address-returned");
  await page.getByTestId("card-next").click();
  const choices = page.getByTestId("quiz-choice");
  await expect(choices).toHaveCount(2);
  await expect(page.getByTestId("quiz-reveal")).toBeDisabled();
  await choices.nth(1).click();
  await page.getByTestId("quiz-reveal").click();
  await expect(choices.nth(1)).toContainText("✓");
});

test("the change a card offers is made, compared and undone", async ({ page }) => {
  await visit(page);
  await open(page, "address-returned");
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: sum" })).toHaveCount(1);
  for (let i = 0; i < 3; i++) await page.getByTestId("card-next").click();
  await page.getByTestId("try").click();
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: sum" })).toHaveCount(0);
  await expect(page.getByTestId("difference")).toContainText("moved to heap: sum");
  await page.getByTestId("try").click();
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: sum" })).toHaveCount(1);
});

test("a lesson stays beside its changed program and leaves with it", async ({ page }) => {
  await visit(page);
  await open(page, "address-returned");
  await page.getByTestId("editor").locator(".cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("// changed\n");
  await expect(page.getByTestId("lesson-card")).toBeVisible();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("package main\n\nfunc main() {\n\tprintln(42)\n}\n");
  await expect(page.getByTestId("lesson-card")).toHaveCount(0);
  await expect(page.getByTestId("sample-picker")).not.toContainText("1 ·");
});

test("the list of lessons has no accessibility violation", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(page);
  await page.getByTestId("sample-picker").click();
  await expect(page.getByTestId("lesson-list")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
});

test("what is pressed before a chosen lesson has run is done in its run", async ({ page }) => {
  await visit(page);
  const [, last] = await counter(page);
  await page.getByTestId("sample-picker").click();
  // Faster than a person: the run on screen is still the one before.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-lesson="frames"]')?.click();
    document.querySelector<HTMLElement>("[data-testid=step-last]")?.click();
  });
  await expect.poll(async () => { const [step, end] = await counter(page); return end !== last && step === end; }).toBe(true);
});
