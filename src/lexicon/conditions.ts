/** A row of the table of conditions. `what` is the group that names the indicator, `state` the one that says what it is to be: 防洪圈 and 闭环. */
export interface ConditionRow {
  id: string;
  /** Words of which every match holds one: a text without any is not looked at, and most hold none. The rarest of what the pattern asks for. */
  keys: string;
  pattern: RegExp;
  reason: string;
  /** A、B全覆盖 are two. */
  split?: true;
  /** The state where the pattern has no group for it. */
  state?: string;
  /** Only with a deadline, in the clause or carried on: without one it is what goes on, not what is done or not. */
  dated?: true;
  /** `what` that makes it talk: 全面落实…责任. */
  unless?: RegExp;
}

/** What follows 落实 and is no rule of its own, but talk of it. */
const TALK = /(?:责任|政策|要求|措施|制度|机制|精神|部署|任务|工作|规定|意见|方案|条例|计划|行动|管理|战略)$/u;

/** What 完成, 建成, 建立 lead to that nobody can check on a day, or that is what another year's work is called. */
const VISION =
  /(?:19|20)\d{2}年|^一批|富强|卓越|先进|一流|美丽|现代化|世界|完善的|(?:要求|机制|格局|屏障|高地|乡村|家园|样板|标杆|氛围|排头兵)$/u;

/** 完成各项任务: no task is named. */
const NO_TASK = /^好|^[^，。；]{0,12}各项(?:工作|重点|目标|改革)*$/u;

