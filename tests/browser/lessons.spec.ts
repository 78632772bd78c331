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

/** The card and the moment it shows; nothing until the run has got there. */
async function shown(page: Page, slug: string, card: number): Promise<void> {
  const lesson = page.getByTestId("lesson-card");
  await expect(lesson).toHaveAttribute("data-slug", slug);
  await expect(lesson).toHaveAttribute("data-card", String(card));
  await expect(lesson, `${slug}, card ${card}`).toHaveAttribute("data-step", /\d+/);
  const step = Number(await lesson.getAttribute("data-step"));
  await expect.poll(async () => (await counter(page))[0], { message: `${slug}, card ${card}` }).toBe(step);
}

/** Whatever the page says beside the card and the program's text: words and attributes. */
function told(page: Page): Promise<string> {
  return page.evaluate(() => {
    const all = document.documentElement.cloneNode(true) as HTMLElement;
    all.querySelectorAll("script, style, .lesson, .cm-content, dialog").forEach((e) => e.remove());
    return all.outerHTML;
  });
}

for (const language of ["en", "zh"]) {
  test(`every card of every lesson goes to its moment and keeps its answers, in ${language}`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript((language) => localStorage.setItem("escapement.language", language), language);
    const complaints = await visit(page);
    await page.getByTestId("greeting-skip").click();
    const all = await slugs(page);
    expect(all.length).toBeGreaterThan(60);
    for (const slug of all) {
      await test.step(slug, async () => {
        await open(page, slug);
        const cards = await page.locator(".dots i").count();
        for (let card = 1; card <= cards; card++) {
          await shown(page, slug, card);
          await expect(page.getByTestId("diagnostic")).toHaveCount(0);
          if (await page.getByTestId("quiz-skip").count()) {
            for (const id of ["verdict", "veil"]) await expect(page.getByTestId(id), slug).toHaveCount(0);
            await expect(page.locator(".badges .badge:not(.ask), .verdict-row, .text-lines li, .timeline .mark")).toHaveCount(0);
            const words = await told(page);
            for (const answer of [/moved to heap/, /escapes to heap/, /does not escape/]) expect(words, slug).not.toMatch(answer);
            await page.getByTestId("quiz-skip").click();
            await expect(page.getByTestId("quiz-answer")).not.toBeEmpty();
          }
          if (card < cards) await page.getByTestId("card-next").click();
        }
      });
    }
    expect(complaints).toEqual([]);
    await page.getByTestId("sample-picker").click();
    await expect(page.getByTestId("progress")).toContainText(String(all.length));
    await expect(page.locator(".lesson-list .read")).toHaveCount(all.length);
  });
}

test("lessons of every chapter step to their end and back", async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const complaints = await visit(page);
  const some = (await slugs(page)).filter((_, i) => i % 4 === 0);
  for (const slug of some) {
    await test.step(slug, async () => {
      await open(page, slug);
      await shown(page, slug, 1);
      await page.getByTestId("step-first").click();
      await expect.poll(async () => (await counter(page))[0], { message: slug }).toBe(0);
      await page.getByTestId("step-forward").click();
      await expect.poll(async () => (await counter(page))[0], { message: slug }).toBeGreaterThan(0);
      await page.getByTestId("step-last").click();
      await expect(page.getByTestId("step-forward"), slug).toBeDisabled();
      await page.getByTestId("step-back").click();
      await expect(page.getByTestId("step-forward"), slug).toBeEnabled();
      await expect(page.getByTestId("narration")).not.toBeEmpty();
    });
  }
  expect(complaints).toEqual([]);
});

test("a question left by stepping freely lets the next lesson open", async ({ page }) => {
  await visit(page);
  await open(page, "still-alive");
  await shown(page, "still-alive", 1);
  await page.getByTestId("step-first").click();
  await open(page, "two-places");
  await shown(page, "two-places", 1);
  await page.getByTestId("step-last").click();
  await expect(page.getByTestId("step-forward")).toBeDisabled();
});

test("a question is answered by marking, and a wrong answer with the reason and the step that shows it", async ({ page }) => {
  await visit(page);
  await open(page, "address-returned");
  await shown(page, "address-returned", 1);
  await page.getByTestId("card-next").click();
  await shown(page, "address-returned", 2);
  const choices = page.getByTestId("quiz-choice");
  await expect(choices).toHaveCount(6);
  await expect(page.getByTestId("quiz-reveal")).toBeDisabled();
  // a, b and sum: all on the stack, which is wrong of the last.
  for (const stack of [0, 2, 4]) await choices.nth(stack).click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Not this time");
  await expect(page.getByTestId("quiz-answer")).toContainText("sum goes to the heap: it is returned");
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: sum" })).toHaveCount(1);
  await page.getByTestId("quiz-show").click();
  await expect(page.locator('[data-testid=heap-object][data-type="sum"], [data-testid=heap-object]').filter({ hasText: "sum" })).toHaveCount(1);
  // The way back is offered.
  await page.getByTestId("card-return").click();
  await shown(page, "address-returned", 2);
});

