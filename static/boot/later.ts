// The part of a module that its first use does not need: fetched in a quiet moment, or when something of it is called.
// `cargo xtask build` divides the modules (xtask/src/split.rs); `cargo xtask serve` leaves them whole.

type Exports = Record<string, WebAssembly.ExportValue>;

/** Prepares for a module whose rest is at `url`, before the module is started; the result fetches the rest in peace. */
export function dividedModule(url: URL): () => Promise<void> {
  let first: Exports | undefined;
  const add = (module: WebAssembly.Module): void => {
    const here = first?.rest as WebAssembly.Global | undefined;
    if (!first || !here || here.value === 1) return;
    new WebAssembly.Instance(module, { first });
    here.value = 1;
  };
  // The build has the glue call these: when it has its imports, and when there are exports, before anything runs.
  Object.assign(globalThis, {
    escapementImports: (imports: WebAssembly.Imports): WebAssembly.Imports => ({
      ...imports,
      rest: { load: () => add(new WebAssembly.Module(fetchNow(url))) },
    }),
    escapementExports: (exports: Exports): void => {
      first = exports;
      // For whoever measures what ran.
      Object.assign(globalThis, { escapementParts: exports });
    },
  });
  return async () => {
    if (first?.rest) add(await WebAssembly.compileStreaming(fetch(url)));
  };
}

/** The file's bytes, at once: whoever called cannot wait. */
function fetchNow(url: URL): Uint8Array<ArrayBuffer> {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  // The one way to bytes that both a window and a worker allow.
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  return Uint8Array.from(request.responseText, (char) => char.charCodeAt(0) & 255);
}
