// Tests of the page in class: presenting, links for students, hidden answers.
import { expect, type Page, test } from "@playwright/test";
import { paste, turnUntil, visit } from "./visit";

/** Height of the picture's text, px. */
const textSize = (page: Page) =>
  page.evaluate(() => {
    const world = document.querySelector(".world") as Element;
    const text = world.querySelector(".head") as Element;
    return new DOMMatrix(getComputedStyle(world).transform).a * Number.parseFloat(getComputedStyle(text).fontSize);
  });

const card = (page: Page, number: number) => expect(page.getByTestId("lesson-card")).toHaveAttribute("data-card", String(number));

async function turn(page: Page, number: number): Promise<void> {
  for (let at = 1; at < number; at++) await page.getByTestId("card-next").click();
  await card(page, number);
}

/** How far boxes of the picture reach beyond the plane, px. */
const cut = (page: Page) => page.evaluate(() => {
  const plane = (document.querySelector(".plane") as Element).getBoundingClientRect();
  const boxes = [...document.querySelectorAll(".world .box:not(.ghost)")].map((box) => box.getBoundingClientRect());
  return Math.max(...boxes.map((r) => Math.max(plane.left - r.left, plane.top - r.top, r.right - plane.right, r.bottom - plane.bottom)));
});

test("the sizes of a copied stack are reported", async ({ page }) => {
  await visit(page, "#l.stack-growth");
  await turn(page, 3);
  await expect(page.getByTestId("narration")).toContainText("copied from 2 KiB to 4 KiB");
  await page.getByTestId("card-next").click();
  await card(page, 4);
  await page.getByTestId("quiz-skip").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("2 KiB → 4 KiB, 4 KiB → 8 KiB");
});

test("comparing does not answer an open question", async ({ page }) => {
  await visit(page, "#l.goroutine-stacks");
  await turn(page, 1);
  await page.getByTestId("compare").click();
  await expect(page.getByTestId("compare-hidden")).toHaveCount(2);
  await expect(page.locator(".compare .badge, .compare .diff-sites, .compare .facts, .compare-picture")).toHaveCount(0);
  await page.getByRole("dialog").getByRole("button", { name: "To the question" }).click();
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("compare").click();
  await expect(page.getByRole("dialog").getByText("moved to heap: done")).toHaveCount(2);
});