test("values are marked in the gutter, too", async ({ page }) => {
  await visit(page);
  await open(page, "containers-of-pointers");
  await shown(page, "containers-of-pointers", 1);
  await page.getByTestId("guess").first().click();
  await expect(page.getByTestId("guess").first()).toHaveText("S");
  await expect(page.getByTestId("quiz-choice").nth(0)).toHaveAttribute("aria-pressed", "true");
  await page.getByTestId("guess").first().click();
  await expect(page.getByTestId("guess").first()).toHaveText("H");
});

test("past a question the picture waits for the answer", async ({ page }) => {
  await visit(page);
  await open(page, "roots-mark-sweep");
  await shown(page, "roots-mark-sweep", 1);
  await page.getByTestId("card-next").click();
  await shown(page, "roots-mark-sweep", 2);
  await page.getByTestId("step-last").click();
  await expect(page.getByTestId("veil")).toBeVisible();
  await expect(page.getByTestId("heap-object")).toHaveCount(0);
  await page.getByTestId("veil").getByRole("button").click();
  await expect(page.getByTestId("veil")).toHaveCount(0);
  const dead = page.getByTestId("heap-object").filter({ hasText: /"news"|"old"/ });
  await expect(dead).toHaveCount(2);
  for (const object of await dead.all()) await object.getByRole("button").click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Right.");
});

test("the pointer that keeps an object alive is chosen in the picture", async ({ page }) => {
  await visit(page);
  await open(page, "lost-object");
  await shown(page, "lost-object", 1);
  await page.getByTestId("card-next").click();
  await shown(page, "lost-object", 2);
  await page.getByTestId("slot").filter({ hasText: "hidden" }).click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Right.");
});

test("a number is typed as an answer", async ({ page }) => {
  await visit(page);
  await open(page, "size-classes");
  await shown(page, "size-classes", 1);
  for (const card of [2, 3]) {
    await page.getByTestId("card-next").click();
    await shown(page, "size-classes", card);
  }
  await page.getByTestId("quiz-number").fill("3");
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("It is 4.");
});

test("the first visit is greeted once, and shown how", async ({ page }) => {
  await visit(page);
  await expect(page.getByTestId("greeting")).toContainText("stack or on the heap");
  await shown(page, "address-returned", 1);
  const before = (await counter(page))[0];
  for (let i = 0; i < 6; i++) await page.getByTestId("greeting-next").click();
  await expect(page.getByTestId("greeting")).toHaveCount(0);
  await expect.poll(async () => (await counter(page))[0]).toBeGreaterThan(before);
  await page.reload();
  await expect(page.locator("html[data-whole=true]")).toBeAttached();
  await expect(page.getByTestId("greeting")).toHaveCount(0);
});

test("a pasted program is kept by its name, and Back leads to what was open", async ({ page }) => {
  await visit(page);
  await page.getByTestId("editor-text").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("package main\n\ntype tea struct{ cups int }\n\nfunc main() {\n\tprintln(tea{3}.cups)\n}\n");
  await expect(page.getByTestId("sample-picker")).toContainText("tea");
  await open(page, "frames");
  await shown(page, "frames", 1);
  await page.getByTestId("sample-picker").click();
  await page.getByTestId("own-programs").getByRole("button", { name: "tea", exact: true }).click();
  await expect(page.getByTestId("editor-text")).toContainText("cups int");
  await page.goBack();
  await expect(page.getByTestId("editor-text")).toContainText("func volume");
  await page.goBack();
  await expect(page.getByTestId("editor-text")).toContainText("cups int");
  await page.goForward();
  await expect(page.getByTestId("editor-text")).toContainText("func volume");
});

test("lessons are found by a word, and each leads to the next", async ({ page }) => {
  await visit(page);
  await page.getByTestId("sample-picker").click();
  await page.getByTestId("lesson-search").fill("noescape");
  await expect(page.locator("[data-lesson]:visible")).toHaveCount(1);
  await page.locator('[data-lesson="optimised-with-unsafe"]').click();
  await shown(page, "optimised-with-unsafe", 1);
  for (const card of [2, 3, 4]) {
    await page.getByTestId("card-next").click();
    await shown(page, "optimised-with-unsafe", card);
  }
  await page.getByTestId("next-lesson").click();
  await shown(page, "myth-new-and-make", 1);
});

test("a word of the field explains itself", async ({ page }) => {
  await visit(page);
  await open(page, "frames");
  const term = page.getByTestId("term").first();
  await expect(term).toHaveAttribute("data-meaning", /stack that holds one call/);
});

test("the change a card offers is made, compared and undone", async ({ page }) => {
  await visit(page);
  await open(page, "address-returned");
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: sum" })).toHaveCount(1);
  for (const card of [2, 3, 4]) {
    await page.getByTestId("card-next").click();
    await shown(page, "address-returned", card);
  }
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
  await expect(page.getByTestId("sample-picker")).not.toContainText("2 ·");
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
