import type { Change, Commitment } from "../model/target.ts";

/** Words before an amount that say what is promised of it. The last one in the words before the amount decides. */
export const CHANGE_CUES: readonly { pattern: RegExp; change: Change; reason: string }[] = [
  { pattern: /(?:提高|提升|增长|上升|扩大|增加)(?:到|至)/gu, change: "level", reason: "提高到: the amount is where it ends" },
  { pattern: /(?:下降|降低|减少|压减|缩短|压缩|降)(?:到|至)/gu, change: "decrease", reason: "下降到: the way is down" },
  { pattern: /达到|达|突破|超过/gu, change: "level", reason: "to reach a level" },
  {
    pattern: /提高|提升|增长|上升|增加|增幅|增速|上浮|扩大|递增|净增|增[产收](?=(?:达到?|约|近|超过?)?$)/gu,
    change: "increase",
    reason: "the amount is added",
  },
  { pattern: /下降|降低|减少|压减|削减|缩短|压缩|下浮|递减/gu, change: "decrease", reason: "the amount is taken off" },
  { pattern: /保持|稳定(?:在)?|维持|守住|守牢|严守|坚守|稳住/gu, change: "maintain", reason: "what is there is held" },
  {
    pattern: /新建|新[（(](?:改|扩|改扩|改、扩)[）)]建|建成(?!区)|新造|培育|打造|创建|新增|出台|设立|培植|开工|创成|新改建|改扩建|新认定/gu,
    change: "new",
    reason: "so many come into being",
  },
];

/** Verbs that make something new only where they open the clause: in 建设用地面积 and 海绵城市建设 the word is a noun. */
export const MADE_AT_HEAD =
  /^(?:[^，]{0,8}(?:年|年底|年末|期末)[，、]?)?(?:逐步|加快|持续|积极|重点|全力|大力|统筹|推动|推进|力争|确保|高标准|高质量|带动)*(?<verb>建设(?!用地|任务|规模|资金)|形成|建立|发展|引进)/u;

/** Behind the amount, the verb says that a level is reached: 40%以上面积达到要求. */
export const REACHED_BEHIND = /达到|达标/u;

/** Behind the amount, an action noun at the end makes the thing new: 3座…桥梁建设. */
export const NEW_BEHIND = /(?:建设|创建|培育|新建)$/u;

/** How firm a promise is. The first row that fits decides; without a cue the plain indicative binds. */
export const COMMITMENT_CUES: readonly { pattern: RegExp; commitment: Commitment; reason: string }[] = [
  { pattern: /谋划|前期工作|前期研究|前瞻布局|规划布局|筹划|论证/u, commitment: "preparatory", reason: "work before a decision" },
  { pattern: /确保|必须|坚决|务必|保证/u, commitment: "binding", reason: "no way out is left" },
  {
    pattern: /力争|争取|争创|努力|全力|积极|推动|推进|鼓励|探索|争当|有望/u,
    commitment: "striving",
    reason: "the way is promised, not the end",
  },
];

/** A clause that says only when: 到2030年底, 甲区到2025年底. It dates what follows and is no measure. */
export const ONLY_TIME =
  /^(?:力争|争取|确保|计划)?[\p{Script=Han}]{0,6}?(?:到|至|自|从)?(?:(?:19|20)\d{2}年?(?:至|到|[-—–～~]))?(?:19|20)\d{2}年(?:\d{1,2}月)?(?:上半年|下半年|全年|期间|年|底|末|前|初|内|起|以来)*$/u;

/** The clause tells what is, not what is to be. */
export const FACT_CUES =
  /截至|截止|自[\d一二三四五六七八九十]{4}年|以来|目前|现有|已(?:完成|建成|有|达|经|形成)|原有|近年来|(?<![从由])(?:19|20)\d{2}年的|基数|按照?[\d.]+[^，。]{0,6}计|(?:仅(?:有|为|占|达)?|高达|只有)(?=[\d一二两三四五六七八九十])/u;

/** A clause that says only as of when: what its sentence tells is how things stand. */
export const ONLY_NOW = /^(?:目前|当前|现在|近年来|截[至止][^，。；]{0,24}|(?:去年|上年)(?:底|末)?)$/u;

/** What leads from how things stand to what is to be: 目前…，力争到2027年…. */
export const TO_BE = /力争|争取|确保|努力|计划|目标|将(?!近)|(?<!截)[到至](?:19|20)\d{2}年/u;

/** 每年资助青年人才100名: support is promised to so many; not 对新增100人以上的企业给予奖励. */
export const BENEFICIARIES =
  /^(?!.*(?:对|凡|给予|按照?|的)[^，。]{0,24}(?:企业|单位|项目|个人)).*(?:资助|奖励|补助|补贴|扶持)(?:[^，。；\d]{0,24})(?:\d|[一二三四五六七八九十百千万])/u;

/** The clause sets what a beneficiary gets or must have: a condition of support, no target of the plan. */
export const THRESHOLD_CUES =
  /(?:奖励|补助|补贴|资助)(?!率|面积|(?:资金|金额)(?:[达约共]|不少于|不低于)?\d)|贴息|奖金|奖补(?!率|资金(?:[达约共]|不少于|不低于)?\d)|排[名位](?:靠?后|末|倒数)|给予|予以(?:表彰|表扬|通报|处理|问责)|授予|约谈|问责|通报批评|嘉奖|扣分|扣减|扣除?\d|加分|(?<![增添附追])加\d|追回|返还|减免[\d一二三四五六七八九十]|标准(?:为|是|：)|最高(?:不超过|不得超过|可达|资助|限额|(?=\d[\d.]*[万亿]?元))|费用为|注册资本|合同金额|投资额的|单个(?:项目|企业)|每(?:个|家|户|人|亩|公里)(?:补|奖)|对[^，。]{0,24}的(?:企业|单位|项目|个人|龙头企业)/u;
