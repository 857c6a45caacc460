import type { OrganizationRole } from "../model/organization.ts";

/** Labels before a list of bodies. */
export const RESPONSIBILITY_LABELS: readonly { pattern: RegExp; role: OrganizationRole; reason: string }[] = [
  { pattern: /^(?:总?牵头|主办|主责|第一责任)(?:责任)?(?:单位|部门)?[：:]/u, role: "lead", reason: "牵头单位：" },
  { pattern: /^(?:配合|参与|参加|协办|协助|协同)(?:责任)?(?:单位|部门)?[：:]/u, role: "support", reason: "配合单位：" },
  { pattern: /^(?:责任|落实|承办|实施|主管)(?:责任)?(?:单位|部门|主体|分工)?[：:]/u, role: "joint", reason: "责任单位：" },
];

/** Words behind a list that say what its bodies do. */
export const RESPONSIBILITY_TAILS: readonly { pattern: RegExp; role: OrganizationRole; reason: string }[] = [
  { pattern: /(?:等)?(?:共同|分别)?(?:负责)?牵头(?:负责)?$/u, role: "lead", reason: "A牵头" },
  { pattern: /(?:等)?(?:按(?:照)?职责(?:分工)?)?(?:配合|参与|协助|参加|协同)(?:落实|实施|配合)?$/u, role: "support", reason: "B、C参与" },
  {
    pattern:
      /(?:等|(?<!等|按(?:照)?(?:各自)?职责|共同|分别|具体|分工))(?:按(?:照)?(?:各自)?职责|共同|分别|具体|分工)*(?:抓好)?(?:负责|落实|实施|推进|指导)(?:落实|实施)?$/u,
    role: "joint",
    reason: "按职责分工负责; who guides (指导) answers as well",
  },
  {
    pattern: /(?:等|(?:以?及|和|与)其[他它])(?:有关|相关|各|\d{1,2}个|[一二三四五六七八九十]{1,3}个)?(?:成员)?(?:单位|部门|机构|地方)?$/u,
    role: "joint",
    reason: "an open list",
  },
];

/** The characters that a label of any role or of a deadline begins with. */
export const LABEL_STARTS = "总牵主第配参协责落承实完时进分包";

const ROLE =
  "(?:总?牵头|主办|主责|第一责任|配合|参与|参加|协办|协助|协同|责任|落实|承办|实施|主管)(?:责任)?(?:单位|部门|主体|分工)[：:]|(?:总?牵头|配合)[：:]";
const PERSON = "(?:总?牵头|责任|主管|分管|包保)(?:县|市|区)?(?:领导|人)[：:]";
const TERM = "(?:完成时限|完成时间|时限要求|时间要求|完成期限|时限|时间节点|进度安排)[：:]";

/** A label of any role: a paragraph that begins so is a responsibility line. */
export const ANY_LABEL = new RegExp(`^${ROLE}`, "u");

/** Behind it stand persons and no bodies: 牵头领导：县委常委、副县长. */
export const PERSON_LABEL = new RegExp(`^${PERSON}`, "u");

/** What a deadline line begins with. */
export const DEADLINE_LABEL = new RegExp(`^${TERM}`, "u");

/** A label of any kind: what begins so speaks of duties to its end, or to the next label. */
export const DUTY_LABEL = new RegExp(`^(?:${ROLE}|${PERSON}|${TERM})`, "u");
/** The same behind a bracket that opens, or without one. */
export const DUTY_LINE = new RegExp(`^[［[【〔（(]?(?:${ROLE}|${PERSON}|${TERM})`, "u");

/** What parts a label from the words before it on one line; a name may go before ，, 、 and a blank, a sentence only before 。 and its kin. */
export const BEFORE_LABEL = new RegExp(`[，,、。；;\\s](?=${ROLE}|${PERSON}|${TERM})`, "gu");
export const SENTENCE_BEFORE_LABEL = new RegExp(`[。；;！!\\s](?=${ROLE}|${PERSON}|${TERM})`, "gu");

/** Bodies end so; a bracket that only explains a word does not. Read backwards from the end: a lookbehind takes linear time. */
export const BODY_ENDING =
  /$(?<=(?:局|委|办|厅|部|院|会|司|行|处|所|中心|公司|集团|政府|管委会|街道|乡镇|镇|区|办公室|单位|部门|海关|大队|支队|总队|联社|联|馆|校|社|站|园|组|建投|城投)(?:（[^）]*）|\([^)]*\))?)/u;

/** Parts of society, and no bodies of the government: （政府、企业、社会共同参与）. */
export const GENERIC_NAME = /^(?:政府|部门|单位|社会|企业|学校|社区|园区|机关|公司)$/u;

