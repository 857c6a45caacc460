/** Words that stand beside a name and are no part of it. */
export interface BesideName {
  pattern: RegExp;
  reason: string;
}

/** Works that make better what is there already. */
const MAKES_BETTER = "(?:改造|整治|治理|修复|修缮|更新|巩固|提质|管护|美化|绿化|亮化)提升|(?:提质|提升)(?:改造|整治|治理|修复)";

/** 整治提升1条内河, 新建或提升3处: things are made better, and their number does not grow by so many. */
export const MADE_BETTER = new RegExp(`${MAKES_BETTER}|[或和、]提升$`, "gu");

/** A verb that works on what is there already, with an object behind it. */
export const WORK_ON = new RegExp(
  `(?<!新建|新建和|新建、)(?<verb>${MAKES_BETTER}|改造|治理|修复|整治|拆除|淘汰|关停)(?!提升|任务|工程|项目|行动).{2}`,
  "gu",
);

const REACHES =
  "分别|均|都|基本|总体|累计|合计|共计|共|总计|约|再|各|一般|原则上|进入|跻身|位居|位列|全国|全省|全市|全县|逐步|稳步|年均|每年|同比|平均|进一步|力争|争取|要|将|已|应|达|保持|稳定|维持|控制|提高|提升|增长|增加|上升|下降|降低|减少|压减|缩短|压缩|降|净?增|扩大|上浮|完成|实现|突破|超过|为|在|到|至|以|于|占";

/** Verbs between an indicator and its amount; from the first of them on, so that a long run of them is tried once. */
export const REACH_VERBS = new RegExp(`(?<!${REACHES}|[年平](?=均)|下(?=降(?!低)))(?:${REACHES})+$`, "u");

/** Verbs and adverbs before a noun phrase that are no part of an indicator's name. */
export const LEADING_WORDS = new RegExp(
  `^(?:${[
    "其中 含 包括 分别 并(?!购) 且 使 让 将 把 以(?!工代赈|旧换新|竹代塑) 再(?!生|就业|制造|贷款|担保) 要 应 至 逐步 全面 稳步 基本(?!公共|农田|养老|医疗|保险|药物|生活|口粮|民生) 持续 继续 大力 着力",
    "重点(?=培育|发展|建设|支持|打造|推进|抓好|实施|引进|围绕|推动) 积极 全力 努力 加快 高标准(?!农田) 高质量 确保 保证 力争 争取 推动 推进 促进 带动 保持 稳定 维持 守住 守牢 严守 坚守 稳住 实现 达到 完成",
    "(?:[新改扩迁重续]{1,3}建|新[（(](?:改|扩|改扩|改、扩)[）)]建)(?:[、和或及与]?(?:[改扩迁重续]{1,2}建|改造(?!提升|任务))|[（(]含?(?:[改扩迁重续]{1,2}建|改造)[）)])* 建成(?!区)",
    "新造 新增 新认定 新(?!能源|型|城|区|村|农|材料|媒体|业态|产品|技术) 培育 培植 打造 建设(?!用地|任务|规模|项目|资金) 创建 建立 形成 出台 实施",
    `(?:${MAKES_BETTER})(?=.{2})(?!任务|工程|项目|行动) 改造(?!提升|任务) 提升 提高 扩大 发展 引进 引导 支持 组织 开展 落实 统筹 锚定 聚焦 围绕 按照 按(?!揭) 对 保障(?!性|房|水平|能力)`,
    "集中连片 稳产高产 优质 高产稳产 、 全年 年内 当年 今年 争取 认定 设立 配备(?!率|标准|比例) 配齐 发放(?!率|标准|比例|进度) 选派 选聘 派驻 提供(?!商|方|者) 举办(?!权|者|方) 招引 组建",
    "购置(?!税|费|补贴) 投放(?!量|点) 安排(?!部署|表) 全省 全市 全县 全区 全镇 本省 本市 本县 本区 我省 我市 我县 我区 累计 共计 每年 年均 各[类级]?",
  ]
    .join(" ")
    .replaceAll(" ", "|")})`,
  "u",
);

