// Opens the built page in Chromium: `node page.mjs ran|first DIST`.
// ran: opens the page with an instrumented module several times, with different screens, languages and orders in which
// the modules arrive; prints the numbers of the places reached for the first picture, as JSON.
// first: prints the time until the first picture, ms, and the bytes sent until then (.br files where there are any), as
// JSON.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "@playwright/test";

const [mode, dist] = process.argv.slice(2);
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};
const screen = { viewport: { width: 1280, height: 800 } };
const visits =
  mode === "first"
    ? Array(3).fill({ screen })
    : [
        { screen },
        { screen, late: /^assets\/worker_bg-/ },
        { screen, late: /^assets\/app_bg-/ },
        { screen: { viewport: { width: 360, height: 740 }, colorScheme: "dark", reducedMotion: "reduce" } },
        { screen: { ...screen, locale: "zh-CN" } },
      ];
/** Files to deliver late. */
let late;
/** Withheld, so that the page does not render what the first picture does without. */
const withheld = mode === "ran" ? /^assets\/more-/ : undefined;
/** Name, size and time of each request. */
const sent = [];
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, "http://x").pathname).replace(/^\/sub\/?/, "");
  const file = join(dist, path || "index.html");
  if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
  const packed = existsSync(`${file}.br`) ? `${file}.br` : file;
  sent.push([path || "index.html", statSync(packed).size, Date.now()]);
  if (withheld?.test(path)) return;
  if (late?.test(path)) await new Promise((resolve) => setTimeout(resolve, 1500));
  const head = { "content-type": types[extname(file)] ?? "application/octet-stream" };
  if (packed !== file) head["content-encoding"] = "br";
  response.writeHead(200, head);
  createReadStream(packed).pipe(response);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const address = `http://127.0.0.1:${server.address().port}/sub/`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--js-flags=--expose-gc",
  ],
});
try {
  const times = [];
  const reached = new Set();
  for (const visit of visits) {
    const context = await browser.newContext({ ...visit.screen, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(() =>
      new MutationObserver(() => {
        if (document.documentElement.dataset.ready === "true") globalThis.readyAt ??= Date.now();
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] }),
    );
    sent.length = 0;
    late = visit.late;
    await page.goto(address, { waitUntil: "commit" });
    const took = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const look = () => {
            if (performance.now() > 60_000) return reject(new Error("no picture within a minute"));
            const isReady = document.documentElement.dataset.ready === "true";
            if (isReady && document.querySelector("[data-testid=stack] [data-testid=frame]"))
              requestAnimationFrame(() => resolve(performance.now()));
            else setTimeout(look, 4);
          };
          look();
        }),
    );
    const ready = await page.evaluate(() => globalThis.readyAt);
    const came = sent.filter(([, , at]) => at < ready).map(([name, size]) => [name, size]);
    times.push(took);
    if (mode === "first") {
      const bytes = came.reduce((sum, [, size]) => sum + size, 0);
      if (times.length === visits.length) {
        console.log(JSON.stringify({ milliseconds: Math.min(...times), bytes, files: came }));
      }
    } else {
      // Animations are part of the picture.
      await page.waitForTimeout(1500);
      // A garbage collection, which frees Rust's closures, may happen at any time.
      await page.evaluate(() => new Promise((resolve) => (gc(), setTimeout(resolve, 100))));
      const ran = await page.evaluate(() =>
        Object.entries(globalThis.escapementParts ?? {})
          .filter(([name]) => /^hit\d+$/.test(name))
          .flatMap(([name, { value }]) =>
            [...Array(32).keys()].filter((bit) => (value >>> bit) & 1).map((bit) => Number(name.slice(3)) * 32 + bit),
          ),
      );
      ran.forEach((place) => reached.add(place));
    }
    await context.close();
  }
  if (mode === "ran") console.log(JSON.stringify([...reached]));
} finally {
  await browser.close();
  server.close();
}
