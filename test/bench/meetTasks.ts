/** Prints how long so many tasks take to find their partners among as many, and the most memory of the process: two plans read and compared. */
import { plansOfTasks, toPartners } from "./partnersOf.ts";

const plans = plansOfTasks(Number(process.argv[2]));
const start = performance.now();
const pairs = toPartners(plans);
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, pairs: pairs.length }));
