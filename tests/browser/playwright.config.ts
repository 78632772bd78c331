// `cargo xtask test` builds and serves the page, and sets PAGE, its address, and CHROMIUM, the browser's path.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/browser",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // Two pages share two processors with their servers; what passes takes no longer for it.
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.PAGE,
    viewport: { width: 1280, height: 800 },
    // Drawing the frames in between takes a fifth of a visit; the tests of the controls ask for them.
    contextOptions: { reducedMotion: "reduce" },
    // What the worker caches takes more time than most tests; those of offline use allow it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        // A page here lives for seconds: optimising its modules takes longer than it saves.
        "--js-flags=--no-wasm-dynamic-tiering --no-wasm-tier-up",
      ],
    },
  },
});
