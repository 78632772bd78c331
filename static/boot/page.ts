// Starts the page. `cargo xtask build` fills in the names of the built files.
import init from "escapement:app.js";
import wasm from "escapement:app.wasm";
import rest from "escapement:app.rest";
import en from "escapement:texts.en";
import zh from "escapement:texts.zh";
import laterEn from "escapement:words.en";
import laterZh from "escapement:words.zh";
import { deflate, gzip, inflate, save, savePng } from "./bytes";
import { dividedModule, requestNow } from "./later";
import { keepOffline } from "./offline";
import { followRebuilds } from "./rebuild";

/** File name of the worker's entry, in this file's folder. */
declare const WORKER: string;
/** Styles that the first picture does without. */
declare const STYLES: string;
/** Folder of the lessons' files, named by a hash of them. */
declare const LESSONS: string;
/** True under `cargo xtask serve`. */
declare const SERVE: boolean;

const here = (name: string): URL => new URL(name, import.meta.url);

/** Fetches a file below this one's folder as text. */
async function text(name: string): Promise<string> {
  const response = await fetch(here(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

/** Files of the page's texts by language: those of the first picture, and the others. */
const TEXTS: Record<string, string> = { en, zh };
const WORDS: Record<string, string> = { en: laterEn, zh: laterZh };

/** Language of the last visit, or else of the browser; English if there are no texts in it. */
function language(): string {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem("escapement.language");
  } catch {
    // Forbidden, as in some private windows.
  }
  const wanted = (kept ?? navigator.language).toLowerCase();
  return Object.keys(TEXTS).find((tag) => wanted.startsWith(tag)) ?? "en";
}

// The worker starts while the page is still loading; messages it sends before the page listens are kept.
const first = new Worker(here(WORKER), { type: "module" });
const early: MessageEvent[] = [];
const keep = (event: MessageEvent): void => void early.push(event);
first.addEventListener("message", keep);

/** Returns the worker to the first caller, and `undefined` to later ones. */
function firstWorker(): Worker | undefined {
  first.removeEventListener("message", keep);
  return taken ? undefined : ((taken = true), first);
}
let taken = false;
const earlyMessages = (): MessageEvent[] => early.splice(0);

// Fetched beside the module.
const firstLanguage = language();
const firstTexts = text(TEXTS[firstLanguage] ?? en);
/** The other texts by language, as far as they have been fetched. */
const words: Record<string, string> = {};
const fetchWords = async (tag: string): Promise<void> => void (words[tag] ??= await text(WORDS[tag] ?? laterEn));
/** A link may open what they are for. */
const firstWords = location.hash ? fetchWords(firstLanguage).catch(() => undefined) : undefined;
/** The texts of a language, with the other ones fetched where that costs no first picture, or `wordsNow` would not find them. */
async function texts(tag: string): Promise<string> {
  const isFirst = tag === firstLanguage;
  await (isFirst && !navigator.serviceWorker?.controller ? firstWords : fetchWords(tag).catch(() => undefined));
  return isFirst ? firstTexts : text(TEXTS[tag] ?? en);
}
/** The other texts, fetched at once if they are needed before they have arrived; empty if they are unavailable. */
function wordsNow(tag: string): string {
  try {
    const request = words[tag] === undefined ? requestNow(here(WORDS[tag] ?? laterEn)) : undefined;
    if (request?.status === 200) words[tag] = request.responseText;
  } catch {
    // No connection: the next text that is needed tries again.
  }
  return words[tag] ?? "";
}

// Functions that the Rust code imports from the global object.
const keepLibrary = async (release: number, progress: (done: number, all: number) => void): Promise<void> =>
  (await import("./keep")).keepLibrary(release, progress);
/** Calls `then` once the worker that holds this lock has died. */
const outlived = (lock: string, then: () => void): void => void navigator.locks?.request(lock, then);
const lessonFile = (path: string): Promise<string> => text(`../lessons/${LESSONS}/${path}`);
/** Says that the page could not be loaded; there may be no texts for it. */
function unavailable(): void {
  if (document.documentElement.dataset.ready === "true") return;
  const chinese = language() === "zh";
  document.body.textContent = chinese ? "页面没能完整加载。请刷新再试。" : "The page could not be loaded. Reload it to try again.";
}
/** Adds the styles of `static/style/later`. Resolves when they apply, or cannot be fetched. */
const moreStyles = (): Promise<void> =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: here(STYLES).href });
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
// A link may open what they are for.
const styled = location.hash ? moreStyles() : firstPicture().then(moreStyles);
const editor = firstPicture().then(async () => {
  const module = await import("../../web/src/editor/codemirror");
  await styled;
  return module;
});
/** Puts the editor among the functions below. Rejects if it cannot be fetched. */
const loadEditor = async (): Promise<void> => void Object.assign(escapement, { Editor: (await editor).Editor });
const escapement = { loadEditor, deflate, gzip, inflate, save, savePng, firstWorker, earlyMessages, outlived, keepLibrary, lessonFile, language, texts, unavailable, wordsNow };
Object.assign(globalThis, { escapement });
document.documentElement.dataset.worker = here(WORKER).href;
/** Starts the page; returns the function that loads its second part. */
async function start(): Promise<() => Promise<void>> {
  // On a later visit the second part is in the service worker's cache, where a synchronous request would not find it.
  const kept = navigator.serviceWorker?.controller ? WebAssembly.compileStreaming(fetch(here(rest))).catch(() => undefined) : undefined;
  const complete = dividedModule(here(rest), await kept);
  init({ module_or_path: here(wasm) }).catch(unavailable);
  return complete;
}
const started = start();
// On failure, the page fetches the part when needed, or does without it.
const loaded = Promise.allSettled([firstPicture().then(async () => (await started)()), firstPicture().then(() => fetchWords(firstLanguage)), editor.then(({ Editor }) => Editor.whole)]);
Object.assign(escapement, { whole: () => loaded });
void loaded.then(() => {
  document.documentElement.dataset.whole = "true";
  if (SERVE) followRebuilds();
  else keepOffline();
});

/** Resolves when the first result is on screen; nothing else is fetched before. */
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
