// Takes the README's pictures of a served page: `node xtask/src/pictures.mjs ADDRESS`.
// Writes docs/light.png, docs/dark.png and docs/marking.webp (a cycle, stepped by GC work), for which it needs img2webp
// (Debian: webp).
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const [address] = process.argv.slice(2);
const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
/** Durations of a frame and of the last frame, ms. */
const [PAUSE, END] = [1300, 2600];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
  args: ["--no-sandbox", "--disable-gpu"],
});

/** Opens a lesson's card, with the greeting dismissed and without motion. */
async function open(lesson, card, width, height, colorScheme) {
  const viewport = { width, height };
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce", locale: "en-US" });
  await page.goto(`${address}#l.${lesson}`);
  await page.locator("html[data-whole=true]").waitFor();
  await page.getByTestId("greeting-skip").click();
  for (let at = 1; at < card; at++) await page.getByTestId("card-next").click();
  await page.locator(`[data-testid=lesson-card][data-card="${card}"][data-step]`).waitFor();
  await page.waitForTimeout(600);
  return page;
}

const light = await open("lost-object", 3, 1440, 900, "light");
await light.screenshot({ path: join(docs, "light.png") });
const dark = await open("roots-mark-sweep", 4, 1440, 900, "dark");
await dark.screenshot({ path: join(docs, "dark.png") });

const frames = mkdtempSync(join(tmpdir(), "frames-"));
const page = await open("roots-mark-sweep", 3, 1280, 720, "light");
await page.getByTestId("present").click();
await page.getByTestId("reveal").click();
await page.waitForTimeout(600);
const taken = [];
for (let swept = false; !swept && taken.length < 20; ) {
  taken.push(join(frames, `${String(taken.length).padStart(2, "0")}.png`));
  await page.screenshot({ path: taken.at(-1) });
  swept = taken.length > 1 && (await page.locator(".memory.gc-on").count()) === 0;
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(500);
}
await browser.close();
const timed = taken.flatMap((file, i) => ["-d", String(i + 1 < taken.length ? PAUSE : END), file]);
execFileSync("img2webp", ["-loop", "0", "-lossy", "-q", "60", "-m", "6", ...timed, "-o", join(docs, "marking.webp")]);
rmSync(frames, { recursive: true });