/** A condition that is full or zero, and can be verified. The first row that fits decides. */
export const CONDITIONS: readonly ConditionRow[] = [
  {
    id: "set-goal",
    keys: "既定 预定 预期 规定 考核",
    pattern: /(?<what>[^，。；]{2,40}?)(?:达到|达|完成)(?:国家|省定|市定|省级|市级)?(?:既定|预定|预期|规定|考核)(?:目标|任务|要求)/u,
    split: true,
    reason: "a goal that is set elsewhere is to be met",
  },
  {
    id: "full-coverage",
    keys: "覆盖",
    pattern: /(?<what>[^，。；]{2,40}?)(?:实现)?全(?:面)?覆盖(?!的(?!目标|要求))/u,
    unless: /^(?:按|按照|以)[“"]?/u,
    split: true,
    state: "覆盖",
    reason: "coverage is to be complete",
  },
  {
    id: "covers-all",
    keys: "覆盖",
    pattern: /(?<what>[^，。；]{2,30}?)(?<state>覆盖)(?:各级各类|所有|全部|全体)/u,
    unless: /(?:建立|建设|构建|形成|健全|打造)$/u,
    reason: "coverage is to be complete, with those that are covered",
  },
  {
    id: "all-that-can",
    keys: "尽",
    pattern: /(?<what>[^，。；]{0,30}?)[“"]?[应愿能可宜](?<verb>[\u4e00-\u9fa5])尽\k<verb>/u,
    reason: "愿改尽改, 应保尽保: all that can be",
  },
  {
    id: "line-held",
    keys: "底线 红线",
    pattern: /(?:守牢|守住|坚守|严守|筑牢|兜牢|牢牢守住)(?<what>[^，。；\d]{2,24}?)(?:底线|(?<state>红线))/u,
    reason: "a line that must not be crossed",
  },
  { id: "must-not-happen", keys: "不发生 不出现 不新增", pattern: /不(?:发生|出现|新增)(?<what>[^，。；]{2,24})/u, reason: "zero cases" },
  {
    id: "unbroken",
    keys: "不断 不抽贷 不脱 不停 不限电 不掉队",
    pattern: /(?<what>[^，。；]{2,40}?)(?:不(?:断[档供链贷电水粮]|抽贷|脱[销节档]|停[产供工水电课]|限电|掉队))(?=$|[、”])/u,
    reason: "what must not break off, not once",
  },
  {
    id: "curbed",
    keys: "遏制 杜绝 防止 禁止",
    pattern: /(?:坚决|有效|严厉|全面)(?:遏制|杜绝|防止|禁止)(?<what>[^，。；]{2,40})/u,
    reason: "zero cases, said as a prohibition",
  },
  {
    id: "kept-away",
    keys: "严防",
    pattern: /严防(?<what>[^，。；]{2,24}?(?:发生|死灰复燃|反弹|回潮|流入[^，。；]{2,8}))$/u,
    reason: "zero cases of what must not come back or in",
  },
  {
    id: "stopped",
    keys: "停止 禁止 严禁 不再 不得",
    pattern:
      /(?:停止|禁止|严禁|不再|不得)(?:(?:销售|使用|生产和使用|生产|出售|焚烧|审批|核准|建设)(?<what>[^，。；]{3,30}?)|(?<state>(?:新建|扩建|新增|新设)[^，。；]{3,40}?))(?<!政策|行为)$/u,
    reason: "zero from then on",
  },
  {
    id: "task-completed",
    keys: "完成",
    pattern:
      /(?<!未)(?:全面|如期|按期|高质量|确保|按时)?完成(?<what>(?:[^，。；\d]|(?:19|20)\d{2}年){2,30}?)(?:(?:目标)?(?<state>任务)|目标)$/u,
    unless: NO_TASK,
    reason: "a task that is set is to be completed",
  },
  {
    id: "completed-in-full",
    keys: "全面完成",
    pattern: /全面完成(?<what>[^，。；\d]{4,30})$/u,
    reason: "all of it is to be done",
  },
  {
    id: "closed",
    keys: "闭环 闭合 贯通 清零 销号 归零 达标 脱贫 见底",
    pattern: /(?:完成|实现|形成)(?<what>[^，。；]{2,30}?)(?<state>闭环|闭合|贯通|清零|销号|归零|达标|脱贫|见底)$/u,
    reason: "done or not done",
  },
  {
    id: "cleared",
    keys: "清零 归零 销号 为零",
    pattern: /(?<what>[^，。；]{2,30}?)(?:动态|保持|基本)?(?:(?<state>清零|归零|销号)|为零)$/u,
    reason: "none of them is left",
  },
  {
    id: "done-by",
    keys: "完成 建成 建立",
    pattern: /(?<!未)(?:完成(?!好)|建成(?!区)|建立(?!健全))(?<what>[^，。；]{4,40}?)(?:等)?(?:工作)?$/u,
    dated: true,
    unless: VISION,
    reason: "done or not done on the day",
  },
  {
    id: "every-one",
    keys: "均 都 一律",
    pattern:
      /(?:所有|每个|每一|各)(?<what>[^，。；]{1,40}?)(?:均|都|一律)(?:有(?!责|权|义务|条件|所)|设有|建有|配有|建成|建立|设立|配备|具备|开通|达到|实现|完成)(?<state>[^，。；]{2,24})$/u,
    reason: "not one without it",
  },
  {
    id: "all-have",
    keys: "所有",
    pattern:
      /^(?:[^，。；]{0,8}(?:确保|力争|实现|推动))?所有(?<what>[^，。；]{2,16}?)(?:能够|实现|达到|完成|开设|开通|设立|建立|配备|具备)(?<state>[^，。；]{2,40})$/u,
    reason: "not one without it, the verb right behind",
  },
  {
    id: "in-state",
    keys: "达标排放 互联互通 电动化 无纸化 全程电子化 雨污分流 无害化处理",
    pattern:
      /(?=[^，。；]{0,60}(?:实现|确保|保持))(?<what>[^，。；]{2,40}?)(?<state>达标排放|互联互通|电动化|无纸化|全程电子化|雨污分流|无害化处理(?!能力|设施|中心|厂))/u,
    reason: "a state that a thing is in or not",
  },
  {
    id: "named-policy",
    keys: "全面落实",
    pattern: /^(?:全面)落实(?<what>[^，。；、]{3,12})$/u,
    unless: TALK,
    reason: "全面落实 a named rule: it holds everywhere or it does not",
  },
  {
    id: "named-standard",
    keys: "全面实施 全面实行 全面推行 全面执行",
    pattern: /全面(?:实施|实行|推行|执行)(?<state>[^，。；]{0,24}(?:标准|限值)|“[^”]{2,20}”|[A-Za-z][A-Za-z\d-]+)(?:（[^）]*）)?$/u,
    reason: "a standard known by its name is in force everywhere or it is not",
  },
  {
    id: "everywhere-by",
    keys: "全面 普遍",
    pattern: /(?:全面|普遍)(?:实施|实行|推行|执行|开通|供应|建立|放开|启用|应用|使用)(?<what>[^，。；]{3,40})$/u,
    dated: true,
    unless: /(?:战略|行动|计划|方案|规划|政策)$/u,
    reason: "in force everywhere on the day",
  },
  {
    id: "everywhere-at-last",
    keys: "全面 普遍",
    pattern: /(?<what>[^，。；]{3,30}?)(?:全面|普遍)(?<state>实施|实行|推行|执行|开通|供应|建立|放开|启用|应用|使用|落实|达标|退出|取消)$/u,
    dated: true,
    reason: "in force everywhere on the day, the verb at the end",
  },
  {
    id: "all-of-them",
    keys: "全部",
    pattern:
      /(?<what>[^，。；]{2,40}?)(?<!可|可以|待|支付|^力争|^确保)全部(?:依法|按期|如期)?(?<state>整改|关停|关闭|淘汰|拆除|退出|取缔|利用|处置|上收|下放|移交|迁移|整合迁移|搬迁|接入|纳入|安装[^，。；]{2,12}|配备[^，。；]{2,12}|完成|建成|开工|竣工|投产|投用|达标|脱贫|销号|入园|开通|公开|取消|落实|兑现)(?:到位)?(?![^，。；]*(?:后|的)(?:再|$))/u,
    reason: "all of them, not one left",
  },
  {
    id: "put-through",
    keys: "通",
    pattern:
      /(?:实现|确保|做到)(?<what>[^，。；]{0,16}[村镇乡组户县](?:全部|均|都)?通(?:光纤|宽带|客车|公交|硬化|水泥|沥青|油路|高速|铁路|公路|自来水|动力电|天然气|燃气|电|水|网|邮|5G|4G)[^，。；]{0,8})$/u,
    reason: "every place of a kind is reached",
  },
  {
    id: "turned-into",
    keys: "更新为 更换为 替换为 置换为",
    pattern: /(?<what>[^，。；]{3,40}?)(?:全部)?(?<state>(?:更新|更换|替换|置换)为[^，。；]{2,20})$/u,
    dated: true,
    reason: "one thing has taken the place of the other on the day",
  },
  {
    id: "seamless",
    keys: "无缝衔接 全程网办 零距离 全流程 全天候 即时到账 当日达",
    pattern: /(?:实现|达到)(?<what>[^，。；]{2,20}?)(?<state>无缝衔接|全程网办|零距离|全流程|全天候|即时到账|当日达)/u,
    reason: "complete by its word",
  },
  {
    id: "used-up",
    keys: "全量 全部 百分之百",
    pattern: /(?<what>[^，。；]{2,24}?)(?:全量|全部|百分之百)(?<state>利用|回收|处置|收集|处理)$/u,
    reason: "nothing is left over",
  },
  {
    id: "quoted-goal",
    keys: "”目标 ”要求",
    pattern: /(?<what>[^，。；]{2,24}?)(?:实现|达到)“[^”]{2,16}”(?:目标|要求)/u,
    reason: "a goal known by its name",
  },
  {
    id: "quoted-state",
    keys: "“",
    pattern:
      /(?:实现|达到|做到)(?<what>[^，。；“]{0,60}?)(?<state>(?:“[^”]{2,24}”)+(?=(?:目标|任务|要求)+$)|(?=[^，。；]{0,60}(?:一[网码证号次趟站窗门部卡键图]|最多|不见面|不用跑|百分之百|并轨|全程|全省|全市|全县|[据口录程]通))(?:“[^”]{2,40}”)+$)/u,
    reason: "a state known by its name, and full or zero by its words",
  },
  {
    id: "up-to-standard",
    keys: "达到 优于 好于 高于 低于",
    pattern:
      /(?<what>[^，。；]{2,30}?)(?:应|须|要)?(?:达到|优于|好于|高于|低于|不低于|不高于)(?!(?:国内|国际|世界|全国|全省)?(?:先进|领先|一流|较高|更高|最高))(?:[^，。；的]{2,20}?)(?:标准|要求|平均水平)(?:和标准|和要求)?$/u,
    unless: /^(?:通过|以|按|力争|确保|争取)/u,
    reason: "a bound that is written elsewhere",
  },
  {
    id: "only-up",
    keys: "只增不减 只减不增 零增长 负增长 零容忍 零发生 不降低 不减少 不反弹",
    pattern: /(?<what>[^，。；]{2,20}?)(?:只增不减|只减不增|趋零增长|零增长|负增长|零容忍|零发生|(?:不降低|不减少|不反弹)(?=$|、))/u,
    unless: /^(?:实现|做到|确保|保持)“?$|“$/u,
    reason: "a bound without a number",
  },
  {
    id: "zero-of-them",
    keys: "零",
    pattern:
      /(?<what>(?:[^，。；“”]|“[^“”]{1,12}”){0,30}?)(?:实现|确保|做到|保持|力争)?“?(?<state>(?<![清归为])零(?![散星售件工碳部花钱担食基起关下距]|容忍|增长$(?<=[^“]零增长))\p{Script=Han}{2})”?(?:目标)?$/u,
    reason: "松材线虫病疫情零传入, “零火点”: not one case",
  },
];
