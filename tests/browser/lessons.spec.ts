// Tests of the lessons: every card of each, questions, the picker, saved programs.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { counter, paste, visit } from "./visit";

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

/** Waits until a card and its moment are on screen. */
async function shown(page: Page, slug: string, card: number): Promise<void> {
  const lesson = page.getByTestId("lesson-card");
  await expect(lesson).toHaveAttribute("data-slug", slug);
  await expect(lesson).toHaveAttribute("data-card", String(card));
  await expect(lesson, `${slug}, card ${card}`).toHaveAttribute("data-step", /\d+/);
  const step = Number(await lesson.getAttribute("data-step"));
  await expect.poll(async () => (await counter(page))[0], { message: `${slug}, card ${card}` }).toBe(step);
  // Hovering would highlight something other than what the card does.
  await page.mouse.move(1, 1);
}

/** Opens the same card in another tab, by a link with hidden answers. */
async function follow(page: Page, other: Page, slug: string, card: number): Promise<void> {
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-link")).toHaveValue(/#[23]\./);
  const open = await page.getByTestId("share-link").inputValue();
  await page.getByTestId("share-students").check();
  await expect(page.getByTestId("share-link")).not.toHaveValue(open);
  await expect(page.getByTestId("share-link")).toHaveValue(/#[23]\./);
  const link = await page.getByTestId("share-link").inputValue();
  await page.keyboard.press("Escape");
  await other.evaluate((link) => { location.href = link; }, link);
  await shown(other, slug, card);
  await expect(other.getByTestId("reveal")).toBeVisible();
  await expect(other.getByTestId("quiz-skip")).toBeEnabled();
  await expect(other.getByTestId("veil")).toHaveCount(0);
}

/** Directives of a card (`web/src/lesson/card.rs`). */
interface Card {
  lights: string[];
  tab?: string;
  ask?: string;
}

/** Cards and program of every lesson, in one language. */
function written(language: string): Map<string, { cards: Card[]; program: string }> {
  const folder = `${test.info().config.rootDir}/../../web/lessons`;
  const lessons = new Map<string, { cards: Card[]; program: string }>();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}/${language}.md`, "utf8");
    const cards = text.split(/^## .*$/m).slice(1).map((card) => {
      const all = (word: string) => [...card.matchAll(new RegExp(`^@${word} (.*)$`, "gm"))].map((found) => found[1]);
      return { lights: all("light").flatMap((words) => words.split(" | ")), tab: all("tab")[0], ask: all("ask")[0] };
    });
    lessons.set(name.slice(4), { cards, program: readFileSync(`${folder}/${name}/main.go`, "utf8") });
  }
  return lessons;
}

/** What a card refers to but is not in view: running and highlighted lines, highlighted boxes, names in its text, its tab. */
function unseen(page: Page, card: Card, program: string): Promise<string[]> {
  return page.evaluate(({ card, program }) => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const plane = box("[data-testid=plane]");
    const code = box(".cm-scroller");
    const tools = box(".plane-tools");
    const inside = (rect: DOMRect, pane: DOMRect) => rect.width > 0 && rect.top >= pane.top - 1 && rect.top + Math.min(rect.height, 16) <= Math.min(pane.bottom, innerHeight) + 1;
    const inPicture = (element: Element) => {
      const rect = element.getBoundingClientRect();
      const hidden = rect.left > tools.left && rect.top > tools.top;
      return inside(rect, plane) && rect.left >= plane.left - 1 && rect.left + Math.min(rect.width, 24) <= plane.right && !hidden;
    };
    const inCode = (element: Element) => inside(element.getBoundingClientRect(), code);
    const missing: string[] = [];
    const running = document.querySelector(".cm-line.runs");
    if (running && !inCode(running)) missing.push("the running line");
    const line = card.lights.find((word) => /^\d+$/.test(word));
    const lit = document.querySelector(".cm-line.lit");
    if (line && !(lit && inCode(lit))) missing.push(`line ${line}`);
    // Names in the picture: of variables, objects, functions.
    const named = new Map<string, boolean>();
    for (const element of document.querySelectorAll(".plane .row .name, .plane .object-name, .plane .frame .head > :first-child")) {
      const word = element.textContent!.trim().replace(/^&/, "").split(" ")[0];
      named.set(word, named.get(word) || inPicture(element));
    }
    for (const word of card.lights.filter((word) => word !== line && !/^\d+$/.test(word))) {
      if (!named.get(word)) missing.push(`${word}, which is lit`);
    }
    // A name in the card's text is in the picture, in the lines of the program in view, or in the open tab.
    const lines = [...document.querySelectorAll(".cm-line")].filter(inCode).map((e) => e.textContent).join("\n");
    const panel = document.querySelector("#panel")!.textContent ?? "";
    const title = document.querySelector("[data-testid=lesson-card] h2")!.textContent;
    for (const element of document.querySelectorAll("[data-testid=lesson-card] .card p code")) {
      const word = element.textContent!.replace(/^[*&]/, "");
      const root = word.split(/[.[(]/)[0];
      const pictured = named.get(word) ?? named.get(root);
      if (pictured === false && !lines.includes(word)) missing.push(`${word} of \u201c${title}\u201d`);
      const told = /(moved to heap|escapes to heap|does not escape|^can inline)/.test(word);
      if (pictured === undefined && (told || program.includes(word)) && !lines.includes(word) && !panel.includes(word)) missing.push(`${word} of \u201c${title}\u201d`);
    }
    if (card.tab && !document.querySelector(`#tab-${card.tab}[aria-selected=true]`)) missing.push(`the tab ${card.tab}`);
    const tabs = [...document.querySelectorAll("[role=tab]")].map((tab) => tab.textContent!.trim());
    for (const element of document.querySelectorAll("[data-testid=lesson-card] .card p b, [data-testid=lesson-card] .card p strong")) {
      const word = element.textContent!.trim();
      const shown = tabs.includes(word) || panel.includes(word) || word.length < 3 || !/[A-Z\u4e00-\u9fff]/.test(word[0]);
      if (!shown) missing.push(`**${word}**`);
    }
    return missing;
  }, { card, program });
}

