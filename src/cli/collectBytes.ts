import { LimitError } from "../model/errors.ts";

/** Above this no document is read: an endless device (/dev/zero) ends here too. */
const MOST_BYTES = 64 * 1024 * 1024;

/** All bytes of a stream. Throws LimitError, naming `name`, as soon as there are too many. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new LimitError(name, `more than ${MOST_BYTES} bytes`, `at most ${MOST_BYTES}`);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
