// Starts the engine inside a module worker.
import init from "escapement:worker.js";
import wasm from "escapement:worker.wasm";
import rest from "escapement:worker.rest";
import { dividedModule } from "./later";
import { forget, part } from "./library";

/** File names of the releases' indexes, by minor number. */
declare const INDEXES: Record<string, string>;

/** Milliseconds after which the first picture is on the screen. */
const QUIET = 1500;

// What the Rust part asks of the browser through names.
Object.assign(globalThis, {
  escapement: {
    libraryIndex: (release: number): string | undefined => INDEXES[release],
    libraryPart: (name: string, limit: number, then: (bytes?: Uint8Array) => void): void => {
      part(name, limit).then(then, () => {
        forget(name);
        then();
      });
    },
    libraryForget: forget,
  },
});
// Whoever waits for this lock learns when the worker is gone, however it went: no event tells of one that was killed.
if (navigator.locks) {
  const life = crypto.randomUUID();
  void navigator.locks.request(life, () => {
    postMessage(`alive ${life}`);
    return new Promise(() => {});
  });
}
const complete = dividedModule(new URL(rest, import.meta.url));
void init({ module_or_path: new URL(wasm, import.meta.url) }).then(
  () => {
    // Where that fails, what is needed is fetched when it is needed.
    setTimeout(() => void complete().catch(() => {}), QUIET);
  },
  (error) => postMessage(`failed ${error}`),
);
