// Runs the built engine in Node: `node engine.mjs profile|bench|digest GLUE WASM REST FILE…`.
// profile: analyses and runs FILE, a lesson's program, in an instrumented WASM; prints the numbers of the places reached,
// as JSON.
// bench: prints a JSON object for each FILE: minimum times of the analysis, the recorded run and jumps, ms.
// digest: prints a digest of the engine's answers for each FILE: verdicts, run, some steps.
// Messages are those of web/src/protocol.rs, encoded by hand. Go's library is read from its parts in
// target/site/library.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [mode, glue, wasmFile, restFile, ...files] = process.argv.slice(2);
const replies = [];
globalThis.self = globalThis;
globalThis.postMessage = (message) => replies.push(new Uint8Array(message));

const library = new URL("../../target/site/library/", import.meta.url);
let folder;
/** Files to deliver once the engine has returned. */
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

const versions = readFileSync(new URL("../../tests/gc/GO_VERSION", import.meta.url), "utf8");
const newest = Number(versions.split(".")[1]);
// CompileSettings: go, lang, all_errors, inlining.
const compile = [newest, 0, 0, 1];
// RunSettings, in the order of their fields.
const run = [
  1, 2_000_000_000, 1 << 30, 16 << 20, 100_000, 1_000_000_000, 2048, 200, 4 << 20, (1n << 64n) - 1n, 3, 1, 0, 0, 0, 0,
].flatMap(varint);
let calls = 0;
function call(request) {
  const id = (calls += 1);
  globalThis.onmessage({ data: Uint8Array.from([...varint(id), ...request]) });
  while (arriving.length > 0) arriving.shift()();
  // A long analysis comes in several; the last is the reply itself.
  const answers = replies.splice(0);
  const head = varint(id);
  return { kind: answers.at(-1)?.[head.length], bytes: Buffer.concat(answers) };
}
// The last byte: no place to find again.
const analyze = (source) => call([0, ...text(source), ...compile, 0]);
// `Landing::Start` and `Landing::Card`. The last byte of a request: `Granularity::Line`.
const start = [0];
const card = (moment) => [2, ...text(moment)];
const record = (landing) => call([1, ...run, ...landing, 0]);
const at = (step) => call([2, ...varint(step), 0]);
const runtimeCalls = () => call([7]);

function expect(reply, kind, what) {
  if (reply.kind !== kind) throw new Error(`${what}: the engine replied with ${reply.kind} instead of ${kind}`);
  return reply;
}

globalThis.escapementExports = (all) => (exports = all);
const module = await import(pathToFileURL(glue));
exports = module.initSync({ module: readFileSync(wasmFile) });

if (mode === "profile") {
  for (const file of files) {
    expect(analyze(readFileSync(file, "utf8")), 1, "analyze");
    // As the page opens a lesson: at the moment of its first card.
    const [, moment] = readFileSync(new URL("en.md", pathToFileURL(file)), "utf8").match(/^@when (.*)$/m);
    expect(record(card(moment)), 2, "run");
  }
  const hits = Object.entries(exports).filter(([name]) => /^hit\d+$/.test(name));
  const reached = hits.flatMap(([name, { value }]) =>
    [...Array(32).keys()].filter((bit) => (value >>> bit) & 1).map((bit) => Number(name.slice(3)) * 32 + bit),
  );
  console.log(JSON.stringify(reached));
} else if (mode === "digest") {
  for (const file of files) {
    const steps = () => [0, 7, 50, 400, 3_000].map((step) => at(step));
    const replies = [analyze(readFileSync(file, "utf8")), record(start), ...steps(), runtimeCalls()];
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
    // Often enough for the optimising compiler to kick in, as while a user edits.
    const analysis = least(40, () => expect(analyze(source), 1, "analyze"));
    const runs = record(start).kind === 2 ? least(3, () => record(start)) : null;
    const jumps = [];
    let seed = 1;
    for (let i = 0; runs !== null && i < 60; i++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const to = seed % 1_000_000;
      jumps.push(least(1, () => expect(at(to), 3, "at")));
    }
    jumps.sort((a, b) => a - b);
    console.log(JSON.stringify({ file, analysis, run: runs, jump: jumps[30] ?? null, jump95: jumps[57] ?? null }));
  }
}
// Exit only once a pipe has taken all output.
process.stdout.write("", () => process.exit(0));
