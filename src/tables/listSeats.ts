import type { MechanismEntry } from "../model/mechanism.ts";
import type { Plan } from "../model/plan.ts";
import type { TableRow } from "./tables.ts";

type Seat = TableRow<"mechanism">["seat"];

/** The entries of the mechanism with their seats, in the order of rank; none where the plan has no mechanism. */
export function listSeats({ mechanism }: Plan): { seat: Seat; entry: MechanismEntry }[] {
  if (mechanism === null) return [];
  const seats: readonly (readonly [Seat, readonly MechanismEntry[]])[] = [
    ["lead", mechanism.leads],
    ["convener", mechanism.conveners],
    ["deputy-convener", mechanism.deputyConveners],
    ["member", mechanism.members],
    ["office", mechanism.office ? [mechanism.office] : []],
  ];
  return seats.flatMap(([seat, entries]) => entries.map((entry) => ({ seat, entry })));
}