/** Heads of statistics. One that stands alone says nothing of its subject: an earlier clause does. */
export const STATISTIC_HEAD =
  /(?:播种面积|种植面积|面积|总产量|产量|总产|单产|总产值|产值|增加值|生产能力|产能|吞吐能力|能力|规模|总量|总额|数量|收入|投资额|投资|增速|增幅|里程|半径|容量|长度|宽度|[\u4e00-\u9fa5]{0,2}化?率|比例|比重|占比|水平|人数|户数|总数|存栏量?|出栏量?|销售额|交易额|营业额|进出口额|贷款余额|余额|人次)$/u;
export const BARE_STATISTIC =
  /^(?:年|总|年均|累计|监测|抽检|平均|综合|全年|人均|完成|固定资产)*(?:总产量|产量|总产|单产|总产值|产值|面积|规模|总量|总数|数量|收入|营业收入|存栏量?|出栏量?|投资额|投资|增速|产能|合格率|普及率|覆盖率|利用率|达标率|完成率|使用率|回收率|处理率)$/u;

/** Tails of a topic that are no subject of a statistic: 追溯体系, 机制. */
export const TOPIC_TAIL =
  /(?:(?:追溯|监管|保障|服务|治理|管理|防控|监测|发展|经营|生产)?(?:体系|机制|制度|平台|网络)|建设|发展|合作|工程|行动|工作|责任|攻坚|任务|红线|底线|水平|格局)$/u;

/** 6月底前, 12月20日前, 三季度末. */
const MONTH = "\\d{1,2}月(?:份|\\d{1,2}日|[上中下]旬)?(?:底|末|初)?(?:之?前|以前)?";
const PART_OF_YEAR = `${MONTH}|底|末|前|内|全年|上半年|下半年|第?[一二三四]季度(?:末|底)?|汛期?前|春节前|起|之前|以前`;

const MAKES = "建成|建设|新建|打造|培育|完成|实施|创建|设立|开展|配备|发展|引进|安装|设置|配置|举办|选派";

/** 新建水厂: what is made, and so many of it. */
export const MADE_FIRST = new RegExp(`^(?:至少|计划|拟)?(?:${MAKES})`, "u");

/** The stages of school and where people live, of which each has the same statistic: 生均图书小学30册、初中40册. */
export const SEGMENT = /学前|幼儿园|小学|初中|高中|中职|城镇|农村|城市|城区/u;

/** The label of a line, which names nothing. */
export const LINE_LABEL = /^(?:主要|工作|年度|重点|建设|实施|总体|具体){0,2}(?:目标任务|目标|任务|内容|标准|指标)[：:]/u;

/** What leads in to a name: which label the line has, when and where. In this order. */
export const BEFORE_NAME: readonly BesideName[] = [
  {
    pattern: LINE_LABEL,
    reason: "目标任务：全年城镇新增就业6000人: the label of a line names nothing",
  },
  {
    pattern: /(?:均)?(?:较|比)(?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:底|末)?|(?:上一?|去)年度?(?:同期|底|末)?)/u,
    reason: "能耗总量较2020年下降: what it is compared with",
  },
  {
    pattern: new RegExp(`^.*(?:19|20)\\d{2}年(?:${PART_OF_YEAR})*[，、]?`, "u"),
    reason: "到2025年底, 其中2026年6月底前: when",
  },
  {
    pattern: new RegExp(`^(?:[到至在])?(?:${MONTH}|上半年|下半年|年[底内]前?|汛期?前|春节前|每年|每季度|每月)[，、]?`, "u"),
    reason: "11月底前完成: when",
  },
  {
    pattern: new RegExp(
      `^(?:(?:每个?|各)(?:设区市|县|市|区|乡镇|乡|镇|街道|村|社区|行政村|部门|单位|学校|企业|[（）()、和]){1,6}(?:至少|各|均)?|[^，。；]{1,40}(?<=[村镇乡县市区]|、\\p{Script=Han}{2,6})各)(?=(?:${MAKES})(?:\\p{Script=Han}|$))`,
      "u",
    ),
    reason: "每个县至少培育基地1个, 甲镇、乙镇各新建水厂2座: where it is done",
  },
  {
    pattern: new RegExp(`^在[^，。]{0,6}[\\d一二三四五六七八九十]{1,4}个(?:乡镇|镇|街道|村|社区|县|区|学校|园区)(?=${MAKES})`, "u"),
    reason: "在16个镇建成市场各1个: in how many places",
  },
  { pattern: new RegExp(`^[^，。；：:]{2,10}[：:](?=${MAKES})`, "u"), reason: "河东片区：新建水厂1座: whose line it is" },
  { pattern: /^用[\d一二三四五六七八九十]{1,3}(?:个月|年)(?:左右)?(?:时间|的时间)?/u, reason: "用3年时间: how long it takes" },
  { pattern: /^(?:在|围绕|依托|通过|以)[^，]{2,16}(?:领域|方面|范围内|区域|基础上)/u, reason: "在全省农业领域: where" },
  { pattern: /^(?:到|至)?“?十?[一二三四五六七八九十]五”?(?:期末|末|时期|期间)/u, reason: "“十五五”期末: when" },
];

