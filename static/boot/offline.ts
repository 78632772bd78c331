// Registers the service worker that makes the page work offline after the first visit.
// Where there are no service workers (plain http, private windows, file:), the page works online only.
// It waits three seconds more, so that a program pasted first does not compete with what it caches.
export function keepOffline(): void {
  if ("serviceWorker" in navigator && window.isSecureContext) setTimeout(register, 3000);
}

function register(): void {
  navigator.serviceWorker
    .register(new URL("../offline.js", import.meta.url), { scope: "./" })
    .then(() => navigator.serviceWorker.ready)
    // Any message makes the worker cache what common programs need of Go's library.
    .then(({ active }) => active?.postMessage("library"))
    .catch(() => {});
}
