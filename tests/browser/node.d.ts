// The little of Node that the tests use, so that its type package need not be installed.
declare const process: { env: Record<string, string | undefined> };
declare module "node:fs" {
  export function readFileSync(path: string, encoding: "utf8"): string;
  export function readdirSync(path: string): string[];
}
