// Reading

// The stages by themselves
export type { AlignOptions } from "./align/alignOptions.ts";
export { alignByHand, alignMeasures, alignTasks } from "./align/alignPlans.ts";
export { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS, type Thresholds, type Weights } from "./align/weights.ts";
// Comparing
export type { CompareOptions } from "./compareOptions.ts";
export { comparePlans, toSlim } from "./comparePlans.ts";
export { compareTheme } from "./compareTheme.ts";
export type { DiffOptions } from "./diff/diffOptions.ts";
export { diffTargets } from "./diff/diffTargets.ts";
export { diffWording, type WordingPart } from "./diff/diffWording.ts";
export type { Numeral } from "./extract/findNumerals.ts";
// Numbers and places in the text
export { type FoundQuantity, findQuantities } from "./extract/findQuantities.ts";
export { formatQuantity } from "./extract/formatQuantity.ts";
export { parseQuantity } from "./extract/parseQuantity.ts";
export { type Background, type BackgroundTable, shippedBackground, toBackground } from "./lexicon/background.ts";
export { listOnly, type OnlyRows } from "./listOnly.ts";
// The model
export {
  type Alignment,
  alignmentSchema,
  type Mapping,
  type MeasureRelation,
  type MeasureRow,
  mappingSchema,
  measureRelationSchema,
  measureRowSchema,
  type Side,
  sideSchema,
  type TaskRelation,
  type TaskRow,
  taskRelationSchema,
  taskRowSchema,
} from "./model/alignment.ts";
export {
  type Comparison,
  comparisonSchema,
  type DutyRow,
  dutyRowSchema,
  type MechanismCheck,
  mechanismCheckSchema,
  type OrganizationRow,
  organizationRowSchema,
  type SlimComparison,
  slimComparisonSchema,
  type TargetDiff,
  type TargetOutcome,
  targetDiffSchema,
  targetOutcomeSchema,
  type UsedOptions,
  usedOptionsSchema,
} from "./model/comparison.ts";
export {
  CrosscountyError,
  type ErrorCode,
  InvalidArgumentError,
  InvalidOptionError,
  LimitError,
  UnknownIdError,
  UnknownThemeError,
} from "./model/errors.ts";
export { type Evidence, evidenceSchema } from "./model/evidence.ts";
export { type Issue, issueSchema } from "./model/issue.ts";
export { type Measure, measureSchema } from "./model/measure.ts";
export { type Mechanism, type MechanismEntry, mechanismEntrySchema, mechanismSchema } from "./model/mechanism.ts";
export { type Nearest, nearestSchema } from "./model/nearest.ts";
export { type NumberClass, type NumberMention, numberClassSchema, numberMentionSchema } from "./model/numberMention.ts";
export { type Organization, type OrganizationRole, organizationRoleSchema, organizationSchema } from "./model/organization.ts";
export { type Place, placeSchema } from "./model/place.ts";
export { type Plan, type PlanSource, planSchema, planSourceSchema } from "./model/plan.ts";
export {
  type BaseQuantity,
  baseQuantitySchema,
  type Comparator,
  comparatorSchema,
  type Dimension,
  dimensionSchema,
  type Qualifier,
  type Quantity,
  qualifierSchema,
  quantitySchema,
} from "./model/quantity.ts";
export { type Removal, type RemovalReason, removalReasonSchema, removalSchema } from "./model/removal.ts";
export { type Section, type SectionKind, sectionKindSchema, sectionSchema } from "./model/section.ts";
export { type SourceSpan, sourceSpanSchema } from "./model/sourceSpan.ts";
export {
  type Baseline,
  baselineSchema,
  type Change,
  type Commitment,
  type Cue,
  changeSchema,
  commitmentSchema,
  cueSchema,
  type Target,
  targetSchema,
} from "./model/target.ts";
export { type Deadline, deadlineSchema, type Task, taskSchema } from "./model/task.ts";
export { checkMechanism } from "./organizations/checkMechanism.ts";
export { compareDuties } from "./organizations/compareDuties.ts";
export { compareOrganizations } from "./organizations/compareOrganizations.ts";
export type { OrganizationOptions } from "./organizations/organizationOptions.ts";
export type { Division, DivisionTable } from "./parse/divisionTable.ts";
export { findTasks } from "./parse/findTasks.ts";
export { type ParseOptions, parseOptionsSchema } from "./parse/parseOptions.ts";
export { parsePlan } from "./parse/parsePlan.ts";
export { parsePlans } from "./parse/parsePlans.ts";
export { toDivisionTable } from "./parse/toDivisionTable.ts";
export { parseNumeral } from "./text/numerals.ts";
export { restoreSource, toSourceOffset, toSourceSpan } from "./text/restoreSource.ts";
export { sliceSpan } from "./text/sliceSpan.ts";