test("a link for students opens at the card's moment", async ({ page, context }) => {
  await visit(page, "#l.goroutine-stacks");
  await turn(page, 1);
  await page.getByTestId("share").click();
  await page.getByTestId("share-students").check();
  await expect(page.getByTestId("share-link")).toHaveValue(/#\d\./);
  const open = await page.getByTestId("share-link").inputValue();
  await page.getByTestId("share-students").uncheck();
  await expect(page.getByTestId("share-link")).not.toHaveValue(open);
  const phone = await context.newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(open);
  await expect(phone.locator("html[data-ready=true]")).toBeAttached();
  await expect(phone.getByTestId("lesson-card")).toHaveAttribute("data-step", /\d+/);
  await expect(phone.getByTestId("veil")).toHaveCount(0);
  await expect(phone.getByTestId("frame").first()).toBeVisible();
  for (const id of ["quiz-choice", "quiz-reveal"]) await expect(phone.getByTestId(id).first()).toBeInViewport({ ratio: 1 });
  // Past the card's step, the page offers a way back.
  await phone.locator("body").press("End");
  const back = phone.getByTestId("veil").getByRole("button");
  await expect(back).toBeVisible();
  await back.click();
  await expect(phone.getByTestId("veil")).toHaveCount(0);
});

test("presentation mode shows the cards, reveals answers, and works with a clicker", async ({ page }) => {
  await visit(page, "#l.two-places");
  await page.getByTestId("present").click();
  const shown = page.getByTestId("present-card");
  await expect(shown.locator("b")).not.toBeEmpty();
  await expect(page.getByTestId("present-counter")).toContainText(/\S · card 1 of \d+ · step \d+ of \d+$/);
  const body = page.locator("body");
  // A press more than needed would reveal the answer.
  await expect(async () => {
    await body.press("PageDown");
    await expect(page.getByTestId("present-counter")).toContainText("card 2 of", { timeout: 3_000 });
  }).toPass();
  await expect(page.getByTestId("quiz")).toHaveAttribute("data-answered", "false");
  await expect(page.getByTestId("verdict")).toHaveCount(0);
  await page.getByTestId("reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("make([]int, 8)");
  await expect(page.getByTestId("verdict").first()).toBeVisible();
  await page.getByTestId("reveal").click();
  await expect(page.getByTestId("quiz")).toHaveAttribute("data-answered", "false");
  await expect(page.getByTestId("verdict")).toHaveCount(0);
  await body.press("PageUp");
  await expect(page.getByTestId("present-counter")).toContainText("card 1 of");
  const place = page.getByTestId("present-counter");
  await turnUntil(page, async () => /card (\d+) of \1 /.test((await place.textContent()) ?? ""));
  // From the last card, the remote leads to the next lesson, which begins with its title.
  await expect(async () => {
    await body.press("PageDown");
    await expect(place).toContainText(/\S · card 1 of/, { timeout: 1_000 });
  }).toPass();
  await page.getByTestId("present-leave").click();
  await expect(page.getByTestId("lesson-card")).toHaveAttribute("data-slug", "frames");
});

test("a clicker alone makes a card's change, and leads back to the lesson before", async ({ page }) => {
  await visit(page, "#l.address-returned");
  await page.getByTestId("present").click();
  const place = page.getByTestId("present-counter");
  const body = page.locator("body");
  await page.getByTestId("present-next").click();
  await expect(place).toContainText("card 2 of 4");
  await body.press("PageDown");
  await expect(page.getByTestId("quiz")).toHaveAttribute("data-answered", "true");
  await turnUntil(page, async () => /card 4 of 4/.test((await place.textContent()) ?? ""));
  await expect(page.getByTestId("try")).toBeEnabled();
  // While the run still steps to the card's moment, a press only ends the way there.
  await expect(async () => {
    await body.press("PageDown");
    await expect(page.getByTestId("editor-text")).toContainText("return sum", { timeout: 3_000 });
  }).toPass();
  await page.getByTestId("present-leave").click();
  await visit(page, "#l.frames");
  await page.getByTestId("present").click();
  await expect(place).toContainText(/card 1 of \d+ · step [1-9]/);
  await body.press("PageUp");
  await expect(place).toContainText(/card 3 of 3/);
  await expect(page.getByTestId("editor-text")).toContainText("scores");
});

test("presenting hides nothing of a lesson without questions", async ({ page }) => {
  await visit(page, "#l.myth-ticker");
  await page.getByTestId("present").click();
  await page.getByTestId("present-next").click();
  await expect(page.getByTestId("panel-allocations")).toContainText("The whole run");
});

test("presenting, a card's table is there once its answers are shown, and a key hides it", async ({ page }) => {
  await visit(page, "#l.a-profile");
  await page.getByTestId("present").click();
  const table = page.getByTestId("panel-allocations");
  await expect(table).toBeHidden();
  await page.getByTestId("present-next").click();
  await page.getByTestId("present-next").click();
  await expect(page.getByTestId("panel-allocations")).toContainText("Hidden");
  await page.locator("body").press("r");
  await expect(page.getByTestId("panel-allocations").locator("tbody tr").first()).toBeInViewport({ ratio: 1 });
  expect(await table.locator("td").first().evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize))).toBeGreaterThanOrEqual(20);
  await page.locator("body").press("5");
  await expect(table).toBeHidden();
  await page.locator("body").press("6");
  await expect(page.getByTestId("panel-output")).toBeVisible();
});

