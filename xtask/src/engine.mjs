// Runs the built engine outside a browser: `node engine.mjs profile|bench|told GLUE WASM REST FILE…`.
// profile: prints the numbers of the places that analysing, running and showing FILE reached, as JSON; WASM is instrumented.
// bench: prints one JSON object for each FILE: milliseconds for the analysis, the recorded run and jumps, least of several.
// told: prints a digest of all that the engine tells of each FILE: verdicts, run, some steps.
// The messages are those of web/src/protocol.rs, version 5, written out. Go's library comes from where the build of the page takes it apart.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [mode, glue, wasmFile, restFile, ...files] = process.argv.slice(2);
const replies = [];
globalThis.self = globalThis;
globalThis.postMessage = (message) => replies.push(new Uint8Array(message));

const library = new URL("../../target/site/library/", import.meta.url);
let folder;
/** What is handed over once the engine has returned. */
const arriving = [];
globalThis.escapement = {
  libraryIndex: (release) => ((folder = new URL(`1.${release}/`, library)), `1.${release}.index`),
  libraryPart: (name, _limit, then) => arriving.push(() => then(new Uint8Array(readFileSync(new URL(name, folder))))),
  libraryForget: () => {},
};

let exports;
globalThis.escapementImports = (imports) => ({
  ...imports,
  rest: {
    load() {
      new WebAssembly.Instance(new WebAssembly.Module(readFileSync(restFile)), { first: exports });
      exports.rest.value = 1;
    },
  },
});

function varint(value) {
  let rest = BigInt(value);
  const bytes = [];
  do {
    bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return bytes;
}
const text = (value) => [...varint(Buffer.byteLength(value)), ...Buffer.from(value)];

// CompileSettings: go, lang, all_errors, inlining.
const compile = [27, 0, 0, 1];
// RunSettings, as the page sends them for a small program.
const run = [1, 2_000_000_000, 1 << 30, 16 << 20, 100_000, 1_000_000_000, 2048, 200, 4 << 20, (1n << 64n) - 1n, 3, 1, 0, 0, 0, 0].flatMap(varint);
let calls = 0;
function call(request) {
  const id = (calls += 1);
  globalThis.onmessage({ data: Uint8Array.from([...varint(id), ...request]) });
  while (arriving.length > 0) arriving.shift()();
  const reply = replies.pop();
  const head = varint(id);
  return { kind: reply?.[head.length], bytes: reply };
}
const analyze = (source) => call([0, ...text(source), ...compile]);
const record = () => call([1, ...run]);
const at = (step) => call([2, ...varint(step)]);
const runtimeCalls = () => call([7]);

function expect(reply, kind, what) {
  if (reply.kind !== kind) throw new Error(`${what}: the engine answered with ${reply.kind}, not ${kind}`);
  return reply;
}

globalThis.escapementExports = (all) => (exports = all);
const module = await import(pathToFileURL(glue));
exports = module.initSync({ module: readFileSync(wasmFile) });

if (mode === "profile") {
  for (const file of files) {
    expect(analyze(readFileSync(file, "utf8")), 1, "analyze");
    expect(record(), 2, "run");
    // The page opens at the first allocation, at once; the steps around it are the next to be looked at.
    for (let n = 16; n >= 0; n--) at(n);
  }
  const hits = Object.entries(exports).filter(([name]) => /^hit\d+$/.test(name));
  const reached = hits.flatMap(([name, { value }]) =>
    [...Array(32).keys()].filter((bit) => (value >>> bit) & 1).map((bit) => Number(name.slice(3)) * 32 + bit),
  );
  console.log(JSON.stringify(reached));
} else if (mode === "told") {
  for (const file of files) {
    const replies = [analyze(readFileSync(file, "utf8")), record(), ...[0, 7, 50, 400, 3_000].map((step) => at(step)), runtimeCalls()];
    const digest = createHash("sha256");
    for (const { bytes } of replies) digest.update(bytes);
    console.log(digest.digest("hex").slice(0, 16), file);
  }
} else {
  const least = (times, work) => {
    let best = Infinity;
    for (let i = 0; i < times; i++) {
      const started = performance.now();
      work();
      best = Math.min(best, performance.now() - started);
    }
    return best;
  };
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    // Often enough for the compiler of WebAssembly to have done its best, as while a person edits.
    const analysis = least(40, () => expect(analyze(source), 1, "analyze"));
    const runs = record().kind === 2 ? least(3, () => record()) : null;
    const jumps = [];
    let seed = 1;
    for (let i = 0; runs !== null && i < 60; i++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const to = seed % 1_000_000;
      jumps.push(least(1, () => at(to)));
    }
    jumps.sort((a, b) => a - b);
    console.log(JSON.stringify({ file, analysis, run: runs, jump: jumps[30] ?? null, jump95: jumps[57] ?? null }));
  }
}
// Not before a pipe has taken all that was written.
process.stdout.write("", () => process.exit(0));
