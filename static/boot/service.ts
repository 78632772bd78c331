// The service worker. FILES: all built files except those of Go's library; VERSION changes when any file does.
/// <reference lib="webworker" />
import { inParallel, KEPT } from "./library";
declare const self: ServiceWorkerGlobalScope;
declare const FILES: string[];
declare const VERSION: string;
/** Name of the file that lists the library's files; empty if none are served. */
declare const LIBRARY_LIST: string;

const NAME = `escapement ${VERSION}`;

interface List {
  /** Files that common programs need. */
  usual: string[];
  releases: Record<string, string[]>;
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      // Files with a hash in their names may come from the HTTP cache: the page has just fetched most of them.
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: file.includes("/assets/") ? "default" : "reload" }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith("escapement ") && n !== NAME && n !== KEPT).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  );
});

// Not part of the activation: until a worker is active, the page's requests wait for it.
// Without a network, the cache stays as it is.
self.addEventListener("message", (event) => event.waitUntil(keepUsual().catch(() => {})));

/** Drops cached library files that this version of the page does not have, and adds those that common programs need. */
async function keepUsual(): Promise<void> {
  if (LIBRARY_LIST === "") return;
  const folder = new URL("./library/", self.location.href);
  const { usual, releases } = (await (await fetch(new URL(LIBRARY_LIST, folder))).json()) as List;
  const cache = await caches.open(KEPT);
  const served = new Set(Object.values(releases).flat().map((name) => new URL(name, folder).href));
  const kept = new Set<string>();
  for (const { url } of await cache.keys()) {
    if (served.has(url)) kept.add(url);
    else await cache.delete(url);
  }
  const wanted = usual.map((name) => new URL(name, folder).href).filter((url) => !kept.has(url));
  await inParallel(wanted, 4, (url) => cache.add(url).catch(() => {}));
}

// The page is fetched from the network if possible; the files that it names never change, as their names are hashes.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const kept = (): Promise<Response | undefined> => caches.match(request, { ignoreSearch: request.mode === "navigate" });
  event.respondWith(
    request.mode === "navigate"
      ? fetch(request).catch(async () => (await kept()) ?? (await caches.match("./")) ?? Response.error())
      : request.cache === "reload"
        ? fetch(request)
        : kept().then((response) => response ?? fetch(request)),
  );
});
