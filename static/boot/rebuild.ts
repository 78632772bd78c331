// Under `cargo xtask serve`, polls the build number and reloads the page when it changes.
export function followRebuilds(): void {
  let seen: string | undefined;
  setInterval(async () => {
    try {
      const now = await (await fetch("./__build", { cache: "no-store" })).text();
      if (seen !== undefined && seen !== now) location.reload();
      seen = now;
    } catch {
      // The server has stopped.
    }
  }, 500);
}
