import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** How a process ended. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** A process of its own in the project's folder, as a user starts it. */
export function startProcess(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }));
  });
}