for (const [width, height] of [[1280, 720], [1920, 1080]] as const) {
  test(`presented at ${width} × ${height}, the picture is entirely visible and scales with the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page, "#l.two-places");
    await page.getByTestId("present").click();
    await expect.poll(() => cut(page)).toBeLessThanOrEqual(0);
    await expect.poll(() => textSize(page)).toBeGreaterThanOrEqual((20 * height) / 720);
    expect(await page.locator(".narration").evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize))).toBeGreaterThanOrEqual((20 * height) / 720);
    await page.locator("body").press("r");
    await page.locator("body").press("End");
    await expect(page.getByTestId("heap-object").first()).toBeVisible();
    await expect.poll(() => cut(page)).toBeLessThanOrEqual(0);
  });
}

test("while answers are hidden, neither steps nor later cards show what a question asks", async ({ page }) => {
  await visit(page, "#l.address-returned");
  await page.getByTestId("present").click();
  const body = page.locator("body");
  const veil = page.getByTestId("veil");
  const asked = page.getByTestId("heap-object").filter({ hasText: "sum" });
  await body.press("End");
  await expect(veil).toBeVisible();
  await expect(asked).toHaveCount(0);
  await veil.getByRole("button").click();
  await expect(page.getByTestId("present-counter")).toContainText("card 2 of");
  await expect(veil).toHaveCount(0);
  await body.press("n");
  await expect(page.getByTestId("present-counter")).toContainText("card 3 of");
  await expect(veil).toBeVisible();
  await expect(asked).toHaveCount(0);
  await body.press("r");
  await expect(veil).toHaveCount(0);
  await expect(asked).toHaveCount(1);
});

test("presenting, a list's picture keeps its place while the collector works", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.while-you-work");
  await page.getByTestId("present").click();
  await page.getByTestId("present-next").click();
  await page.getByTestId("present-next").click();
  await expect(page.getByTestId("present-counter")).toContainText("card 3 of");
  const place = () => page.locator(".world").evaluate((world) => getComputedStyle(world).transform);
  await expect.poll(() => cut(page)).toBeLessThanOrEqual(0);
  let before = "";
  await expect(async () => {
    const last = before;
    before = await place();
    expect(before).toBe(last);
  }).toPass({ intervals: [1000] });
  for (let step = 0; step < 6; step++) {
    await page.locator("body").press("Enter");
    await page.waitForTimeout(300);
    expect(await place()).toBe(before);
  }
});

test("presented, the tree of a lesson is whole and legible on every card", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.roots-mark-sweep");
  await page.getByTestId("present").click();
  await page.locator("body").press("r");
  const next = page.getByTestId("present-next");
  for (let number = 1; ; number++) {
    await expect(page.getByTestId("present-counter")).toContainText(`card ${number} of`);
    await expect.poll(() => cut(page)).toBeLessThanOrEqual(0);
    await expect.poll(() => textSize(page)).toBeGreaterThanOrEqual(19.9);
    // The last card leads to the next lesson.
    if ((await next.textContent())?.startsWith("Next:")) break;
    await next.click();
  }
  await expect(page.getByTestId("heap-object").first()).toBeVisible();
});

test("presented, a card about the whole graph shows all of it, with names that can be read", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.page-by-page");
  await page.getByTestId("present").click();
  const objects = page.getByTestId("heap-object");
  await expect(objects).toHaveCount(29);
  for (const number of [1, 2, 3]) {
    await expect(page.getByTestId("present-counter")).toContainText(`card ${number} of`);
    // The counter changes before the picture does.
    await expect(page.getByTestId("page")).toHaveCount(number === 2 ? 3 : 0);
    await expect(page.locator(".memory.gc-on")).toHaveCount(number === 1 ? 0 : 1);
    await expect.poll(() => outside(page)).toBe(0);
    await expect.poll(() => smallest(page)).toEqual([]);
    if (number < 3) await page.getByTestId("present-next").click();
  }
});

/** Visible texts of the page that are less than 20 px high, with their sizes. */
const smallest = (page: Page) =>
  page.evaluate(() => {
    const small: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement as HTMLElement;
      if (!text.textContent?.trim() || around.closest(".unseen, .cm-announced") || !around.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const world = around.closest(".world");
      const scale = world ? new DOMMatrix(getComputedStyle(world).transform).a : 1;
      const size = Number.parseFloat(getComputedStyle(around).fontSize) * scale;
      if (size < 19.9) small.push(`${text.textContent.trim()} ${size.toFixed(1)}`);
    }
    return small;
  });

for (const [slug, cards] of [["roots-mark-sweep", 6], ["while-you-work", 6], ["stack-overflow", 3], ["blocked-goroutine", 5], ["reuse", 3], ["two-places", 3]] as const) {
  test(`presented, no text of ${slug} is less than 20 px high`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await visit(page, `#l.${slug}`);
    await page.getByTestId("present").click();
    for (let number = 1; number <= cards; number++) {
      await expect(page.getByTestId("present-counter")).toContainText(`card ${number} of`);
      await expect.poll(() => smallest(page)).toEqual([]);
      await page.locator("body").press("r");
      await expect.poll(() => smallest(page)).toEqual([]);
      await page.locator("body").press("n");
    }
  });
}