/** All texts and attributes on the page, by part. */
interface Told {
  /** Of the card and its question. */
  card: string[];
  /** Of the picture: its boxes, rows and arrows. */
  picture: string[];
  /** Counts above the picture. */
  facts: string[];
  /** Of everything else, except the program, the step counter and the toolbar's selections. */
  rest: string[];
  /** Number of marks that give an answer away: chips, badges, rows of verdicts, marks on the timeline. */
  marks: number;
  /** Classes of objects that neither the step nor the user explains. */
  looks: string[];
  lit: string[];
  slots: string[];
  objects: string[];
}

function told(page: Page): Promise<Told> {
  return page.evaluate(() => {
    const out = { card: [] as string[], picture: [] as string[], facts: [] as string[], rest: [] as string[] };
    const free = new Set(["data-testid", "data-slug", "data-card", "data-step", "data-address", "data-lesson", "data-from", "data-object", "data-worker", "data-pane", "data-index"]);
    const where = (element: Element): keyof typeof out | null => {
      if (element.closest("script, style, .cm-content, .cm-gutters, .toolbar select, .timeline-controls select, [data-testid=step-counter], [data-testid=present-counter], [data-testid=timeline], .picker .chapter, [data-testid=speed], [data-testid=granularity], .dots, .choice-row")) return null;
      if (element.closest("[data-testid=lesson-card], [data-testid=present-card], [data-testid=quiz]")) return "card";
      if (element.closest(".plane, .plane-tools")) return "picture";
      return element.closest(".memory-facts") ? "facts" : "rest";
    };
    for (const element of document.querySelectorAll("*")) {
      const part = where(element);
      if (!part) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) out[part].push(node.textContent!.trim());
      }
      for (const { name, value } of element.attributes) {
        if (/^(title|alt|placeholder|value|aria-label|aria-description|aria-valuetext|data-.*)$/.test(name) && !free.has(name) && value) out[part].push(value);
      }
    }
    const objects = [...document.querySelectorAll<HTMLElement>("[data-testid=heap-object]")];
    const of_step = /^(box|object|changed|fresh|lit|library|flies|picked|freed)$/;
    return {
      ...out,
      marks: document.querySelectorAll("[data-verdict], .badges .badge:not(.ask), .verdict-row, .text-lines li, .timeline .mark, .timeline .band, [data-testid=dangling]").length,
      looks: objects.flatMap((o) => [...o.classList].filter((name) => !of_step.test(name))),
      lit: [...document.querySelectorAll(".plane .lit")].map((e) => (e.querySelector(".name, .object-name")?.textContent ?? "").trim()),
      slots: [...document.querySelectorAll("[data-testid=frame] [data-testid=slot] .name")].map((e) => e.textContent!.trim()),
      objects: objects.map((o) => o.dataset.type ?? ""),
    };
  });
}

