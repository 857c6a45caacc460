import type { BuiltIn, Source } from "./messages.ts";

/** A file that was chosen, dropped or pasted, with its bytes. */
export async function toSource(file: File): Promise<Source> {
  return { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export function isBuiltIn(name: string): name is BuiltIn {
  return name === "xiangyin" || name === "pingjiang";
}
