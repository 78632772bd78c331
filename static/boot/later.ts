// Loads the second part of a module, which its first use does not need: when idle, or when a function in it is called.
// `cargo xtask build` splits the modules (xtask/src/split.rs); `cargo xtask serve` leaves them whole.

type Exports = Record<string, WebAssembly.ExportValue>;

/**
 * Prepares a module, before it starts, whose second part is at `url`; the returned function loads that part.
 * `early`: the second part, if it has been fetched.
 */
export function dividedModule(url: URL, early?: WebAssembly.Module): () => Promise<void> {
  let first: Exports | undefined;
  const add = (module: WebAssembly.Module): void => {
    const here = first?.rest as WebAssembly.Global | undefined;
    if (!first || !here || here.value === 1) return;
    new WebAssembly.Instance(module, { first });
    here.value = 1;
  };
  // The glue passes its imports through the first hook, and the exports to the second before any code runs.
  Object.assign(globalThis, {
    escapementImports: (imports: WebAssembly.Imports): WebAssembly.Imports => ({
      ...imports,
      rest: { load: () => add(new WebAssembly.Module(fetchNow(url))) },
    }),
    escapementExports: (exports: Exports): void => {
      first = exports;
      if (early) add(early);
      // For measuring which functions ran.
      Object.assign(globalThis, { escapementParts: exports });
    },
  });
  return async () => {
    if (first?.rest) add(await WebAssembly.compileStreaming(fetch(url)));
  };
}

/** Fetches a file synchronously: the calling WebAssembly code cannot wait. Throws if there is no answer. */
export function requestNow(url: URL, prepare?: (request: XMLHttpRequest) => void): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  prepare?.(request);
  request.send();
  return request;
}

/** Fetches a module synchronously. */
function fetchNow(url: URL): Uint8Array<ArrayBuffer> {
  if (typeof document === "undefined") {
    const request = requestNow(url, (request) => (request.responseType = "arraybuffer"));
    return new Uint8Array(request.response as ArrayBuffer);
  }
  // The only way to get bytes synchronously in a window.
  const text = requestNow(url, (request) => request.overrideMimeType("text/plain; charset=x-user-defined")).responseText;
  const bytes = new Uint8Array(text.length);
  // Bytes from 128 on are mapped to U+F780 and up; the array keeps the lowest 8 bits.
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