test("presented, the heading of a growing stack is in view, and a remote presses what the card names", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.stack-growth");
  await page.getByTestId("present").click();
  const body = page.locator("body");
  const heading = page.locator("[data-testid=stack] .stack-head.current");
  await body.press("r");
  for (const [number, size] of [[2, "2 KiB"], [3, "4 KiB"]] as const) {
    await body.press("n");
    await expect(page.getByTestId("present-counter")).toContainText(`card ${number} of`);
    await expect(heading).toContainText(size);
    await expect(heading).toBeInViewport({ ratio: 0.99 });
    await expect(page.getByTestId("pressed")).toBeEmpty();
    // On the way to a card's moment, the key goes there at once.
    await expect(page.locator(".present-body")).not.toHaveClass(/coming/);
    await body.press("PageDown");
    await expect(page.getByTestId("pressed")).toContainText(/^p \*int → 0x/);
    await expect(page.getByTestId("present-counter")).toContainText(`card ${number} of`);
  }
});

test("presented, a long title of the next lesson leaves room for the card's", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.myth-escape-first");
  await page.getByTestId("present").click();
  await page.locator("body").press("r");
  for (const number of [2, 3]) {
    await page.locator("body").press("n");
    await expect(page.getByTestId("present-counter")).toContainText(`card ${number} of 3`);
  }
  await expect(page.getByTestId("present-next")).toContainText("Next: ");
  const title = page.getByTestId("present-card").locator("p").first();
  expect((await title.boundingBox())?.height).toBeLessThan(70);
  await expect(page.getByTestId("present-leave")).toBeInViewport({ ratio: 1 });
});

test("presented, a waiting goroutine's heading has the size of its stack", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.blocked-goroutine");
  await page.getByTestId("present").click();
  const heads = page.locator("[data-testid=stack] .stack-head", { hasText: "waiting to receive" });
  await expect(heads).toHaveCount(3);
  for (const head of await heads.all()) await expect(head).toContainText("2 KiB");
});

test("presenting, the zoom buttons are there once the picture was zoomed", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.page-by-page");
  await page.getByTestId("present").click();
  await page.getByTestId("plane").hover();
  await expect(page.locator(".plane-tools")).toHaveCSS("opacity", "0");
  await page.mouse.wheel(0, -200);
  await expect(page.locator(".plane-tools")).toHaveCSS("opacity", "1");
  await page.getByTestId("zoom-fit").click();
});

/** Number of objects that are not wholly in view. */
async function outside(page: Page): Promise<number> {
  return page.getByTestId("plane").evaluate((plane) => {
    const pane = plane.getBoundingClientRect();
    const boxes = [...plane.querySelectorAll("[data-testid=heap-object]")].map((e) => e.getBoundingClientRect());
    return boxes.filter((b) => b.left < pane.left - 1 || b.right > pane.right + 1 || b.top < pane.top - 1 || b.bottom > pane.bottom + 1).length;
  });
}

test("presenting, the text of a card after an open question is withheld until the answer is revealed", async ({ page }) => {
  await visit(page, "#l.lost-object");
  await turn(page, 2);
  await page.getByTestId("present").click();
  await page.getByTestId("present-next").click();
  await expect(page.getByTestId("present-counter")).toContainText("card 3 of");
  const card = page.getByTestId("present-card");
  await expect(card.getByTestId("withheld")).toBeVisible();
  await expect(card).not.toContainText("The write barrier tells it");
  await expect(card.getByRole("button")).toHaveCount(0);
  await page.getByTestId("veil").getByRole("button").click();
  await expect(page.getByTestId("present-counter")).toContainText("card 2 of");
  await page.getByTestId("reveal").click();
  await page.getByTestId("present-next").click();
  await expect(card.getByTestId("withheld")).toHaveCount(0);
});

test("presented, a card's change says what it did", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.address-returned");
  await page.getByTestId("present").click();
  await page.locator("body").press("r");
  const change = page.getByTestId("try");
  await turnUntil(page, () => change.isVisible());
  await expect(page.getByTestId("difference")).toHaveCount(0);
  await change.click();
  const figures = page.getByTestId("difference").locator(".figure");
  await expect(figures.first()).toContainText("3 → 2");
  await expect(figures.first()).toBeInViewport({ ratio: 0.99 });
  expect(await figures.first().evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize))).toBeGreaterThanOrEqual(20);
});