/** What stands between a name and its amount. In this order. */
export const BEHIND_NAME: readonly BesideName[] = [
  { pattern: /(?<=[到至达为于])每[人户亩个](?:每?[年月天])?$/u, reason: "低保标准提高到每人每月600元: for whom and how often" },
  {
    pattern: /(?<=.{2})(?:控制在)?(?:不?高于|不?低于|快于|优于|好于|不?超过)[^，。；]{0,14}(?:水平|增速|增幅|速度|平均|均值|率)$/u,
    reason: "收入增速高于全市平均水平1个百分点: what it is compared with",
  },
  {
    pattern: /(?<=.{2})不(?:得|能|应)?(?:低于|少于|高于|超过)[^，。；、\d]{2,24}的$/u,
    reason: "交流比例不低于教师总数的10%: the whole of the share",
  },
  { pattern: /(?<=.{2})的?(?:标准)?每[吨公斤亩人户个头只平方米]{1,3}$/u, reason: "收购价格稳定在每吨260元: of how much it is the price" },
  { pattern: REACH_VERBS, reason: "城镇化率达到55%: the verb" },
  {
    pattern: new RegExp(
      `(?<=\\p{Script=Han}(?:[率量数额度例重值]|占比|面积|收入|投资|覆盖))(?:[到至在])?(?:(?:19|20)\\d{2}年(?:${PART_OF_YEAR})*|${MONTH})$`,
      "u",
    ),
    reason: "水质达标率2025年达到92%, 拨付进度6月底前达到50%: when, behind the statistic",
  },
  { pattern: /(?<=.{2})的$/u, reason: "用于产业发展的不低于55%: what joins a noun that is left out" },
];

/** What stands inside a name, between a subject and its statistic. */
export const INSIDE_NAME: readonly BesideName[] = [
  {
    pattern:
      /(?<=.{2})(?:分别|均)?(?:全年|年内)?(?:力争|争取|确保|预计|计划)?(?:全年|年内)?(?:完成|实现)(?=[^，。]{0,8}(?:投资|产值|销售|收入|额|量)$)/u,
    reason: "铁路力争完成投资: the promise",
  },
  { pattern: /(?<=\p{Script=Han}{2})(?:实现|达到)(?=\p{Script=Han}{2,8}率$)/u, reason: "公交车实现电动化率: the verb" },
];

/** 带动农户1万户增收: what those do that are counted. */
export const INTRANSITIVE = /^(?:稳定)?(?:增收|受益|就业|脱贫|致富|达标|参保|投产|开工)$/u;

/** 力争用3年时间: a clause that says how long it takes speaks of nothing. */
export const TIME_TAKEN = /^(?:力争|争取|计划|确保)?(?:再)?(?:用|利用|经过)[\d０-９一二两三四五六七八九十]{1,3}(?:个月|年)/u;

/** Verbs at the head of a clause beside those of LEADING_WORDS: 健全农产品追溯体系 speaks of the system. */
export const VERBS_BEFORE_TOPIC =
  /^(?:协同|统筹|聚力|深入|健全|完善|加强|强化|扩大|优化|建强|攻坚|提质增效|规范|开展|做大做强|做优做精|深化|巩固)+/u;
