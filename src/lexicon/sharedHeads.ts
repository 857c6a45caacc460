/** What stands before a 、 and what behind it, where both are parts of one name. */
interface SharedName {
  before: RegExp;
  behind: RegExp;
  /** Names that look like the part before and are none. */
  not?: RegExp;
  /** What stands behind holds it, else the expressions are not tried. */
  word?: string;
  reason: string;
}

/** A kind of division, as it stands for all of its kind: 市, 县（区）, 乡镇. */
const DIVISION_WORD = "(?:省|县级市|市|县|区|旗|乡镇|街镇|乡|镇|街道|州|盟)(?:（[^）]{1,8}）|\\([^)]{1,8}\\))?";

/** Zones are bodies of their own, without 管委会 too. */
const ZONE = /(?:开发|高新|经开|园|新|实验|示范|合作|管理|保税|度假|风景|景|港)区/u;

/** Companies and institutions that lists name by two characters; a place is none of them. */
const COMPANY_WORD =
  /移动|联通|电信|铁塔|广电|供电|电力|电网|国网|烟草|邮政|石化|石油|燃气|水务|税务|海关|海事|气象|消防|公安|教育|财政|人行/u;

/** Names that a 、 does not part, for they share what stands behind the last of them. */
export const SHARED_NAMES: readonly SharedName[] = [
  {
    before: new RegExp(`^各?(?:有关|相关)?(?:设区)?${DIVISION_WORD}(?:、${DIVISION_WORD})*$`, "u"),
    behind: new RegExp(`^${DIVISION_WORD}(?:、|$|(?:[两三各]级)?(?:人民政府|政府|党委|管委会|(?:有关|相关)?(?:部门|单位)))`, "u"),
    reason: "各市、县（区）人民政府: words for divisions are no bodies by themselves",
  },
  {
    before: /^[^各、（(]{1,6}[市县区州](?:、[^、（(]{1,6}[市县区州])*$/u,
    behind: /^(?:[^、，；（(]{1,6}[市县区州]、)*[^、，；（(]{1,6}[市县区州](?:人民)?政府/u,
    word: "政府",
    not: ZONE,
    reason: "甲市、乙市人民政府: divisions before the noun that they share",
  },
  {
    before: /^[^各省市县区州乡镇、（(]{2,3}(?:、[^各省市县区州乡镇、（(]{2,3})*$/u,
    behind: /^(?:[^、，；（(]{2,3}、)*[^、，；（(省市县区州]{2,3}[市县区州](?:人民)?政府/u,
    word: "政府",
    not: COMPANY_WORD,
    reason: "甲乙、丙丁市人民政府: the kind of division is shared as well",
  },
];
