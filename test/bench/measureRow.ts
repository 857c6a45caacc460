/** Measures one row in this process and prints its figures as JSON: printBench starts it once for each. */
import { countResults } from "./race.ts";
import { ROWS } from "./rows.ts";

const name = process.argv[2] ?? "";
const row = await ROWS[name]?.();
if (row === undefined) throw new Error(`no row ${JSON.stringify(name)}; expected ${Object.keys(ROWS).join(", ")}`);
const figures = await row();
if (countResults() === 0) throw new Error(`${name} measured nothing`);
console.log(JSON.stringify(figures));
