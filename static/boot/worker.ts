// Starts the engine inside a module worker.
import init from "escapement:worker.js";
import wasm from "escapement:worker.wasm";

void init({ module_or_path: new URL(wasm, import.meta.url) });
