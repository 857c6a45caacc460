import { z } from "zod";
import { sourceSpanSchema } from "./sourceSpan.ts";

/** What a body does for a task: 牵头 leads, 配合/参与/协助 supports, 责任单位 or no label is joint. */
export const organizationRoleSchema = z.enum(["lead", "support", "joint"]);
/** What a body does for a task: 牵头 leads, 配合/参与/协助 supports, 责任单位 or no label is joint. */
export type OrganizationRole = z.infer<typeof organizationRoleSchema>;

/** A responsible body (责任单位) of one task. */
export const organizationSchema = z.object({
  /** As written, nested brackets kept: 各乡镇（街道）. */
  name: z.string(),
  role: organizationRoleSchema,
  span: sourceSpanSchema,
  /** The words that give the role: 牵头单位：, 参与, 列第一位者为牵头; null where none do and the body is joint. */
  cue: z.string().nullable(),
  /** With the level that a list names once: 发改委 in 省财政厅、发改委 is 省发改委. Absent where nothing is to be supplied. */
  resolvedName: z.string().optional(),
});
/** A responsible body (责任单位) of one task. */
export type Organization = z.infer<typeof organizationSchema>;
