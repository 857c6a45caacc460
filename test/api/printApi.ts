import { checkApi, reportOf } from "./checkApi.ts";

// npm run api: writes the reports anew and says which of them changed.
const changed = checkApi({ write: true });
for (const entry of changed) console.log(`changed: test/api/${reportOf(entry)}.api.md`);
if (changed.length === 0) console.log("the public surface is as test/api says");
