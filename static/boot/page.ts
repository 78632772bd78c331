// Starts the page. `cargo xtask build` fills in the names of the built files.
import init from "escapement:app.js";
import wasm from "escapement:app.wasm";
import { keepOffline } from "./offline";
import { followRebuilds } from "./rebuild";

/** File name of the worker's entry, beside this file. */
declare const WORKER: string;
/** True under `cargo xtask serve`. */
declare const SERVE: boolean;

const here = (name: string): URL => new URL(name, import.meta.url);

document.documentElement.dataset.worker = here(WORKER).href;
void init({ module_or_path: here(wasm) });
if (SERVE) followRebuilds();
else keepOffline();
