// Keeps the whole library of a release for use without a network.
import { keep, place } from "./library";

/** Name of the file that lists the library's files. */
declare const LIBRARY_LIST: string;

/** Calls `told` with how many files are kept and how many there are; with 0 files in all if something could not be had. */
export async function keepLibrary(release: number, told: (done: number, all: number) => void): Promise<void> {
  try {
    const { releases } = (await (await fetch(place(LIBRARY_LIST))).json()) as { releases: Record<string, string[]> };
    const names = releases[release] ?? [];
    if (names.length === 0 || !("caches" in globalThis)) throw new Error("nothing to keep");
    let done = 0;
    const waiting = names.slice();
    told(done, names.length);
    const some = async (): Promise<void> => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        await keep(name, true);
        done += 1;
        told(done, names.length);
      }
    };
    await Promise.all(Array.from({ length: 6 }, some));
  } catch {
    told(0, 0);
  }
}
