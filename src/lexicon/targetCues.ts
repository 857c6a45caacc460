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

/** 整治提升1条内河, 新建或提升3处: things are made better, and their number does not grow by so many. */
export const MADE_BETTER =
  /(?:改造|整治|治理|修复|修缮|更新|巩固|提质|管护|美化|绿化|亮化)提升|提升(?:改造|整治|治理|修复)|[或和、]提升$/gu;

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

/** Verbs between an indicator and its amount. */
export const REACH_VERBS =
  /(?<!分别|均|都|基本|总体|累计|合计|共计|共|总计|约|再|各|一般|原则上|进入|跻身|位居|位列|全国|全省|全市|全县|逐步|稳步|年均|每年|同比|平均|进一步|力争|争取|要|将|已|应|达|保持|稳定|维持|控制|提高|提升|增长|增加|上升|下降|降低|减少|压减|缩短|压缩|降|净?增|扩大|上浮|完成|实现|突破|超过|为|在|到|至|以|于|占|[年平](?=均)|下(?=降(?!低)))(?:分别|均|都|基本|总体|累计|合计|共计|共|总计|约|再|各|一般|原则上|进入|跻身|位居|位列|全国|全省|全市|全县|逐步|稳步|年均|每年|同比|平均|进一步|力争|争取|要|将|已|应|达|保持|稳定|维持|控制|提高|提升|增长|增加|上升|下降|降低|减少|压减|缩短|压缩|降|净?增|扩大|上浮|完成|实现|突破|超过|为|在|到|至|以|于|占)+$/u;

/** Verbs and adverbs before a noun phrase that are no part of an indicator's name. */
export const LEADING_WORDS =
  /^(?:其中|含|包括|分别|并(?!购)|且|使|让|将|把|以|再(?!生|就业|制造|贷款|担保)|要|应|至|逐步|全面|稳步|基本(?!公共|农田|养老|医疗|保险|药物|生活|口粮|民生)|持续|继续|大力|着力|重点(?=培育|发展|建设|支持|打造|推进|抓好|实施|引进|围绕|推动)|积极|全力|努力|加快|高标准(?!农田)|高质量|确保|保证|力争|争取|推动|推进|促进|带动|保持|稳定|维持|守住|守牢|严守|坚守|稳住|实现|达到|完成|(?:[新改扩迁重续]{1,3}建|新[（(](?:改|扩|改扩|改、扩)[）)]建)(?:[、和或及与]?(?:[改扩迁重续]{1,2}建|改造(?!提升|任务))|[（(]含?(?:[改扩迁重续]{1,2}建|改造)[）)])*|建成|新造|新增|新认定|新(?!能源|型|城|区|村|农|材料|媒体|业态|产品|技术)|培育|培植|打造|建设(?!用地|任务|规模|项目|资金)|创建|建立|形成|出台|实施|(?:改造|整治|修复|巩固)提升(?=.{2})(?!任务|工程|项目|行动)|提质改造|提升改造|改造(?!提升|任务)|提升|提高|扩大|发展|引进|引导|支持|组织|开展|落实|统筹|锚定|聚焦|围绕|按照|按(?!揭)|对|保障(?!性|房|水平|能力)|集中连片|稳产高产|优质|高产稳产|、|全年|年内|当年|今年|争取|认定|设立|全省|全市|全县|全区|全镇|本省|本市|本县|本区|我省|我市|我县|我区|累计|共计|每年|年均|各[类级]?)/u;

/** Heads of statistics. One that stands alone says nothing of its subject: an earlier clause does. */
export const STATISTIC_HEAD =
  /(?:播种面积|种植面积|面积|总产量|产量|总产|单产|总产值|产值|增加值|生产能力|产能|吞吐能力|能力|规模|总量|总额|数量|收入|投资额|投资|增速|增幅|里程|半径|容量|长度|宽度|[\u4e00-\u9fa5]{0,2}化?率|比例|比重|占比|水平|人数|户数|总数|存栏量?|出栏量?|销售额|交易额|营业额|进出口额|贷款余额|余额|人次)$/u;
export const BARE_STATISTIC =
  /^(?:年|总|年均|累计|监测|抽检|平均|综合|全年|人均|完成|固定资产)*(?:总产量|产量|总产|单产|总产值|产值|面积|规模|总量|总数|数量|收入|营业收入|存栏量?|出栏量?|投资额|投资|增速|产能|合格率|普及率|覆盖率|利用率|达标率|完成率|使用率|回收率|处理率)$/u;

/** Tails of a topic that are no subject of a statistic: 追溯体系, 机制. */
export const TOPIC_TAIL =
  /(?:(?:追溯|监管|保障|服务|治理|管理|防控|监测|发展|经营|生产)?(?:体系|机制|制度|平台|网络)|建设|发展|合作|工程|行动|工作|责任|攻坚|任务|红线|底线|水平|格局)$/u;

/** A clause that says only when: 到2030年底, 甲区到2025年底. It dates what follows and is no measure. */
export const ONLY_TIME =
  /^(?:力争|争取|确保|计划)?[\p{Script=Han}]{0,6}?(?:到|至|自|从)?(?:(?:19|20)\d{2}年?(?:至|到|[-—–～~]))?(?:19|20)\d{2}年(?:\d{1,2}月)?(?:上半年|下半年|全年|期间|年|底|末|前|初|内|起|以来)*$/u;

/** The clause tells what is, not what is to be. */
export const FACT_CUES =
  /截至|截止|自[\d一二三四五六七八九十]{4}年|以来|目前|现有|已(?:完成|建成|有|达|经|形成)|原有|近年来|(?<![从由])(?:19|20)\d{2}年的|基数|按照?[\d.]+[^，。]{0,6}计/u;

/** 每年资助青年人才100名: support is promised to so many; not 对新增100人以上的企业给予奖励. */
export const BENEFICIARIES =
  /^(?!.*(?:对|凡|给予|按照?|的)[^，。]{0,24}(?:企业|单位|项目|个人)).*(?:资助|奖励|补助|补贴|扶持)(?:[^，。；\d]{0,24})(?:\d|[一二三四五六七八九十百千万])/u;

/** The clause sets what a beneficiary gets or must have: a condition of support, no target of the plan. */
export const THRESHOLD_CUES =
  /奖励|补助|补贴|资助|贴息|奖金|奖补|排[名位](?:靠?后|末|倒数)|给予|嘉奖|扣分|加分|加[\d]|追回|最高(?:不超过|不得超过|可达|资助|限额)|费用为|注册资本|合同金额|投资额的|单个(?:项目|企业)|每(?:个|家|户|人|亩|公里)(?:补|奖)|对[^，。]{0,24}的(?:企业|单位|项目|个人|龙头企业)/u;
