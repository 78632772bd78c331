// Compression with the browser's streams, with a limit on what a hostile link may inflate to; file downloads.

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new Error("too long");
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const through = (bytes: Uint8Array, step: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([bytes as BlobPart]).stream().pipeThrough(step as unknown as ReadableWritablePair<Uint8Array, Uint8Array>);

export const deflate = (bytes: Uint8Array): Promise<Uint8Array> => collect(through(bytes, new CompressionStream("deflate-raw")), Infinity);

/** Rejects if `bytes` is not a deflate stream, or inflates to more than `limit` bytes. */
export const inflate = (bytes: Uint8Array, limit: number): Promise<Uint8Array> => collect(through(bytes, new DecompressionStream("deflate-raw")), limit);

export const gzip = (bytes: Uint8Array): Promise<Uint8Array> => collect(through(bytes, new CompressionStream("gzip")), Infinity);

/** Downloads a file. */
export function save(name: string, type: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Renders an SVG as a PNG, at twice its size, and downloads it. */
export async function savePng(name: string, svg: string, width: number, height: number): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.scale(2, 2);
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob) save(name, "image/png", new Uint8Array(await blob.arrayBuffer()));
}
