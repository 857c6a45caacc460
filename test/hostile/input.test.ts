import { beforeAll, describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { CrosscountyError, InvalidArgumentError, LimitError } from "../../src/model/errors.ts";
import { type Plan, planSchema } from "../../src/model/plan.ts";
import type { Section } from "../../src/model/section.ts";
import { DEEPEST_SECTION } from "../../src/model/sectionDepth.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";
import { readPlan } from "../../src/read/readPlan.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { planTables } from "../../src/tables/planTables.ts";
import { toFolder } from "../../src/tables/toFolder.ts";
import { readFixture } from "../read/readFixture.ts";
import { SEEDS } from "../support/seeds.ts";
import { type Ended, startProcess } from "../support/startProcess.ts";
import { TWO_TEXTS, twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();

/** What a caller without types can hand over: the compiler would not let it through. */
const handOver = <Value>(value: unknown): Value => value as Value;

class OwnString extends String {}

// row 2; more kinds: test/laws/hostile.test.ts
describe("an argument of another kind", () => {
  it.each([
    ["an object with toString", { toString: () => TWO_TEXTS.left }],
    ["a String of a class of its own", new OwnString(TWO_TEXTS.left)],
    ["a function", () => TWO_TEXTS.left],
    ["a Proxy of a String", new Proxy(new String("一、"), {})],
  ])("is refused and not made a text: %s", (_, value) => {
    expect(() => parsePlan(handOver(value))).toThrow(InvalidArgumentError);
  });

  it.each([undefined, null, "text", 5, [], {}, { schema: "crosscounty/plan@2" }])("is refused and not taken for a plan: %j", (value) => {
    expect(() => comparePlans(handOver(value), right)).toThrow(InvalidArgumentError);
    expect(() => comparePlans(left, handOver(value))).toThrow(InvalidArgumentError);
    expect(() => planTables(handOver([left, value]))).toThrow(InvalidArgumentError);
  });
});

// row 35
describe("a text", () => {
  it("of two million characters is read, one of a hundred million refused before anything is made of it", () => {
    const long = SEEDS.pingjiang.repeat(Math.ceil(200_000 / SEEDS.pingjiang.length));
    expect(parsePlan(long).tasks.length).toBeGreaterThan(10);
    expect(() => parsePlan("好".repeat(100_000_000))).toThrow(LimitError);
  });
});

// row 37
describe("JSON that was made to break its reader", () => {
  const json = JSON.stringify(left);

  /** The plan with sections nested so deep. */
  function nested(depth: number): Plan {
    let section: Section | undefined;
    const [first] = left.sections;
    for (let at = 0; at < depth && first; at++) section = { ...first, children: section ? [section] : [] };
    return { ...left, sections: section ? [section] : [] };
  }

  it("with __proto__ in it changes no object, and is no plan's field", () => {
    const plan: unknown = JSON.parse(json.replace("{", '{"__proto__":{"broken":true},'));
    expect(planSchema.parse(plan)).toStrictEqual(left);
    expect(Reflect.get({}, "broken")).toBeUndefined();
  });

  it("nested 20,000 deep is refused, by the schema and by what takes plans, and not with a RangeError", () => {
    expect(planSchema.safeParse(nested(20_000)).error?.issues[0]?.message).toContain(`at most ${DEEPEST_SECTION} deep`);
    expect(() => comparePlans(nested(20_000), right)).toThrow(InvalidArgumentError);
    expect(planSchema.safeParse(nested(DEEPEST_SECTION)).success).toBe(true);
    expect(planSchema.safeParse(nested(DEEPEST_SECTION + 1)).success).toBe(false);
  });

  it("of a key twice has the last, as JSON has it; of very many wrong items is refused", () => {
    expect(planSchema.parse(JSON.parse(json.replace("{", '{"id":"first",'))).id).toBe(left.id);
    expect(planSchema.safeParse({ ...left, issues: Array(100_000).fill(5) }).success).toBe(false);
  });
});

// row 46
describe("a call", () => {
  it("inside another leaves no trace in it", () => {
    const table = toDivisionTable({ "999999": "安平县" });
    const entering = {
      ...table,
      namesakes: (name: string) => {
        comparePlans(parsePlan(TWO_TEXTS.right), parsePlan(TWO_TEXTS.right));
        return table.namesakes(name);
      },
    };
    expect(parsePlan(TWO_TEXTS.left, { divisions: entering })).toEqual(parsePlan(TWO_TEXTS.left, { divisions: table }));
  });

  it("beside many others gives what it gives alone", async () => {
    const files = ["xiangyin.docx", "pingjiang.pdf", "xiangyin.html", "pingjiang.docx"].map(readFixture);
    const together = await Promise.all(files.map((bytes) => readPlan(bytes)));
    for (const [index, bytes] of files.entries()) expect(await readPlan(bytes)).toEqual(together[index]);
  });

  it.each(["xiangyin.docx", "pingjiang.pdf", "xiangyin.html", "pingjiang.doc", "xiangyin.gb18030.txt"])(
    "that reads %s ends with the reason of its signal: before it begins, and in the middle",
    async (name) => {
      const reason = new Error("enough");
      const bytes = readFixture(name);
      await expect(readPlan(bytes, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      const controller = new AbortController();
      const reading = readPlanText(bytes, { signal: controller.signal });
      controller.abort(reason);
      await expect(reading).rejects.toBe(reason);
    },
  );

  it("that makes a folder ends with the reason of its signal, and gives no file", async () => {
    const comparison = comparePlans(left, right);
    const controller = new AbortController();
    const making = toFolder(comparison, { parquet: true, signal: controller.signal });
    controller.abort();
    await expect(making).rejects.toThrow("aborted");
    await expect(toFolder(comparison, { signal: controller.signal })).rejects.toThrow("aborted");
    expect((await toFolder(comparison, { signal: new AbortController().signal })).length).toBeGreaterThan(10);
  });

  it("with a signal that is none is refused", async () => {
    await expect(readPlan(readFixture("xiangyin.gb18030.txt"), { signal: handOver("now") })).rejects.toMatchObject({
      code: "invalid-option",
    });
  });
});

// row 47; two plans of one id, one pair twice: test/tables/toTables.test.ts
describe("a list of plans", () => {
  it("with one that is none is refused as a whole; read one by one the others go on", () => {
    const texts: unknown[] = [TWO_TEXTS.left, 5, TWO_TEXTS.right];
    const read = texts.map((text) => {
      try {
        return parsePlan(handOver(text)).place?.name;
      } catch (error) {
        return error instanceof CrosscountyError ? error.code : "unknown";
      }
    });
    expect(read).toEqual(["安平县", "invalid-argument", "柳林县"]);
  });
});

// row 48; frozen plans: test/laws/comparison.test.ts
describe("an object that is not plain", () => {
  it("but a Proxy of a plan is compared as the plan", () => {
    expect(comparePlans(new Proxy(left, {}), right).tasks).toEqual(comparePlans(left, right).tasks);
  });

  it("whose getter throws lets that error through", () => {
    const error = new Error("a getter");
    const thrower = Object.defineProperty({ ...left }, "tasks", {
      get: () => {
        throw error;
      },
    });
    expect(() => comparePlans(thrower, right)).toThrow(error);
  });
});

// row 48: dist/ in a process of its own, where others write into the prototypes
describe("prototypes that somebody wrote into", () => {
  const LOAD = "const { parsePlan, comparePlans } = await import('./dist/index.js');";
  const PRINT =
    "const t = JSON.parse(process.env.TEXTS); const c = comparePlans(parsePlan(t.left), parsePlan(t.right)); process.stdout.write(JSON.stringify([c.tasks, c.measures, c.targets, c.organizations]));";
  const LISTS = "Array.prototype.evil = () => 1; String.prototype.evil = 1; Map.prototype.evil = 1;";
  const OBJECTS = "Object.prototype.evil = 'evil';";
  const print = (...steps: string[]): Promise<Ended> =>
    startProcess("node", ["--input-type=module", "-e", steps.join("")], { TEXTS: JSON.stringify(TWO_TEXTS) });
  let clean: Ended;
  beforeAll(async () => {
    clean = await print(LOAD, PRINT);
  });

  it.each([
    ["of lists and strings, before loading", [LISTS, LOAD, PRINT]],
    ["of lists and strings, and of objects after loading", [LISTS, LOAD, OBJECTS, PRINT]],
  ])("%s, change nothing of a comparison", async (_, steps) => {
    expect(clean).toMatchObject({ code: 0, err: "" });
    expect(clean.out.length).toBeGreaterThan(1000);
    expect(await print(...steps)).toEqual(clean);
  });

  it("of all objects, before loading, end the loading with an error, and no result comes of it", async () => {
    expect(await print(OBJECTS, LOAD, PRINT)).toMatchObject({ code: 1, out: "" });
  });
});
