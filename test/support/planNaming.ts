import type { MechanismEntry } from "../../src/model/mechanism.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Task } from "../../src/model/task.ts";
import { locatePlan } from "../../src/parse/locatePlan.ts";

const NOWHERE = { start: 0, end: 0 };
const NO_WORDS = { title: null, front: "", text: "" };

interface Naming {
  /** Null for a plan that tells no place. */
  place: string | null;
  /** From the task's id to its bodies, parted by 、 outside of brackets; 省发改委>发改委 is 发改委 that resolves to 省发改委. */
  tasks?: Readonly<Record<string, string>>;
  /** Members, parted by 、; absent for a plan without a mechanism. */
  members?: string;
  office?: string;
}

/** A plan that has only what names bodies: for tests of what is made of names. */
export function planNaming({ place, tasks = {}, members, office }: Naming): Plan {
  return {
    schema: "crosscounty/plan@1",
    id: place ?? "nowhere",
    title: null,
    issued: null,
    documentNumber: null,
    place: place === null ? null : locatePlan(NO_WORDS, { place: { name: place }, divisions: null }).place,
    source: { name: null, sha256: "", length: 0 },
    text: "",
    removals: [],
    sections: [],
    tasks: Object.entries(tasks).map(([id, names]) => taskNaming(id, names)),
    targets: [],
    numbers: [],
    mechanism:
      members === undefined
        ? null
        : {
            leads: [],
            conveners: [],
            deputyConveners: [],
            members: split(members).map(entryOf),
            office: office === undefined ? null : entryOf(office),
          },
    issues: [],
  };
}

function split(names: string): string[] {
  return names === "" ? [] : names.split(/、(?![^（]*）)/u);
}

function taskNaming(id: string, names: string): Task {
  const organizations = split(names).map((name): Organization => {
    const [written = "", resolvedName] = name.split(">").reverse();
    return { name: written, role: "joint", span: NOWHERE, cue: null, ...(resolvedName === undefined ? {} : { resolvedName }) };
  });
  return { id, sectionId: id, title: id, text: "", span: NOWHERE, organizations, deadline: null, measures: [] };
}

function entryOf(name: string): MechanismEntry {
  return { name, post: null, span: NOWHERE };
}
