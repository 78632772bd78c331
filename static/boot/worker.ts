// Starts the engine inside a module worker.
import init from "escapement:worker.js";
import wasm from "escapement:worker.wasm";
import rest from "escapement:worker.rest";
import { dividedModule } from "./later";
import { forget, openCache, part } from "./library";

/** File names of the releases' indexes, by minor number. */
declare const INDEXES: Record<string, string>;

/** Delay before the second part of the module is fetched, ms: by then the first picture is on screen. */
const QUIET = 1500;

// Functions that the Rust code imports from the global object.
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
// The page waits for this lock to learn of the worker's death: no event reports a killed worker.
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
    // On failure, the part is fetched when it is needed.
    setTimeout(() => {
      void complete().catch(() => {});
      openCache();
    }, QUIET);
  },
  (error) => postMessage(`failed ${error}`),
);
