// Tests of links: they restore what was on screen, and damaged ones are reported.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { SONGS } from "./programs";
import { collectDroppedList, counter, paste, turnUntil, visit } from "./visit";

/** The link that the page offers. `students`: with hidden answers. */
async function share(page: Page, students = false): Promise<string> {
  await page.getByTestId("share").click();
  const link = page.getByTestId("share-link");
  await expect(link).toHaveValue(/#[23]\./);
  if (students) {
    const open = await link.inputValue();
    await page.getByTestId("share-students").check();
    await expect(link).not.toHaveValue(open);
    await expect(link).toHaveValue(/#[23]\./);
  }
  const made = await link.inputValue();
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();
  return made;
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator("html[data-ready=true]")).toBeAttached();
  await expect(page.locator("html[data-whole=true]")).toBeAttached();
}

/**
 * A screenshot of the memory pane, at rest and without hover or focus. The pane is painted anew first: where Chromium
 * paints only what changed, the edges of round corners can differ from those of the whole.
 */
async function picture(page: Page): Promise<string> {
  await page.mouse.move(2, 2);
  const memory = page.locator(".memory");
  await memory.evaluate(async (pane: HTMLElement) => {
    (document.activeElement as HTMLElement | null)?.blur();
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    pane.style.visibility = "hidden";
    await painted();
    pane.style.visibility = "";
    await painted();
  });
  let last = "";
  let equal = 0;
  await expect.poll(async () => {
    const before = last;
    last = (await memory.screenshot()).toString("base64");
    equal = last === before ? equal + 1 : 0;
    return equal;
  }, { intervals: [60] }).toBe(4);
  return last;
}

/**
 * Says where two screenshots differ, and by how much of 255; empty if they do not. Chromium rounds the blended pixels of an
 * edge in one of two ways, which differ by one.
 */
async function difference(page: Page, one: string, other: string): Promise<string> {
  return page.evaluate(async (shots) => {
    const pixels = async (shot: string) => {
      const bytes = Uint8Array.from(atob(shot), (char) => char.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const [a, b] = [await pixels(shots[0]), await pixels(shots[1])];
    if (a.width !== b.width || a.height !== b.height) return `${a.width} x ${a.height}, ${b.width} x ${b.height}`;
    const most = (pixel: number) => Math.max(...[0, 1, 2].map((i) => Math.abs(a.data[4 * pixel + i] - b.data[4 * pixel + i])));
    const found = Array.from({ length: a.width * a.height }, (_, pixel) => pixel).filter((pixel) => most(pixel) > 1);
    const told = found.slice(0, 8).map((pixel) => `${most(pixel)} at ${pixel % a.width}, ${Math.floor(pixel / a.width)}`);
    return found.length === 0 ? "" : `${found.length} pixels: ${told.join("; ")}`;
  }, [one, other]);
}

/** Opens a link in a browser context with empty storage. */
async function elsewhere(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(link);
  await ready(page);
  return page;
}

/** Opens the link in another context and checks that step, narration, tab and picture are the same. */
async function expectSame(page: Page, browser: Browser, students = false): Promise<Page> {
  const text = (id: string) => page.getByTestId(id).textContent();
  const [step, narration] = [await text("step-counter"), await text("narration")];
  const tab = await page.locator(".panels [role=tab][aria-selected=true]").getAttribute("id");
  const mine = await picture(page);
  const link = await share(page, students);
  expect(link.split("#")[1].length).toBeLessThan(1200);
  const other = await elsewhere(browser, link);
  await expect(other.getByTestId("step-counter")).toHaveText(step!);
  await expect(other.getByTestId("narration")).toHaveText(narration!);
  await expect(other.locator(`#${tab}`)).toHaveAttribute("aria-selected", "true");
  expect(await difference(other, mine, await picture(other)), "the picture differs").toBe("");
  return other;
}

test.describe("in another browser, a link shows the same picture, pixel for pixel:", () => {
  for (const [slug, card, steps] of [["roots-mark-sweep", 4, 1], ["lost-object", 5, 0], ["stack-growth", 2, 2], ["blocked-goroutine", 1, 0]] as const) {
    test(`lesson ${slug}`, async ({ page, browser }) => {
      await visit(page, `#l.${slug}`);
      await page.getByTestId("greeting-skip").click();
      const lesson = page.getByTestId("lesson-card");
      await expect(lesson).toHaveAttribute("data-step", /\d/);
      for (let n = 2; n <= card; n++) {
        // Questions on the way stay unanswered.
        await page.getByTestId("card-next").click();
        await expect(lesson).toHaveAttribute("data-card", String(n));
        await expect(lesson).toHaveAttribute("data-step", /\d/);
      }
      const at = async () => String((await counter(page))[0]);
      await expect.poll(at).toBe(await lesson.getAttribute("data-step"));
      for (let i = 0; i < steps; i++) {
        const before = await at();
        await page.getByTestId("step-forward").click();
        await expect.poll(at).not.toBe(before);
      }
      const other = await expectSame(page, browser);
      await expect(other.getByTestId("lesson-card")).toHaveAttribute("data-card", String(card));
      // The card's own moment is restored, too.
      if (steps) await expect(other.getByTestId("card-return")).toBeVisible();
    });
  }

  test("an unanswered question, with hidden answers", async ({ page, browser }) => {
    await visit(page, "#l.address-returned");
    await page.getByTestId("greeting-skip").click();
    await page.getByTestId("card-next").click();
    await expect(page.getByTestId("lesson-card")).toHaveAttribute("data-step", /\d/);
    await expect.poll(async () => String((await counter(page))[0])).toBe(await page.getByTestId("lesson-card").getAttribute("data-step"));
    const other = await expectSame(page, browser, true);
    await expect(other.getByTestId("veil")).toHaveCount(0);
    await expect(other.getByTestId("quiz-skip")).toBeVisible();
    await expect(other.getByTestId("verdict")).toHaveCount(0);
    await other.getByTestId("quiz-skip").click();
    await expect(other.getByTestId("quiz-answer")).toContainText("sum goes to the heap");
  });

  test("a program by its name", async ({ page, browser }) => {
    await visit(page);
    await paste(page, SONGS);
    await expect(page.getByTestId("sample-picker")).toContainText("song");
    const other = await elsewhere(browser, await share(page));
    await expect(other.getByTestId("sample-picker")).toContainText("song");
  });

  test("a pasted program with its own settings, camera and selected object", async ({ page, browser }) => {
    await visit(page);
    await page.getByTestId("greeting-skip").click();
    await paste(page, SONGS);
    await page.keyboard.press("Escape");
    await expect(page.getByTestId("sample-picker")).toContainText("song");
    await expect(page.locator(".memory.stale")).toHaveCount(0);
    await page.getByTestId("inlining").uncheck();
    await page.getByTestId("granularity").selectOption({ label: "by operation" });
    await page.locator("body").press("End");
    await expect(page.getByTestId("step-forward")).toBeDisabled();
    for (let i = 0; i < 3; i++) await page.getByTestId("step-back").click();
    await expect(page.getByTestId("heap-object").first()).toBeVisible();
    await page.getByTestId("heap-object").nth(1).getByRole("button").click();
    await expect(page.getByTestId("tab-allocations")).toHaveAttribute("aria-selected", "true");
    await page.getByTestId("zoom-in").click();
    await page.getByTestId("plane").press("Shift+ArrowRight");
    const other = await expectSame(page, browser);
    await expect(other.getByTestId("inlining")).not.toBeChecked();
    await expect(other.locator(".object.chosen")).toHaveCount(1);
    // After the next step, the camera follows the run again.
    await other.getByTestId("step-back").click();
    await expect(other.getByTestId("step-back")).toBeEnabled();
  });
});

test("a link restores program, panel and settings", async ({ page, context }) => {
  await visit(page);
  await paste(page, "package main\n\nvar p *int\n\nfunc main() {\n\tshared := 1\n\tp = &shared\n\tprintln(*p)\n}\n");
  await expect(page.getByTestId("verdict")).toHaveText("moved to heap: shared");
  await page.getByTestId("tab-output").click();
  await page.getByTestId("inlining").uncheck();
  await page.getByTestId("share").click();
  await expect(page.getByTestId("share-link")).toHaveValue(/#[23]\./);
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
  await expect(page.getByTestId("share-link")).toHaveValue(/#[23]\./);
  expect((await page.getByTestId("share-link").inputValue()).split("#")[1].length).toBeLessThan(160);
});

test("a link for students hides nothing any more once its question is answered", async ({ page, context }) => {
  await visit(page, "#l.new-that-stays");
  const other = await context.newPage();
  await other.goto(await share(page, true));
  await expect(other.locator("html[data-ready=true]")).toBeAttached();
  await expect(other.getByTestId("reveal")).toBeVisible();
  await expect(other.getByTestId("verdict")).toHaveCount(0);
  await turnUntil(other, () => other.getByTestId("quiz-skip").isVisible());
  await other.getByTestId("quiz-skip").click();
  await expect(other.getByTestId("verdict").first()).toBeVisible();
  await expect(other.getByTestId("reveal")).toHaveCount(0);
});

test("what is forced onto the stack is said where a link is opened, and can be given back", async ({ page, context }) => {
  await visit(page);
  await paste(page, "package main\n\n//go:noinline\nfunc f() *int {\n\tx := 42\n\treturn &x\n}\n\nfunc main() {\n\tp := f()\n\tq := new([]*int)\n\t*q = append(*q, p)\n\tprintln(*p, len(*q))\n}\n");
  // The value chosen by itself stays chosen, although the run no longer allocates it.
  await expect(page.locator(".headline")).toContainText("x");
  await page.getByTestId("force-stack").click();
  await expect(page.getByTestId("force-stack")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByTestId("forced")).toHaveCount(0);
  const other = await context.newPage();
  await visit(other, (await share(page)).replace(/^[^#]*/, ""));
  await expect(other.getByTestId("forced")).toContainText("line 5");
  await other.getByTestId("forced").getByRole("button").click();
  await expect(other.getByTestId("forced")).toHaveCount(0);
});

test("a link for students shows what the lesson's change does once its questions are answered", async ({ page, context }) => {
  await visit(page, "#l.to-println");
  const other = await context.newPage();
  await visit(other, (await share(page, true)).replace(/^[^#]*/, ""));
  await other.getByTestId("quiz-skip").click();
  await turnUntil(other, () => other.getByTestId("try").isVisible());
  await other.getByTestId("try").click();
  await expect(other.getByTestId("difference")).toBeVisible();
  await expect(other.getByTestId("verdict").first()).toBeVisible();
});

test("a link for students opens with hidden answers", async ({ page, context }) => {
  await visit(page);
  await page.getByTestId("share").click();
  await page.getByTestId("share-students").check();
  await expect(page.getByTestId("share-link")).toHaveValue(/#[23]\./);
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

test("a link for students hides the picture of a program of one's own until it is revealed", async ({ page, context }) => {
  await visit(page);
  await paste(page, "package main\n\nvar kept *int\n\nfunc main() {\n\tn := 1\n\tkept = &n\n\tprintln(*kept)\n}\n");
  await expect(page.locator(".memory")).not.toHaveClass(/stale/);
  await page.getByTestId("step-last").click();
  await expect(page.getByTestId("heap-object").first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(await share(page, true));
  await expect(other.locator("html[data-ready=true]")).toBeAttached();
  await expect(other.getByTestId("veil")).toBeVisible();
  await expect(other.getByTestId("heap-object")).toHaveCount(0);
  // The one line with a value is marked in the gutter, first S.
  const mark = other.getByTestId("guess");
  await expect(mark).toHaveText(["?"]);
  await mark.click();
  await expect(mark).toHaveText(["S"]);
  await expect(other.getByTestId("predict")).toHaveText(["line 6 S"]);
  // Presented, it stays hidden until it is revealed, and it is hidden again after that.
  await other.getByTestId("present").click();
  await expect(other.getByTestId("veil")).toBeVisible();
  await expect(other.getByTestId("heap-object")).toHaveCount(0);
  await other.getByTestId("reveal").click();
  await expect(other.getByTestId("heap-object").first()).toBeVisible();
  await other.locator("body").press("Escape");
  await expect(other.getByTestId("veil")).toBeVisible();
  await other.getByTestId("veil").getByRole("button").click();
  await expect(other.getByTestId("heap-object").first()).toBeVisible();
  await expect(other.getByTestId("predicted")).toContainText("0 of 1 right. It should be: line 6: heap.");
});

test("on a phone, a link for students to a program of one's own opens at its code, with the button that reveals", async ({ page, context }) => {
  await visit(page);
  await paste(page, "package main\n\nvar kept *int\n\nfunc main() {\n\tn := 1\n\tkept = &n\n\tprintln(*kept)\n}\n");
  await expect(page.locator(".memory")).not.toHaveClass(/stale/);
  const other = await context.newPage();
  await other.setViewportSize({ width: 390, height: 844 });
  await other.goto(await share(page, true));
  await expect(other.locator("html[data-ready=true]")).toBeAttached();
  await expect(other.getByTestId("part-code")).toHaveAttribute("aria-pressed", "true");
  await expect(other.getByTestId("verdict")).toHaveCount(0);
  await expect(other.getByTestId("uncover")).toBeInViewport({ ratio: 1 });
  await other.getByTestId("uncover").click();
  await expect(other.getByTestId("uncover")).toHaveCount(0);
  await expect(other.getByTestId("verdict")).toHaveCount(1);
});

test("a reload after presenting does not count as opening a link for students", async ({ page }) => {
  await visit(page);
  await paste(page, "package main\n\nvar kept *int\n\nfunc main() {\n\tn := 1\n\tkept = &n\n\tprintln(*kept)\n}\n");
  await expect(page.locator(".memory")).not.toHaveClass(/stale/);
  await page.getByTestId("present").click();
  await page.locator("body").press("End");
  await expect(page.getByTestId("heap-object").first()).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.getByTestId("heap-object").first()).toBeVisible();
  await expect(page.getByTestId("veil")).toHaveCount(0);
});

for (const fragment of ["#1.AAAA", "#1.notbase64!!", "#9.future", "#garbage", "#1."]) {
  test(`a damaged link (${fragment}) is reported, and the first lesson opens`, async ({ page }) => {
    await visit(page, fragment);
    await expect(page.getByTestId("status")).toContainText("damaged");
    await expect(page.getByTestId("editor-text")).toContainText("func total");
  });
}

test("a forced collection ends with another release, and with a program pasted over a link's", async ({ page, browser }) => {
  await visit(page);
  await collectDroppedList(page);
  const link = await share(page);
  await page.getByTestId("go-version").selectOption("1.26");
  await expect(page.locator(".notice")).toContainText("the collections you asked for were removed");
  await page.getByTestId("tab-allocations").click();
  await expect(page.getByTestId("panel-allocations")).toContainText("GC cycles: 0");
  const other = await (await browser.newContext({ serviceWorkers: "block", baseURL: test.info().project.use.baseURL })).newPage();
  await visit(other, new URL(link).hash);
  await other.getByTestId("tab-allocations").click();
  await expect(other.getByTestId("panel-allocations")).toContainText("GC cycles: 1");
  await paste(other, "package main\n\ntype tea struct{ cups int }\n\nfunc main() {\n\tprintln(tea{3}.cups)\n}\n");
  await expect(other.getByTestId("sample-picker")).toContainText("tea");
  await expect(other.getByTestId("panel-allocations")).toContainText("GC cycles: 0");
});

for (const fragment of ["#2.damaged", "#p.circle"]) {
  test(`an edited lesson is kept when the page opens at another address (${fragment})`, async ({ page }) => {
    await visit(page);
    await paste(page, "package main\n\ntype circle struct{ r int }\n\nfunc main() {\n\tprintln(circle{1}.r)\n}\n");
    await expect(page.getByTestId("sample-picker")).toContainText("circle");
    await visit(page, "#l.two-places");
    await page.getByTestId("editor-text").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("// mine");
    await page.goto("about:blank");
    await visit(page, fragment);
    await page.getByTestId("sample-picker").click();
    await page.getByTestId("own-programs").getByRole("button", { name: "Two places for a value", exact: true }).click();
    await expect(page.getByTestId("editor-text")).toContainText("// mine");
  });
}
