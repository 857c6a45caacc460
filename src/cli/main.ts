#!/usr/bin/env node
import module from "node:module";
import { processIo } from "./io.ts";
import { optimizeLate } from "./optimizeLate.ts";
import { run } from "./run.ts";

// keeps what is compiled for the next call, in the folder for temporary files; Node 20 cannot
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") module.enableCompileCache();

optimizeLate();
process.exitCode = await run(process.argv.slice(2), processIo());
