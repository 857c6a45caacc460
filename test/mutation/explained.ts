/** A change of the sources that no test can notice, for the two ways of writing it mean the same. */
export interface Explained {
  readonly file: string;
  /** The words that are changed, as they stand in the file. */
  readonly words: string;
  /** Other words of their line, where the same words stand on several lines. */
  readonly beside?: string;
  /** What they are changed into. */
  readonly changes: readonly string[];
  readonly reason: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    file: "diff/compareQuantities.ts",
    words: "difference > 0",
    changes: ["difference >= 0"],
    reason: "amounts that differ by nothing have been called equal before",
  },
  {
    file: "extract/conditionKeys.ts",
    words: "[]",
    changes: ['["Stryker was here"]'],
    reason: "a key that is no word stands in no text",
  },
  {
    file: "extract/conditionKeys.ts",
    words: "bits === 0",
    changes: ["false"],
    reason: "a quick look: without a bit no row is picked",
  },
  {
    file: "extract/conditionKeys.ts",
    words: "at < text.length",
    changes: ["at <= text.length"],
    reason: "behind the last character no key begins",
  },
  {
    file: "extract/conditionKeys.ts",
    words: "!isOneOf(text, at, FIRSTS)",
    changes: ["false"],
    reason: "a quick look: a character that begins no key has none in the table",
  },
  {
    file: "extract/findConditions.ts",
    words: '""',
    beside: "list =",
    changes: ['"Stryker was here!"'],
    reason: "the first part of what is split is always there, which the type does not know",
  },
  {
    file: "extract/findConditions.ts",
    words: "parts.length === 0",
    changes: ["false"],
    reason: "a quick look: no parts, no targets",
  },
  {
    file: "extract/findConditions.ts",
    words: '""',
    beside: "THRESHOLD_CUES",
    changes: ['"Stryker was here!"'],
    reason: "any words do in place of a quoted name that speak of no money",
  },
  {
    file: "extract/findConditions.ts",
    words: "rows.length === 0",
    changes: ["false"],
    reason: "a quick look: of no rows none fits",
  },
  {
    file: "extract/findConditions.ts",
    words: 'clause.text.includes("、")',
    changes: ["true"],
    reason: "a quick look: a clause without the sign is one part, and fewer than two",
  },
  {
    file: "extract/findConditions.ts",
    words: '"、"',
    changes: ['""'],
    reason: "the same quick look lets all through",
  },
  {
    file: "extract/findConditions.ts",
    words: '""',
    beside: "changeOf(clause.text",
    changes: ['"Stryker was here!"'],
    reason: "any words do for those behind that say nothing of a change",
  },
  {
    file: "extract/findConditions.ts",
    words: "/^.*(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:底|末)?(?:之?前)?(?=.{2})/u",
    changes: ["/.*(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:底|末)?(?:之?前)?(?=.{2})/u"],
    reason: "what .* passes in a line begins with the line, which makes one try enough",
  },
  {
    file: "extract/findConditions.ts",
    words: "/^.*(?:范围内|区域内|排查出|规定|确定|下达|列明|购入)的(?=.{4})/u",
    changes: ["/.*(?:范围内|区域内|排查出|规定|确定|下达|列明|购入)的(?=.{4})/u"],
    reason: "what .* passes in a line begins with the line, which makes one try enough",
  },
  {
    file: "extract/findConditions.ts",
    words: '"u"',
    changes: ['""'],
    reason: "without signs beyond the first plane both flags read alike",
  },
  {
    file: "extract/findTargets.ts",
    words: "[]",
    beside: "!first || !last",
    changes: ['["Stryker was here"]'],
    reason: "a clause whose names are listed has amounts, which the type does not know",
  },
  {
    file: "extract/findTargets.ts",
    words: "!first || !last",
    changes: ["false", "!first && !last"],
    reason: "a clause whose names are listed has amounts, which the type does not know",
  },
  {
    file: "extract/findTargets.ts",
    words: '""',
    beside: "commitmentOf",
    changes: ['"Stryker was here!"'],
    reason: "any words do that promise nothing",
  },
  {
    file: "extract/findTargets.ts",
    words: '""',
    beside: "changeOf(words",
    changes: ['"Stryker was here!"'],
    reason: "any words do for those behind that say nothing of a change",
  },
  {
    file: "extract/findTargets.ts",
    words: "/^(?<names>.+?)分别/u",
    changes: ["/(?<names>.+?)分别/u"],
    reason: "what .+? passes in a line begins with the line, which makes one try enough",
  },
  {
    file: "extract/findTargets.ts",
    words: "/^(?<names>.[^、和与及\\n\\r\\u2028\\u2029]*[、和与及].+?)[均都]/u",
    changes: ["/(?<names>.[^、和与及\\n\\r\\u2028\\u2029]*[、和与及].+?)[均都]/u"],
    reason: "a joint behind a later start stands behind the first character too",
  },
  {
    file: "extract/resolveIndicator.ts",
    words: "/^.*(?:19|20)\\d{2}年(?:底|末|前|内|全年|上半年|底前)*[，、]?(?:前)?/u",
    changes: ["/.*(?:19|20)\\d{2}年(?:底|末|前|内|全年|上半年|底前)*[，、]?(?:前)?/u"],
    reason: "what .* passes in a line begins with the line, which makes one try enough",
  },
  {
    file: "extract/splitEnumeration.ts",
    words: "(clause.kinds & LIST_MARK) === 0",
    changes: ["false"],
    reason: "a quick look before the loop, which finds one part in a clause without the sign",
  },
  {
    file: "extract/splitList.ts",
    words: "isKind(words, at, OPENER)",
    changes: ["true"],
    reason: "a quick look: where none opens, none is found",
  },
  {
    file: "extract/splitNames.ts",
    words: "JOINED_SIGN.test(text.slice(item.start, item.end))",
    changes: ["true"],
    reason: "a quick look before the expressions, each of which asks for such a sign too",
  },
  {
    file: "extract/splitNames.ts",
    words: "text.slice(item.start, item.end)",
    changes: ["text"],
    reason: "the quick look lets more through; the expressions decide",
  },
  {
    file: "extract/splitNames.ts",
    words: "/[等和与及]/u",
    changes: ["/[^等和与及]/u"],
    reason: "the quick look lets more through; no name is made of such signs alone",
  },
  {
    file: "extract/splitNames.ts",
    words: '""',
    changes: ['"Stryker was here!"'],
    reason: "where an expression fits, both groups are there, which the type does not know",
  },
  {
    file: "outline/buildOutline.ts",
    words: '"tasks"',
    changes: ['""'],
    reason: "every heading is given its kind in the end",
  },
  {
    file: "outline/cutForeignTail.ts",
    words: "last.text.slice(from)",
    changes: ["last.text"],
    reason: "no title is longer; a bound of the work alone",
  },
  {
    file: "outline/cutForeignTail.ts",
    words: '!last.text.includes("关于")',
    changes: ["false"],
    reason: "a quick look before the expression, which asks for 关于 too",
  },
  {
    file: "outline/cutForeignTail.ts",
    words: '"关于"',
    changes: ['""'],
    reason: "a quick look before the expression, which asks for 关于 too",
  },
  {
    file: "outline/findTitle.ts",
    words: "start > notice.start",
    changes: ["start >= notice.start"],
    reason: "in endOfLetter: the line of a notice is no closing line",
  },
  {
    file: "outline/findTitle.ts",
    words: '"u"',
    changes: ['""'],
    reason: "without signs beyond the first plane both flags read alike",
  },
  {
    file: "outline/findTitle.ts",
    words: "(QUOTED_TITLE.exec(notice.text) ?? BARE_TITLE.exec(notice.text))?.groups?.title",
    changes: ["(QUOTED_TITLE.exec(notice.text) ?? BARE_TITLE.exec(notice.text))?.groups.title"],
    reason: "both expressions have a group, which the type does not know",
  },
  {
    file: "outline/findUnnumbered.ts",
    words: "at < words.length",
    changes: ["at <= words.length"],
    reason: "behind the last character there is no sign",
  },
  {
    file: "outline/planStarts.ts",
    words: "at <= begun",
    changes: ["at < begun"],
    reason: "the line that begins with 一、 has a mark, and is passed over for it",
  },
  {
    file: "outline/planStarts.ts",
    words: "index > heading",
    changes: ["index >= heading"],
    reason: "a heading is no line of an annex",
  },
  {
    file: "outline/planStarts.ts",
    words: "at < 0",
    changes: ["at <= 0"],
    reason: "what stands behind a heading is not the first line",
  },
  {
    file: "outline/planStarts.ts",
    words: '!words.startsWith("附")',
    changes: ["false"],
    reason: "a quick look before the expression, which asks for 附 too",
  },
  {
    file: "outline/planStarts.ts",
    words: '"附"',
    changes: ['""'],
    reason: "a quick look before the expression, which asks for 附 too",
  },
  {
    file: "outline/splitHeading.ts",
    words: "at < words.length",
    changes: ["at <= words.length"],
    reason: "behind the last character there is no sign",
  },
  {
    file: "outline/splitHeading.ts",
    words: "at < end",
    changes: ["at <= end"],
    reason: "at the end stands another sign than ，, or nothing",
  },
  {
    file: "outline/splitHeading.ts",
    words: "sign <= LONGEST_TITLE && !isKind(words, sign, OPENER)",
    changes: ["false"],
    reason: "a shorter way for most titles, with the same end",
  },
  {
    file: "outline/splitHeading.ts",
    words: "sign <= LONGEST_TITLE",
    changes: ["sign < LONGEST_TITLE"],
    reason: "a shorter way for most titles, with the same end",
  },
];
