// What `cargo xtask build` makes: modules from the two Rust binaries, and the texts of web/locales, a line each.
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
declare module "escapement:texts.en" {
  const name: string;
  export default name;
}
declare module "escapement:texts.zh" {
  const name: string;
  export default name;
}
declare module "escapement:words.en" {
  const name: string;
  export default name;
}
declare module "escapement:words.zh" {
  const name: string;
  export default name;
}
