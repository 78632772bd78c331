// Starts the page. `cargo xtask build` fills in the names of the built files.
import init from "escapement:app.js";
import wasm from "escapement:app.wasm";
import rest from "escapement:app.rest";
import { Editor } from "../../web/src/editor/codemirror";
import { deflate, gzip, inflate, save, savePng } from "./bytes";
import { dividedModule } from "./later";
import { keepOffline } from "./offline";
import { followRebuilds } from "./rebuild";

/** File name of the worker's entry, beside this file. */
declare const WORKER: string;
/** True under `cargo xtask serve`. */
declare const SERVE: boolean;

const here = (name: string): URL => new URL(name, import.meta.url);

// The engine starts while the page is still loading; what it says before the page listens is kept.
const first = new Worker(here(WORKER), { type: "module" });
const early: MessageEvent[] = [];
const keep = (event: MessageEvent): void => void early.push(event);
first.addEventListener("message", keep);

/** Hands over the worker and what it has said; the first caller gets it, later ones get nothing. */
function firstWorker(): Worker | undefined {
  first.removeEventListener("message", keep);
  return taken ? undefined : ((taken = true), first);
}
let taken = false;
const earlyMessages = (): MessageEvent[] => early.splice(0);

// What the Rust part asks of the browser through names, so that one bundle holds both.
const keepLibrary = async (release: number, told: (done: number, all: number) => void): Promise<void> =>
  (await import("./keep")).keepLibrary(release, told);
/** Calls `then` when the worker that holds this lock is gone. */
const outlived = (lock: string, then: () => void): void => void navigator.locks?.request(lock, then);
Object.assign(globalThis, { escapement: { Editor, deflate, gzip, inflate, save, savePng, firstWorker, earlyMessages, outlived, keepLibrary } });
document.documentElement.dataset.worker = here(WORKER).href;
const complete = dividedModule(here(rest));
void init({ module_or_path: here(wasm) });
void firstPicture().then(async () => {
  // Where one fails, the page goes on without, or fetches it when it is needed.
  await Promise.allSettled([complete(), Editor.last?.complete()]);
  document.documentElement.dataset.whole = "true";
  if (SERVE) followRebuilds();
  else keepOffline();
});

/** Resolves when the first result is on the screen: until then nothing else is fetched. */
function firstPicture(): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const look = (): void => {
      if (root.dataset.ready !== "true") return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ["data-ready"] });
    look();
  });
}
