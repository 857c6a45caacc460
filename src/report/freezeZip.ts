const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** 1 January 1980, 0:00, the first moment that a zip file can name. */
const [TIME, DATE] = [0, 0x21];

/** The zip file with one date for all its entries, so that the same content gives the same bytes. Changes the bytes it is given, and gives them back. */
export function freezeZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === ENTRY; left--) {
    setDate(view, at + 12);
    setDate(view, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}