/** Verdicts, in the words of the compiler and of the page. */
const PLACED = /moved to heap|escapes to heap|does not escape|stays on the stack|goes to the heap|is allocated on the heap|留在栈上|移到堆上|分配在堆上/;

/** Texts on the page that give away the answer to the open question. `answer`: the text shown later. */
function leaks(ask: string, told: Told, answer: string): string[] {
  const found: string[] = [];
  const words = [...told.card, ...told.rest, ...told.picture, ...told.facts];
  if (told.marks) found.push(`${told.marks} marks`);
  if (told.looks.length) found.push(`objects look unlike others: ${told.looks}`);
  // A question may quote the claim that it asks about.
  found.push(...words.filter((text) => PLACED.test(text) && !/^(The claims?:|误解：|“)|？$/.test(text)));
  const [kind, what] = [ask.split(" ")[0], ask.slice(ask.indexOf(" ") + 1)];
  if (kind === "place") {
    // Each sentence of the answer ends with its cause.
    const causes = [...answer.matchAll(/[:：] ?([^.。]{8,})/g)].map((found) => found[1].trim());
    found.push(...words.filter((text) => causes.some((cause) => text.includes(cause))));
    const names = what.split(" | ");
    found.push(...told.slots.filter((name) => names.includes(name.replace(/^&/, ""))).map((name) => `a row ${name}`));
    found.push(...told.objects.filter((name) => names.includes(name.split(" ")[0])).map((name) => `an object ${name}`));
  } else if (kind === "freed" || kind === "keeps") {
    const names = [...answer.slice(answer.search(/[:：是]|held by/)).matchAll(/[\w.]+(?: "[^"]*"| \d+)?/g)].map((found) => found[0]).filter((name) => name.length > 3 && name !== what && !/^(held|none)$/.test(name));
    found.push(...[...told.rest, ...told.card].filter((text) => names.some((name) => text === name || text.includes(`${name} `))));
    found.push(...told.lit.filter((name) => names.includes(name)).map((name) => `${name} is lit`));
  } else {
    const number = /\d+/.exec(answer)![0];
    const alone = new RegExp(`(?<![\\w.×])${number}(?![\\w.×]| [KMGT]?i?B\\b)`);
    // At the start every count is 0, whatever the answer.
    const counted = number === "0" ? [] : told.facts;
    found.push(...[...told.rest, ...counted].filter((text) => alone.test(text) && !/^Goroutine \d+$/.test(text)));
  }
  return found;
}

for (const language of ["en", "zh"]) {
  // Questions are checked a second time with hidden answers: in presentation mode in English, through a link in Chinese.
  // The directives of a card are the same in both languages, so that in Chinese the cards after the last question add nothing.
  test(`every card goes to its moment, shows what it names and hides its answer, in ${language}`, async ({ page, browser }) => {
    test.setTimeout(900_000);
    await page.addInitScript((language) => localStorage.setItem("escapement.language", language), language);
    const complaints = await visit(page);
    await page.getByTestId("greeting-skip").click();
    // In its own window, as background tabs are not rendered.
    const other = language === "en" ? page : await (await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce", viewport: { width: 1280, height: 800 }, baseURL: test.info().project.use.baseURL })).newPage();
    if (other !== page) await visit(other);
    const all = await slugs(page);
    const lessons = written(language);
    expect(all.toSorted()).toEqual([...lessons.keys()].toSorted());
    const problems: string[] = [];
    for (const slug of all) {
      const { cards, program } = lessons.get(slug)!;
      await test.step(slug, async () => {
        const seen = language === "en" ? cards.length : cards.findLastIndex((card) => card.ask) + 1;
        if (seen === 0) return;
        await open(page, slug);
        await expect(page.locator(".dots i")).toHaveCount(cards.length);
        for (const [index, card] of cards.slice(0, seen).entries()) {
          const place = `${slug}, card ${index + 1}`;
          await shown(page, slug, index + 1);
          await expect(page.getByTestId("diagnostic")).toHaveCount(0);
          // Verdicts and picture may arrive one after the other.
          let missing: string[] = [];
          await expect.poll(async () => (missing = await unseen(page, card, program)).length, { timeout: 5_000 }).toBe(0).catch(() => {});
          problems.push(...missing.map((what) => `${place}: not in view: ${what}`));
          if (card.ask) {
            await expect(page.getByTestId("quiz-skip"), place).toBeEnabled();
            const before = [await told(page)];
            if (language === "en") {
              await page.getByTestId("present").click();
              await expect(page.getByTestId("present-leave")).toBeVisible();
              before.push(await told(page));
              await page.getByTestId("present-leave").click();
            } else {
              await follow(page, other, slug, index + 1);
              before.push(await told(other));
            }
            await page.getByTestId("quiz-skip").click();
            await expect(page.getByTestId("quiz-answer")).not.toBeEmpty();
            const answer = (await page.getByTestId("quiz-answer").textContent())!;
            problems.push(...before.flatMap((told) => leaks(card.ask!, told, answer)).map((leak) => `${place}: given away by: ${leak}`));
          } else if (index === 0 && (await page.locator(".plane [data-testid=slot], .plane [data-testid=heap-object]").count()) === 0) {
            problems.push(`${place}: starts with an empty picture`);
          }
          if (index + 1 < seen) await page.getByTestId("card-next").click();
        }
      });
    }
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
    // A lesson counts as read once its last card was open.
    const read = all.filter((slug) => language === "en" || lessons.get(slug)!.cards.at(-1)!.ask);
    await page.getByTestId("sample-picker").click();
    await expect(page.getByTestId("progress")).toContainText(String(read.length));
    await expect(page.locator(".lesson-list .read")).toHaveCount(read.length);
  });
}

test("lessons of every chapter step to their end and back", async ({ page }) => {
  test.setTimeout(180_000);
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

test("another lesson opens while a question is unanswered", async ({ page }) => {
  await visit(page);
  await open(page, "still-alive");
  await shown(page, "still-alive", 1);
  await page.getByTestId("step-first").click();
  await open(page, "two-places");
  await shown(page, "two-places", 1);
  await page.getByTestId("step-last").click();
  await expect(page.getByTestId("step-forward")).toBeDisabled();
});

test("a question is answered by marking values; after a wrong answer the page gives the reason and the step that shows it", async ({ page }) => {
  await visit(page);
  await open(page, "address-returned");
  await shown(page, "address-returned", 1);
  await page.getByTestId("card-next").click();
  await shown(page, "address-returned", 2);
  const choices = page.getByTestId("quiz-choice");
  await expect(choices).toHaveCount(6);
  await expect(page.getByTestId("quiz-reveal")).toBeDisabled();
  // a, b and sum all on the stack: wrong for sum.
  for (const stack of [0, 2, 4]) await choices.nth(stack).click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Not this time");
  await expect(page.getByTestId("quiz-given").locator("li")).toHaveText(["Your answer:", "a stack (S) ✓", "b stack (S) ✓", "sum stack (S) ✗; correct: heap (H)"]);
  await expect(page.getByTestId("quiz-answer")).toContainText("sum goes to the heap: its address is returned");
  await expect(page.getByTestId("verdict").filter({ hasText: "moved to heap: sum" })).toHaveCount(1);
  await page.getByTestId("quiz-show").click();
  await expect(page.locator('[data-testid=heap-object][data-type="sum"], [data-testid=heap-object]').filter({ hasText: "sum" })).toHaveCount(1);
  // The card offers a way back.
  await page.getByTestId("card-return").click();
  await shown(page, "address-returned", 2);
});

test("an answered question can be tried again, by keyboard", async ({ page }) => {
  await visit(page, "#l.two-places");
  await page.getByTestId("card-next").click();
  await page.getByTestId("quiz-choice").first().click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-given").locator("li")).toHaveText(["Your answer:", "stack (S) ✗; correct: heap (H)"]);
  await expect(page.getByTestId("verdict").first()).toBeVisible();
  await page.getByTestId("quiz-again").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("quiz")).toHaveAttribute("data-answered", "false");
  await expect(page.getByTestId("verdict")).toHaveCount(0);
  await expect(page.getByTestId("quiz-again")).toHaveCount(0);
  await expect(page.getByTestId("quiz-choice").first()).toBeFocused();
  await expect(page.getByTestId("quiz-choice").first()).toHaveAttribute("aria-pressed", "false");
  await page.getByTestId("quiz-choice").nth(1).click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Right");
});

test("a question that was passed keeps its numbers hidden until it is answered", async ({ page }) => {
  await visit(page, "#l.a-profile");
  await page.getByTestId("card-next").click();
  await page.getByTestId("card-next").click();
  await expect(page.getByTestId("lesson-card")).toHaveAttribute("data-card", "3");
  const table = page.getByTestId("panel-allocations");
  await expect(table).toContainText("Answer the lesson's question first");
  await expect(table.locator("tbody tr")).toHaveCount(0);
  await page.getByTestId("to-question").click();
  await expect(page.getByTestId("lesson-card")).toHaveAttribute("data-card", "2");
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("card-next").click();
  await expect(table.locator("tbody tr").first()).toBeVisible();
});

test("the channel of a ticker has no room, as its len and cap say", async ({ page }) => {
  await visit(page, "#l.ticker");
  await page.getByTestId("card-next").click();
  await expect(page.getByTestId("slot").filter({ hasText: /^C/ }).locator(".value")).toHaveText("0/0");
});

test("values can be marked in the gutter", async ({ page }) => {
  await visit(page);
  await open(page, "containers-of-pointers");
  await shown(page, "containers-of-pointers", 1);
  await page.getByTestId("guess").first().click();
  await expect(page.getByTestId("guess").first()).toHaveText("S");
  await expect(page.getByTestId("quiz-choice").nth(0)).toHaveAttribute("aria-pressed", "true");
  await page.getByTestId("guess").first().click();
  await expect(page.getByTestId("guess").first()).toHaveText("H");
});

test("the picture is hidden past an unanswered question", async ({ page }) => {
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

test("the pointer that keeps an object alive is selected in the picture", async ({ page }) => {
  await visit(page);
  await open(page, "lost-object");
  await shown(page, "lost-object", 1);
  await page.getByTestId("card-next").click();
  await shown(page, "lost-object", 2);
  await page.getByTestId("slot").filter({ hasText: "hidden" }).click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Right.");
});

test("the pointer can be selected by keyboard", async ({ page }) => {
  await visit(page, "#l.lost-object");
  await page.getByTestId("card-next").click();
  await shown(page, "lost-object", 2);
  const row = page.getByTestId("slot").filter({ hasText: "hidden" });
  await expect(row).toHaveAttribute("tabindex", "0");
  await row.focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Right.");
  await expect(row).not.toHaveAttribute("tabindex", "0");
});

test("cards before a question for a number do not show what to count", async ({ page }) => {
  await visit(page, "#l.preallocate");
  await shown(page, "preallocate", 1);
  await page.getByTestId("tab-allocations").click();
  await expect(page.locator(".timeline .mark.alloc")).toHaveCount(0);
  await expect(page.getByTestId("panel-allocations")).toContainText("Answer the lesson's question first");
  for (let card = 2; !(await page.getByTestId("quiz-number").isVisible()); card++) {
    await page.getByTestId("card-next").click();
    await shown(page, "preallocate", card);
  }
  await page.getByTestId("quiz-number").fill("3");
  await page.getByTestId("quiz-number").press("Enter");
  await expect(page.locator(".timeline .mark.alloc")).toHaveCount(3);
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
  await page.getByTestId("quiz-number").press("Enter");
  await expect(page.getByTestId("quiz-answer")).toContainText("It is 4.");
});

test("on a phone, the greeting gives way to who goes on without it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page);
  await expect(page.getByTestId("greeting")).toBeVisible();
  await page.getByTestId("part-code").click();
  await expect(page.getByTestId("greeting")).toHaveCount(0);
  await expect(page.getByTestId("editor")).toBeVisible();
});

test("Back leads to the card at which a lesson was left", async ({ page }) => {
  await visit(page, "#l.lost-object");
  for (const card of [2, 3]) {
    await page.getByTestId("card-next").click();
    await shown(page, "lost-object", card);
  }
  await page.evaluate(() => (location.hash = "#l.deadlock"));
  await shown(page, "deadlock", 1);
  await page.goBack();
  await shown(page, "lost-object", 3);
  await page.goForward();
  await shown(page, "deadlock", 1);
});

test("the first visit starts with a tour, once", async ({ page }) => {
  await visit(page);
  await expect(page.getByTestId("greeting")).toContainText("stack or on the heap");
  await shown(page, "address-returned", 1);
  const before = (await counter(page))[0];
  const next = page.getByTestId("greeting-next");
  const step = async () => (await counter(page))[0];
  // A step back, then forward to the card's picture: further on is the answer to its question.
  for (let i = 0; i < 4; i++) await next.click();
  await expect.poll(step).toBeLessThan(before);
  await next.click();
  await expect.poll(step).toBe(before);
  await next.click();
  await expect(page.getByTestId("greeting")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("html[data-whole=true]")).toBeAttached();
  await expect(page.getByTestId("greeting")).toHaveCount(0);
});

test("a pasted program is saved under its name, and Back returns to what was open", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\ntype tea struct{ cups int }\n\nfunc main() {\n\tprintln(tea{3}.cups)\n}\n");
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

test("another program pasted over a lesson or a saved one leaves both as they were", async ({ page }) => {
  await visit(page);
  // A type that the lesson's program has, too.
  await paste(page, "package main\n\ntype node struct {\n\tnext *node\n}\n\nfunc main() {\n\tprintln(new(node).next == nil)\n}\n");
  await expect(page.getByTestId("lesson-card")).toHaveCount(0);
  await expect(page.getByTestId("sample-picker")).toContainText("node");
  await paste(page, "package main\n\ntype tea struct{ cups int }\n\nfunc main() {\n\tprintln(tea{3}.cups)\n}\n");
  await expect(page.getByTestId("sample-picker")).toContainText("tea");
  await page.getByTestId("sample-picker").click();
  const own = page.getByTestId("own-programs");
  await expect(own.getByRole("button", { name: "tea", exact: true })).toBeVisible();
  await own.getByRole("button", { name: "node", exact: true }).click();
  await expect(page.getByTestId("editor-text")).toContainText("next *node");
});

test("lessons are found by a word, and lead to the next one", async ({ page }) => {
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

test("a technical term explains itself", async ({ page }) => {
  await visit(page);
  await open(page, "frames");
  const term = page.getByTestId("term").first();
  await expect(term).toHaveAttribute("data-meaning", /stack that holds one call/);
});

test("a card's change can be made, compared and undone", async ({ page }) => {
  await visit(page);
  await open(page, "address-returned");
  await shown(page, "address-returned", 1);
  // The next card asks where a, b and sum are, so they are not shown yet.
  await expect(page.getByTestId("verdict").filter({ hasText: "&node" })).toHaveCount(2);
  await expect(page.getByTestId("verdict").filter({ hasText: "sum" })).toHaveCount(0);
  await expect(page.getByTestId("slot").filter({ hasText: /^[ab]int/ })).toHaveCount(0);
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

test("an edited lesson says so and can be brought back; the edit stays among the user's programs", async ({ page }) => {
  await visit(page, "#l.newobject");
  await shown(page, "newobject", 1);
  await expect(page.getByTestId("edited")).toBeHidden();
  const original = await page.getByTestId("editor-text").textContent();
  await page.getByTestId("editor-text").click({ position: { x: 5, y: 5 } });
  await page.keyboard.type("// mine");
  await expect(page.getByTestId("edited")).toBeVisible();
  await page.getByTestId("restore").click();
  await shown(page, "newobject", 1);
  await expect(page.getByTestId("edited")).toBeHidden();
  await expect(page.getByTestId("editor-text")).toHaveText(original ?? "");
  await page.getByTestId("sample-picker").click();
  await page.locator("[data-program]").filter({ hasText: "The call behind it" }).click();
  await expect(page.getByTestId("editor-text")).toContainText("// mine");
});

test("a lesson whose change was tried is as it was at the next visit", async ({ page, context }) => {
  await visit(page, "#l.address-returned");
  for (let at = 1; at < 4; at++) await page.getByTestId("card-next").click();
  await page.getByTestId("try").click();
  await expect(page.getByTestId("editor-text")).toContainText("return sum");
  const again = await context.newPage();
  await visit(again, "#l.address-returned");
  await expect(again.getByTestId("editor-text")).toContainText("return &sum");
});

test("lessons are found by words that are in none of their cards", async ({ page }) => {
  await visit(page);
  await page.getByTestId("sample-picker").click();
  await page.getByTestId("lesson-search").fill("tricolor");
  await expect(page.locator('[data-lesson="roots-mark-sweep"]')).toBeVisible();
  await expect(page.locator('[data-lesson="array-by-value"]')).toBeHidden();
});

test("after a change of settings, the card offers a way back", async ({ page }) => {
  await visit(page);
  await open(page, "lost-object");
  await shown(page, "lost-object", 1);
  await page.getByTestId("card-next").click();
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("card-next").click();
  await shown(page, "lost-object", 3);
  await expect(page.getByTestId("card-return")).toHaveCount(0);
  await page.getByTestId("barrier").selectOption({ index: 1 });
  await page.getByTestId("card-return").click();
  await shown(page, "lost-object", 3);
  await expect(page.getByTestId("barrier")).toHaveValue("0");
  await expect(page.getByTestId("card-return")).toHaveCount(0);
});

test("a lesson stays while its program is edited, and closes when it is replaced", async ({ page }) => {
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
  await visit(page);
  await page.getByTestId("sample-picker").click();
  await expect(page.getByTestId("lesson-list")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
});

test("a key pressed before a new lesson has run applies to its run", async ({ page }) => {
  await visit(page);
  const [, last] = await counter(page);
  await page.getByTestId("sample-picker").click();
  // Too fast for a person: the previous run is still on screen.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-lesson="frames"]')?.click();
    document.querySelector<HTMLElement>("[data-testid=step-last]")?.click();
  });
  await expect.poll(async () => { const [step, end] = await counter(page); return end !== last && step === end; }).toBe(true);
});

test("another lesson's picture is never under the card", async ({ page }) => {
  await visit(page, "#l.roots-mark-sweep");
  await expect(page.getByTestId("heap-object").first()).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      requestAnimationFrame(look);
      const card = document.querySelector<HTMLElement>("[data-testid=lesson-card]")?.dataset.slug;
      if (card !== "lost-object") return;
      if (document.querySelector("[data-testid=heap-object][data-type=page]")) seen.push("old picture");
      if (document.querySelector("[data-testid=stale-note]")) seen.push("prepared");
    };
    look();
  });
  await open(page, "lost-object");
  await shown(page, "lost-object", 1);
  await expect(page.getByTestId("heap-object").first()).toHaveAttribute("data-type", "node");
  await expect(page.getByTestId("stale-note")).toHaveCount(0);
  expect(new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen))).toEqual(new Set(["prepared"]));
});

test("an answered question shows its answer on a later visit", async ({ page }) => {
  await visit(page);
  await open(page, "deadlock");
  await shown(page, "deadlock", 1);
  await page.getByTestId("quiz-choice").first().click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("door goes to the heap");
  await open(page, "two-places");
  await shown(page, "two-places", 1);
  await open(page, "deadlock");
  await shown(page, "deadlock", 1);
  await expect(page.getByTestId("quiz-answer")).toContainText("door goes to the heap");
});

test("another release than the card's is named", async ({ page }) => {
  await visit(page);
  await open(page, "append-growth");
  await shown(page, "append-growth", 1);
  await expect(page.getByTestId("other-settings")).toHaveCount(0);
  await page.getByTestId("go-version").selectOption("1.24");
  await expect(page.getByTestId("other-settings")).toContainText("Go 1.24 is selected");
});

test("a question leaves the steps and the arrows of the card in their places", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, "#l.address-returned");
  const places = async () => Promise.all([page.locator(".timeline"), page.getByTestId("card-next")].map((e) => e.boundingBox()));
  const before = await places();
  await page.getByTestId("card-next").click();
  await expect(page.getByTestId("quiz-skip")).toBeVisible();
  expect(await places()).toEqual(before);
});
