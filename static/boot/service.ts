// The service worker: FILES is every built file, VERSION changes when any of them does.
/// <reference lib="webworker" />
export {};
declare const self: ServiceWorkerGlobalScope;
declare const FILES: string[];
declare const VERSION: string;

const NAME = `escapement ${VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      // Names that carry a hash may come from the browser's own cache: the page has just fetched most of them.
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: file.includes("/assets/") ? "default" : "reload" }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith("escapement ") && n !== NAME).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  );
});

// The page itself comes fresh when there is a network; the files it names carry a hash and never change.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const kept = (): Promise<Response | undefined> => caches.match(request, { ignoreSearch: request.mode === "navigate" });
  event.respondWith(
    request.mode === "navigate"
      ? fetch(request).catch(async () => (await kept()) ?? (await caches.match("./")) ?? Response.error())
      : kept().then((response) => response ?? fetch(request)),
  );
});
