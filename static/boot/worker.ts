// Starts the engine inside a module worker.
import init from "escapement:worker.js";
import wasm from "escapement:worker.wasm";
import rest from "escapement:worker.rest";
import { dividedModule } from "./later";

/** Milliseconds after which the first picture is on the screen. */
const QUIET = 1500;

const complete = dividedModule(new URL(rest, import.meta.url));
void init({ module_or_path: new URL(wasm, import.meta.url) }).then(() => {
  // Where that fails, what is needed is fetched when it is needed.
  setTimeout(() => void complete().catch(() => {}), QUIET);
});
