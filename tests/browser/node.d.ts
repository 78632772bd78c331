// Declares the parts of Node that the tests use, instead of installing its type package.
declare const process: { env: Record<string, string | undefined> };
declare module "node:fs" {
  export function readFileSync(path: string, encoding: "utf8"): string;
  export function readFileSync(path: string): Uint8Array;
  export function readdirSync(path: string): string[];
}
declare module "node:zlib" {
  export function gunzipSync(bytes: Uint8Array): { toString(encoding: "latin1"): string };
}
