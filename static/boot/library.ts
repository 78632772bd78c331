// Fetches files of Go's library for the engine. Their names are content hashes; a separate cache keeps them for offline
// use and for later versions of the page.
import { inflate } from "./bytes";

/** Name of the cache, also used by the service worker. */
export const KEPT = "escapement library";

/** Calls `act` for each item, for `lanes` of them at a time. */
export async function inParallel<T>(items: readonly T[], lanes: number, act: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Timeout of a fetch, ms. */
const PATIENCE = 20_000;
/** Maximum number of concurrent fetches. */
const AT_ONCE = 8;

let underWay = 0;
const turns: (() => void)[] = [];

/** Files that arrived damaged: they are fetched past the browser's HTTP cache. */
const damaged = new Set<string>();

/** The cache, and the addresses of the files in it. */
interface Kept {
  cache: Cache;
  files: Set<string>;
}

/** Opened once: looking up each missing file would delay its fetch. */
let opened: Promise<Kept | undefined> | undefined;
const kept = (): Promise<Kept | undefined> =>
  (opened ??= (async () => {
    if (!("caches" in globalThis)) return undefined;
    const cache = await caches.open(KEPT);
    return { cache, files: new Set((await cache.keys()).map(({ url }) => url)) };
  })().catch(() => undefined));

/** Opens the cache before the first file is needed. */
export const openCache = (): void => void kept();

/** Delay before a fetched file is cached, ms: its use comes first. */
const PAUSE = 500;
/** Timers of these delays, by file name. */
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

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
  const url = place(name).href;
  const here = await kept();
  const known = here?.files.has(url) ? await here.cache.match(url) : undefined;
  if (known) return known;
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), cache: damaged.has(name) ? "reload" : "default" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  if (here) {
    const copy = response.clone();
    const put = async (): Promise<void> => {
      await here.cache.put(url, copy);
      here.files.add(url);
    };
    if (surely) await put();
    // If the cache is full, the file is fetched again next time.
    else waiting.set(name, setTimeout(() => void put().catch(() => {}), PAUSE));
  }
  return response;
}

/** Removes a damaged file from the cache. */
export function forget(name: string): void {
  damaged.add(name);
  clearTimeout(waiting.get(name));
  // If that fails, the file will be found to be damaged again.
  void kept()
    .then((here) => {
      here?.files.delete(place(name).href);
      return here?.cache.delete(place(name));
    })
    .catch(() => {});
}