test("presented with a remote, a change shows its effect although the lesson asks nothing", async ({ page }) => {
  await visit(page, "#l.substring");
  await page.getByTestId("present").click();
  const body = page.locator("body");
  await expect(async () => {
    await body.press("PageDown");
    await expect(page.getByTestId("difference")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByTestId("reveal")).toBeHidden();
});

test("presented with a remote, the key after an answer leads to the moment that shows it", async ({ page }) => {
  await visit(page, "#l.myth-append");
  await page.getByTestId("present").click();
  await page.getByTestId("present-next").click();
  await expect(page.getByTestId("present-counter")).toContainText("card 2 of");
  const body = page.locator("body");
  await expect(page.getByTestId("quiz-skip")).toBeEnabled();
  await body.press("PageDown");
  await expect(page.getByTestId("quiz-answer")).not.toBeEmpty();
  await body.press("PageDown");
  // Arrays for 8, 16, 32 and 64 numbers.
  await expect(page.locator('[data-testid=heap-object][data-type^="[64]"]')).toHaveCount(1);
});

test("in an embed, what a collection frees is chosen among all objects", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 420 });
  await visit(page, "#l.roots-mark-sweep");
  await turn(page, 2);
  await page.getByTestId("part-memory").click();
  await expect(page.getByTestId("heap-object")).toHaveCount(5);
  await expect.poll(() => outside(page)).toBe(0);
  for (const title of ["news", "old"]) await page.locator(".object .emblem", { hasText: title }).click();
  await page.getByTestId("quiz-reveal").click();
  await expect(page.getByTestId("quiz-answer")).toContainText("Right");
});

test("a revealed answer leaves the running line in view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.roots-mark-sweep");
  await turn(page, 2);
  await page.getByTestId("present").click();
  const line = page.locator(".cm-line.here.runs");
  await expect(line).toBeInViewport({ ratio: 0.99 });
  await page.getByTestId("reveal").click();
  await expect(page.getByTestId("quiz-answer")).not.toBeEmpty();
  const inside = async () => {
    const [pane, here] = [await page.locator(".cm-scroller").boundingBox(), await line.boundingBox()];
    return !!pane && !!here && here.y >= pane.y && here.y + here.height <= pane.y + pane.height;
  };
  await expect.poll(inside).toBe(true);
  await expect.poll(() => cut(page)).toBeLessThanOrEqual(0);
});

test("presenting the pacing lesson shows the pace and the blocks that are kept", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.pacing");
  await page.getByTestId("present").click();
  for (const number of [1, 2]) {
    await expect(page.getByTestId("present-counter")).toContainText(`card ${number} of`);
    await expect(page.getByTestId("pace")).toBeInViewport({ ratio: 0.99 });
    const pointer = page.locator("[data-testid=pointer]").first();
    await expect(pointer).toBeAttached();
    const kept = await pointer.getAttribute("data-object");
    await expect(page.locator(`[data-testid=heap-object][data-address="${kept}"]`)).toBeInViewport({ ratio: 0.99 });
    await page.getByTestId("present-next").click();
  }
});

test("presenting the lost object shows the pointer that holds it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, "#l.lost-object");
  await turn(page, 3);
  await page.getByTestId("present").click();
  await page.locator("body").press("r");
  const plane = page.getByTestId("plane");
  const inside = async () => {
    const all = await plane.boundingBox();
    const frame = await page.getByTestId("frame").first().boundingBox();
    return all && frame ? frame.x >= all.x - 1 && frame.x + frame.width <= all.x + all.width + 1 : false;
  };
  await expect.poll(inside).toBe(true);
});

test("the reason why a WaitGroup escapes names the callee", async ({ page }) => {
  await visit(page, "#l.goroutine-stacks");
  await page.getByTestId("quiz-skip").click();
  await page.getByTestId("tab-why").click();
  await page.locator(".verdict-row", { hasText: "moved to heap: done" }).click();
  await expect(page.getByTestId("panel-why")).toContainText("its address is passed to Add, whose parameter leaks to the heap");
  await expect(page.getByTestId("panel-why")).not.toContainText("callee unknown");
  await expect(page.getByTestId("advice-title")).toHaveText("What usually helps");
  await page.getByTestId("advise").click();
  await expect(page.getByTestId("advice-title")).toHaveText("No change was found");
  await expect(page.getByTestId("advice")).toContainText(/None of the changes/);
});

