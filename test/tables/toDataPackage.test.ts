import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { comparePlans } from "../../src/comparePlans.ts";
import { planTables } from "../../src/tables/planTables.ts";
import { TABLE_NAMES } from "../../src/tables/tables.ts";
import { toCsv } from "../../src/tables/toCsv.ts";
import { toDataPackage } from "../../src/tables/toDataPackage.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const tables = toTables(comparePlans(left, right));

const NAME = /^[a-z0-9._-]+$/u;
const keys = z.array(z.string()).min(1);
/** What Data Package, Data Resource, Table Dialect and Table Schema of version 2 ask of the properties that we use. */
const packageSchema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(NAME),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  sources: z.array(z.strictObject({ title: z.string() })).min(1),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(NAME),
        type: z.literal("table"),
        path: z.string().regex(/^(?!\/|.*\.\.)[a-z_./]+$/u),
        title: z.string(),
        description: z.string(),
        format: z.literal("csv"),
        mediatype: z.literal("text/csv"),
        encoding: z.literal("utf-8"),
        bytes: z.number().int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
        dialect: z.strictObject({
          header: z.literal(true),
          delimiter: z.string(),
          quoteChar: z.string(),
          doubleQuote: z.boolean(),
          lineTerminator: z.string(),
        }),
        schema: z.strictObject({
          $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
          fields: z
            .array(
              z.strictObject({
                name: z.string(),
                type: z.enum(["string", "integer", "number", "boolean"]),
                title: z.string(),
                description: z.string(),
                unit: z.string().optional(),
                constraints: z.strictObject({
                  required: z.boolean(),
                  unique: z.literal(true).optional(),
                  enum: z.array(z.string()).optional(),
                }),
              }),
            )
            .min(1),
          missingValues: z.array(z.string()),
          primaryKey: keys,
          foreignKeys: z
            .array(z.strictObject({ fields: keys, reference: z.strictObject({ resource: z.string(), fields: keys }) }))
            .optional(),
        }),
      }),
    )
    .min(1),
});

describe("toDataPackage", () => {
  const descriptor = packageSchema.parse(toDataPackage(tables));
  const resources = new Map(descriptor.resources.map((resource) => [resource.name, resource]));

  it("describes every table as version 2 asks", () => expect([...resources.keys()]).toEqual(TABLE_NAMES));

  it("has primary and foreign keys that are fields, of tables that are there", () => {
    for (const { name, schema } of descriptor.resources) {
      const fields = schema.fields.map((field) => field.name);
      expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields: own, reference } of schema.foreignKeys ?? []) {
        expect(fields).toEqual(expect.arrayContaining(own));
        expect(resources.get(reference.resource === "" ? name : reference.resource)?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  it.each([false, true])("has length and SHA-256 of the CSV files (bom: %s)", (bom) => {
    const bytes = Buffer.from(toCsv("targets", tables.targets, { bom }));
    expect(toDataPackage(tables, { bom }).resources.find((resource) => resource.name === "targets")).toMatchObject({
      path: "csv/targets.csv",
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    });
  });

  it("describes the tables of plans alone, without keys to tables that are not there", () => {
    const plans = packageSchema.parse(toDataPackage(planTables(left)));
    const names = plans.resources.map((resource) => resource.name);
    const joined = plans.resources.flatMap(({ schema }) => schema.foreignKeys ?? []).map(({ reference }) => reference.resource);
    expect(joined.filter((name) => name !== "" && !names.includes(name))).toEqual([]);
    expect(plans.title).toBe("安平县乡村建设实施方案");
  });

  it("tells no time: twice the same", () => expect(toDataPackage(tables)).toEqual(toDataPackage(toTables(comparePlans(left, right)))));

  it("refuses unknown options", () => {
    // @ts-expect-error no such option
    expect(() => toDataPackage(tables, { name: "a" })).toThrow(/csv option/u);
  });
});
