/** Prints how long so many tasks take to find their partners among as many, and the most memory of the process: two plans read and compared. */
import { findTaskPairs } from "../../src/align/matchTasks.ts";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { genreText } from "../support/genreText.ts";

const tasks = Number(process.argv[2]);
const [left, right] = [parsePlan(genreText(7, tasks)), parsePlan(genreText(8, tasks))];
const start = performance.now();
const profiles = profilePlans(left, right, null);
const pairs = findTaskPairs(profiles.left, profiles.right, { weights: DEFAULT_WEIGHTS, thresholds: DEFAULT_THRESHOLDS });
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, pairs: pairs.length }));