/** Presents a card of a lesson, with its answers. */
async function presented(page: Page, slug: string, number: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, `#l.${slug}`);
  await page.getByTestId("present").click();
  for (let at = 2; at <= number; at++) {
    await page.locator("body").press("n");
    await expect(page.getByTestId("present-counter")).toContainText(`card ${at} of`);
  }
  const reveal = page.getByTestId("reveal");
  if ((await reveal.getAttribute("aria-pressed")) === "false") await reveal.click();
}

test("presented, the lines of a card's change are marked, and the remote leads to the end of its run", async ({ page }) => {
  await presented(page, "blocked-goroutine", 5);
  const place = page.getByTestId("present-counter");
  await expect(page.getByTestId("try")).toBeEnabled();
  await page.locator("body").press("PageDown");
  const changed = page.locator(".cm-line.lit");
  await expect(changed).toHaveText([/make\(chan int, 1\)/, /reply <- 1/]);
  for (const line of await changed.all()) await expect(line).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByTestId("narration")).toContainText("v := <-reply");
  await page.locator("body").press("PageDown");
  await expect(place).toContainText(/step (\d+) of \1$/);
  await page.locator("body").press("PageDown");
  await expect(place).toContainText("card 1 of");
});

test("presented, a button leads to the previous card", async ({ page }) => {
  await presented(page, "lost-object", 2);
  await page.getByTestId("present-previous").click();
  await expect(page.getByTestId("present-counter")).toContainText("card 1 of");
  await expect(page.getByTestId("present-previous")).toBeDisabled();
});

test("presented, package variables have their names although the picture is small", async ({ page }) => {
  await presented(page, "a-profile", 1);
  await expect(page.getByTestId("plane")).toHaveAttribute("data-level", "middle");
  const names = page.getByTestId("globals").locator(".row .name");
  await expect(names).toHaveText(["title", "first", "cache", "inbox"]);
  for (const name of await names.all()) {
    await expect(name).toBeVisible();
    await expect(name).toBeInViewport({ ratio: 0.9 });
  }
});

for (const [slug, number, count] of [["roots-mark-sweep", 6, 2], ["lost-object", 5, 3], ["blocked-goroutine", 3, 3]] as const) {
  test(`presented, card ${number} of ${slug} shows the objects that were freed`, async ({ page }) => {
    await presented(page, slug, number);
    await expect(page.locator(".object.freed")).toHaveCount(count);
    await expect(page.getByTestId("plane")).toHaveAttribute("data-level", "near");
  });
}

test("presented, output has no step numbers, and neither later output nor a status before the end", async ({ page }) => {
  await presented(page, "blocked-goroutine", 1);
  await page.locator("body").press("6");
  const output = page.locator("div.output");
  await expect(output).toBeVisible();
  await expect(output.getByText("not printed yet")).toBeVisible();
  for (const part of [".what", ".exit", ".step-no", ".stream"]) await expect(output.locator(part).first()).toBeHidden();
  await page.locator("body").press("End");
  await expect(output.locator(".what").first()).toHaveText(/goroutines: 4/);
  await expect(output.locator(".exit")).toBeVisible();
});

test("presented on a phone, the card has the screen's width, and all buttons are on it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit(page, "#l.blocked-goroutine");
  await page.locator(".more-tools").click();
  await page.getByTestId("present").click();
  const title = page.locator(".present-card p").first();
  expect((await title.boundingBox())?.width).toBeGreaterThan(300);
  for (const name of ["present-previous", "present-next", "present-back", "present-forward", "reveal", "present-qr", "present-leave"]) {
    await expect(page.getByTestId(name)).toBeInViewport({ ratio: 1 });
  }
});

test("presented with a remote, one press too many is undone by one press back", async ({ page }) => {
  await presented(page, "blocked-goroutine", 5);
  const place = page.getByTestId("present-counter");
  const body = page.locator("body");
  await expect(page.getByTestId("try")).toBeEnabled();
  await body.press("PageDown");
  await expect(page.getByTestId("difference")).toBeVisible();
  await body.press("PageDown");
  await expect(place).toContainText(/step (\d+) of \1$/);
  const left = (await place.textContent()) ?? "";
  await body.press("PageDown");
  await expect(place).toContainText(/card 1 of \d+ · step [1-9]/);
  await body.press("PageUp");
  await expect(place).toHaveText(left);
  await expect(page.getByTestId("veil")).toHaveCount(0);
  await expect(page.getByTestId("withheld")).toHaveCount(0);
  await expect(page.getByTestId("editor-text")).toContainText("make(chan int, 1)");
  await expect(page.getByTestId("difference")).toBeVisible();
  // The answers to its questions are still there, and the next press leads on again.
  await body.press("PageDown");
  await expect(place).toContainText(/card 1 of \d+ · step [1-9]/);
  await body.press("PageUp");
  await expect(place).toHaveText(left);
  await page.getByTestId("present-previous").click();
  await expect(place).toContainText("card 4 of");
  await page.getByTestId("present-previous").click();
  await page.getByTestId("present-previous").click();
  await expect(page.getByTestId("quiz")).toHaveAttribute("data-answered", "true");
});

