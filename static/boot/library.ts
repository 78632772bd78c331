// Fetches files of Go's library for the engine. Their names are content hashes; a separate cache keeps them for offline
// use and for later versions of the page.
import { inflate } from "./bytes";

/** Name of the cache, also used by the service worker. */
export const KEPT = "escapement library";

/** Timeout of a fetch, ms. */
const PATIENCE = 20_000;
/** Maximum number of concurrent fetches. */
const AT_ONCE = 8;

let underWay = 0;
const turns: (() => void)[] = [];

/** Files that arrived damaged: they are fetched past the browser's HTTP cache. */
const damaged = new Set<string>();

const kept = (): Promise<Cache | undefined> => ("caches" in globalThis ? caches.open(KEPT).catch(() => undefined) : Promise.resolve(undefined));

export const place = (name: string): URL => new URL(`../library/${name}`, import.meta.url);

/** The inflated bytes of a file. Rejects if it cannot be fetched, or inflates to more than `limit` bytes. */
export async function part(name: string, limit: number): Promise<Uint8Array> {
  if (underWay >= AT_ONCE) await new Promise<void>((resolve) => turns.push(resolve));
  underWay += 1;
  try {
    const response = await keep(name);
    return await inflate(new Uint8Array(await response.arrayBuffer()), limit);
  } finally {
    underWay -= 1;
    turns.shift()?.();
  }
}

/** Returns a file from the cache, or fetches and caches it. `surely`: rejects if it cannot be cached. */
export async function keep(name: string, surely = false): Promise<Response> {
  const cache = await kept();
  const known = await cache?.match(place(name));
  if (known) return known;
  const response = await fetch(place(name), { signal: AbortSignal.timeout(PATIENCE), cache: damaged.has(name) ? "reload" : "default" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // If the cache is full, the file is fetched again next time.
  const putting = cache?.put(place(name), response.clone());
  if (surely) await putting;
  else void putting?.catch(() => {});
  return response;
}

/** Removes a damaged file from the cache. */
export function forget(name: string): void {
  damaged.add(name);
  // If that fails, the file will be found damaged again.
  void kept().then((cache) => cache?.delete(place(name))).catch(() => {});
}
