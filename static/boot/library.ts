// Go's library, as the engine asks for it: files that are named by their content, kept in a cache of their own for use without a
// network and by later versions of the page.
import { inflate } from "./bytes";

/** The cache's name; the service worker knows it too. */
export const KEPT = "escapement library";

/** Milliseconds after which a file counts as lost. */
const PATIENCE = 20_000;
/** Files under way at the same time. */
const AT_ONCE = 8;

let underWay = 0;
const turns: (() => void)[] = [];

/** Files that came damaged: what the browser itself has kept of them is not to be used again. */
const damaged = new Set<string>();

const kept = (): Promise<Cache | undefined> => ("caches" in globalThis ? caches.open(KEPT).catch(() => undefined) : Promise.resolve(undefined));

export const place = (name: string): URL => new URL(`../library/${name}`, import.meta.url);

/** The file's bytes; rejects if it is not to be had, or would inflate to more than `limit` bytes. */
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

/** The file, from the cache or into it. `surely`: rejects if the cache does not take it. */
export async function keep(name: string, surely = false): Promise<Response> {
  const cache = await kept();
  const known = await cache?.match(place(name));
  if (known) return known;
  const response = await fetch(place(name), { signal: AbortSignal.timeout(PATIENCE), cache: damaged.has(name) ? "reload" : "default" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // Where there is no room, it is fetched again another time.
  const putting = cache?.put(place(name), response.clone());
  if (surely) await putting;
  else void putting?.catch(() => {});
  return response;
}

/** A file was not what its name says. */
export function forget(name: string): void {
  damaged.add(name);
  // What cannot be deleted is found damaged again.
  void kept().then((cache) => cache?.delete(place(name))).catch(() => {});
}
