// Modules that `cargo xtask build` makes from the two Rust binaries.
declare module "escapement:app.js" {
  export default function init(from: { module_or_path: URL }): Promise<unknown>;
}
declare module "escapement:app.rest" {
  const name: string;
  export default name;
}
declare module "escapement:app.wasm" {
  const name: string;
  export default name;
}
declare module "escapement:worker.js" {
  export default function init(from: { module_or_path: URL }): Promise<unknown>;
}
declare module "escapement:worker.rest" {
  const name: string;
  export default name;
}
declare module "escapement:worker.wasm" {
  const name: string;
  export default name;
}
