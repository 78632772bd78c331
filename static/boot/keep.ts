// Caches the whole library of a release for offline use.
import { inParallel, keep, place } from "./library";

/** Name of the file that lists the library's files. */
declare const LIBRARY_LIST: string;

/** Calls `progress` with the number of files cached and the total, or with 0 as the total on failure. */
export async function keepLibrary(release: number, progress: (done: number, all: number) => void): Promise<void> {
  try {
    const { releases } = (await (await fetch(place(LIBRARY_LIST))).json()) as { releases: Record<string, string[]> };
    const names = releases[release] ?? [];
    if (names.length === 0 || !("caches" in globalThis)) throw new Error("nothing to keep");
    let done = 0;
    progress(done, names.length);
    await inParallel(names, 6, async (name) => {
      await keep(name, true);
      done += 1;
      progress(done, names.length);
    });
  } catch {
    progress(0, 0);
  }
}