/** The level of a body, or the word for all of a kind: a bracket that is nothing but such names says who answers. */
export const LEVELLED_NAME = /^(?:国家|中央|自治区|省|市|县|区|州|旗|各|相关|有关)/u;

/** What bodies do: words without any of them name nobody in charge. */
export const DUTY_VERB = /负责|牵头|配合|参与|协助|指导|落实|实施/u;

/** A bracket names bodies in charge where it ends so. */
export const IN_CHARGE = new RegExp(`(?:${DUTY_VERB.source})(?:落实|实施)?[。；]?$`, "u");

/** A verb that ends the part of a line which it speaks of: A牵头，B、C参与. */
export const PART_END = new RegExp(`(?:${DUTY_VERB.source})[，,、]`, "u");

/**
 * Where a name ends inside of an item: before the joining words. 等省直有关单位 is a body, 等有关部门 an open list.
 */
export const JOINED_NAMES: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /(?<head>^.{2,40}?(?<![高初中平同优]))(?<join>等)(?<name>(?:省|市|县|区|州|旗|国家|中央|各)[^等]{0,24}(?:单位|部门|机构|企业)|[^等]{2,24}成员单位)$/u,
    reason: "A、B等省直有关单位: the collective has a level or a name, and is a body of its own",
  },
  {
    pattern:
      /(?<head>^.{2,40}?)(?<join>以?及|和|与)(?<name>其[他它](?:省|市|县|区|州|旗|国家|中央)[^和及与]{0,24}(?:单位|部门|机构|企业))$/u,
    reason: "A及其他省直有关单位: the same behind a joining word",
  },
  {
    pattern:
      /(?<head>^.{1,40}?(?:局|委|办|厅|部|政府|管委会|办公室|公司|中心|委员会|单位|部门))(?<join>以?及|和|与)(?<name>(?!人民政府$)(?:.{2,40}?(?:局|委|办|厅|部|政府|管委会|办公室|公司|中心|委员会)|各.{1,20}))$/u,
    reason: "A局和B局: each ends as a body does (工业和信息化局 does not)",
  },
];

/** A line of the text that makes the first of every list the leader. */
export const FIRST_LEADS = /(?:[列排]在?(?:第一位|首位)|排名?第一)(?:[者的]|单位|部门){0,3}为牵头/u;

/** A rule of one line that holds for the lines behind it as well. */
export const FROM_HERE_ON = /下同|以下(?:均|都|各|同)/u;

/** Bodies that a line names for all tasks from there on; a text without the word holds no such line. */
export const STANDING_BODIES: readonly { pattern: RegExp; word: string; reason: string }[] = [
  {
    word: "以下",
    pattern:
      /以下(?:各[项条款]|任务|措施|工作)?(?:均|都)(?:需|由|须|应由|要|请)(?<bodies>[^，,。；;：:]{2,60}?)(?:按职责)?(?:分工)?(?:负责)?(?:组织)?(?:落实|负责|实施)/u,
    reason: "以下均需X落实，不再列出",
  },
  {
    word: "下同",
    pattern:
      /(?:^|[，,。；;])(?<bodies>[^，,。；;：:]{2,60}?)(?:按职责)?(?:分工)?(?:负责)?(?:组织)?(?:落实|负责|实施)[，,。；;]下同[，,]?不再/u,
    reason: "X负责落实，下同，不再列出",
  },
];

/** What a line says of other lines, and names no body with. */
export const NOTE =
  /[，,（(]?(?:(?:[省市县区]级)?(?:单位|部门)?(?:[列排]在?(?:第一位|首位)|排名?第一)|下同|以下(?:各[项条款]|任务|措施|工作)?(?:均|都)(?:需|由|须|应由|要|请)|不再(?:一一)?列出)[\s\S]*$/u;

export const ONGOING = /持续|长期|常态|立即/u;

const DATE =
  "(?:[\\d０-９]{4}年(?:[\\d０-９]{1,2}月)?(?:[\\d０-９]{1,2}日)?[底末]?|[\\d０-９]{1,2}月(?:[\\d０-９]{1,2}日)?[底末]?|年[底末])";
const DONE_ALL = "(?:全面|全部|基本)?完成";
const DONE = `(?:${DONE_ALL})?`;
const GOES_ON = "(?:长期坚持|长期推进|持续推进|持续坚持)";
/** By when, said without a label behind those who answer: （县教育局牵头，2025年6月底前完成）. */
export const TERM_BEHIND = new RegExp(
  `[，,；;。](?<term>${DATE}(?:之?前)?${DONE}[，,]?并?${GOES_ON}|${GOES_ON}|${DATE}(?:之?前(?=${DONE}[。；;]?$)|(?=${DONE_ALL})))${DONE}[。；;]?$`,
  "u",
);
