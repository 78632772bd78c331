// After the first load the page works without a network: a service worker keeps every built file.
// Without one (plain http, private windows, file:) the page works as before, online.
export function keepOffline(): void {
  if (!("serviceWorker" in navigator) || !window.isSecureContext) return;
  navigator.serviceWorker.register(new URL("../offline.js", import.meta.url), { scope: "./" }).catch(() => {});
}
