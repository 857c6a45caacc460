// Reading
export { findTasks } from "./parse/findTasks.ts";
export { type ParseOptions, parseOptionsSchema } from "./parse/parseOptions.ts";
export { parsePlan } from "./parse/parsePlan.ts";

// Comparing
export { type CompareOptions } from "./compareOptions.ts";
export { comparePlans, toSlim } from "./comparePlans.ts";
export { compareTheme } from "./compareTheme.ts";
export { listOnly, type OnlyRows } from "./listOnly.ts";

// The stages by themselves
export { type AlignOptions } from "./align/alignOptions.ts";
export { alignMeasures, alignTasks } from "./align/alignPlans.ts";
export { checkMechanism } from "./align/checkMechanism.ts";
export { compareDuties } from "./align/compareDuties.ts";
export { compareOrganizations } from "./align/compareOrganizations.ts";
export { type OrganizationOptions } from "./align/organizationOptions.ts";
export { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS, type Thresholds, type Weights } from "./align/weights.ts";
export { diffTargets } from "./diff/diffTargets.ts";
export { diffWording, type WordingPart } from "./diff/diffWording.ts";
export { type Background, type BackgroundTable, shippedBackground, toBackground } from "./lexicon/background.ts";

// Numbers and places in the text
export { type FoundQuantity, findQuantities } from "./extract/findQuantities.ts";
export { formatQuantity } from "./extract/formatQuantity.ts";
export { parseQuantity } from "./extract/parseQuantity.ts";
export { parseNumeral } from "./text/numerals.ts";
export { restoreSource, toSourceOffset } from "./text/restoreSource.ts";
export { sliceSpan } from "./text/sliceSpan.ts";

// Reports
export { toMarkdown } from "./report/toMarkdown.ts";

// The model
export * from "./model/alignment.ts";
export * from "./model/comparison.ts";
export type { CrosscountyError } from "./model/errors.ts";
export { InvalidArgumentError, InvalidOptionError, LimitError, UnknownIdError } from "./model/errors.ts";
export { type Evidence, evidenceSchema } from "./model/evidence.ts";
export { type Issue, issueSchema } from "./model/issue.ts";
export { type Measure, measureSchema } from "./model/measure.ts";
export { type Mechanism, type MechanismEntry, mechanismEntrySchema, mechanismSchema } from "./model/mechanism.ts";
export { type Nearest, nearestSchema } from "./model/nearest.ts";
export { type NumberClass, type NumberMention, numberClassSchema, numberMentionSchema } from "./model/numberMention.ts";
export { type Organization, type OrganizationRole, organizationRoleSchema, organizationSchema } from "./model/organization.ts";
export { type Place, placeSchema } from "./model/place.ts";
export { type Plan, type PlanSource, planSchema, planSourceSchema } from "./model/plan.ts";
export * from "./model/quantity.ts";
export { type Removal, type RemovalReason, removalReasonSchema, removalSchema } from "./model/removal.ts";
export { type Section, type SectionKind, sectionKindSchema, sectionSchema } from "./model/section.ts";
export { type SourceSpan, sourceSpanSchema } from "./model/sourceSpan.ts";
export * from "./model/target.ts";
export { type Deadline, deadlineSchema, type Task, taskSchema } from "./model/task.ts";
