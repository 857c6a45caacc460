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