test("presented with a remote, the text withheld for an earlier question shows at a press", async ({ page }) => {
  await visit(page, "#l.lost-object");
  await turn(page, 2);
  await page.getByTestId("present").click();
  await page.getByTestId("present-next").click();
  await expect(page.getByTestId("withheld")).toBeVisible();
  // On the way to a card's moment, the key only goes there.
  await expect(page.locator(".present-body")).not.toHaveClass(/coming/);
  await page.locator("body").press("PageDown");
  await expect(page.getByTestId("withheld")).toHaveCount(0);
  await expect(page.getByTestId("veil")).toHaveCount(0);
  await expect(page.getByTestId("present-counter")).toContainText("card 3 of");
});

test("presented, a remote's key makes the screen black until it is pressed again or a page is turned", async ({ page }) => {
  await visit(page, "#l.two-places");
  await page.getByTestId("present").click();
  const place = page.getByTestId("present-counter");
  await expect(place).toContainText(/card 1 of \d+ · step [1-9]/);
  const before = (await place.textContent()) ?? "";
  const body = page.locator("body");
  const black = () => page.evaluate(() => {
    const { content, position, inset, backgroundColor } = getComputedStyle(document.documentElement, "::after");
    return content !== "none" && [position, inset, backgroundColor].join() === "fixed,0px,rgb(0, 0, 0)";
  });
  for (const [key, end] of [["b", "b"], [".", "."], ["b", "PageDown"], [".", "PageUp"], ["b", "Escape"]] as const) {
    await body.press(key);
    expect(await black()).toBe(true);
    await body.press(end);
    expect(await black()).toBe(false);
    await expect(place).toHaveText(before);
  }
});

const KEPT = "package main\n\nvar kept *int\n\nfunc main() {\n\tn := 1\n\tkept = &n\n\tprintln(*kept)\n}\n";

test("presented, a program with errors shows no verdicts of the program before while they are hidden", async ({ page }) => {
  await visit(page);
  await paste(page, KEPT);
  await expect(page.getByTestId("verdict")).toHaveText(["moved to heap: n"]);
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("func (");
  await expect(page.locator(".memory")).toHaveClass(/stale/);
  await expect(page.getByTestId("verdict")).toHaveCount(1);
  await page.getByTestId("present").click();
  await expect(page.getByTestId("verdict")).toHaveCount(0);
  await expect(page.locator(".badges .badge")).toHaveCount(0);
});

test("a program that was presented with hidden verdicts can be shared for students before they show", async ({ page }) => {
  await visit(page);
  await paste(page, KEPT);
  await expect(page.getByTestId("verdict")).toHaveCount(1);
  await page.getByTestId("present").click();
  const toggle = page.locator(".present-tools").getByTestId("reveal");
  await expect(toggle).toHaveText("Show the verdicts");
  await toggle.click();
  await expect(toggle).toHaveText("Hide the verdicts");
  await expect(page.getByTestId("verdict")).toHaveCount(1);
  await page.locator("body").press("r");
  await page.locator("body").press("Escape");
  await expect(page.getByTestId("verdict")).toHaveCount(0);
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-students")).toBeChecked();
  await page.keyboard.press("Escape");
  await page.getByTestId("reveal").click();
  await expect(page.getByTestId("verdict")).toHaveCount(1);
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-students")).not.toBeChecked();
});

test("presented at 1280 × 720, the frame of an object that was freed leaves its rows whole", async ({ page }) => {
  await presented(page, "roots-mark-sweep", 6);
  const freed = page.locator(".object.freed");
  await expect(freed).toHaveCount(2);
  for (const box of await freed.all()) expect(await box.evaluate((e) => e.scrollHeight - e.clientHeight)).toBeLessThanOrEqual(0);
});
