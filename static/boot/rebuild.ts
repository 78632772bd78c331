// Under `cargo xtask serve` the page asks for the build's number and reloads when it has changed.
export function followRebuilds(): void {
  let seen: string | undefined;
  setInterval(async () => {
    try {
      const now = await (await fetch("./__build", { cache: "no-store" })).text();
      if (seen !== undefined && seen !== now) location.reload();
      seen = now;
    } catch {
      // The server is stopped; the page goes on.
    }
  }, 500);
}
