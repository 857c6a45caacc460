/** A condition that is full or zero, and can be verified. `what` names the indicator, `state` what it is to be: 防洪圈 and 闭环. */
export const CONDITIONS: readonly { id: string; pattern: RegExp; split: boolean; state: string; reason: string }[] = [
  {
    id: "set-goal",
    pattern: /(?<what>[^，。；]{2,40}?)(?:达到|达|完成)(?:国家|省定|市定|省级|市级)?(?:既定|预定|预期|规定|考核)(?:目标|任务|要求)/u,
    split: true,
    state: "",
    reason: "a goal that is set elsewhere is to be met",
  },
  {
    id: "full-coverage",
    pattern: /(?<what>[^，。；]{2,40}?)(?:实现)?全(?:面)?覆盖/u,
    split: true,
    state: "覆盖",
    reason: "coverage is to be complete",
  },
  {
    id: "all-that-can",
    pattern: /(?<what>[^，。；]{0,30}?)[“"]?[应愿能可宜](?<verb>[\u4e00-\u9fa5])尽\k<verb>/u,
    split: false,
    state: "",
    reason: "愿改尽改, 应保尽保: all that can be",
  },
  {
    id: "line-held",
    pattern: /(?:守牢|守住|坚守|严守|筑牢|兜牢|牢牢守住)(?<what>[^，。；\d]{2,24}?)(?:底线|(?<state>红线))/u,
    split: false,
    state: "",
    reason: "a line that must not be crossed",
  },
  { id: "must-not-happen", pattern: /不(?:发生|出现|新增)(?<what>[^，。；]{2,24})/u, split: false, state: "", reason: "zero cases" },
  {
    id: "curbed",
    pattern: /(?:坚决|有效|严厉|全面)(?:遏制|杜绝|防止|禁止)(?<what>[^，。；]{2,24})/u,
    split: false,
    state: "",
    reason: "zero cases, said as a prohibition",
  },
  {
    id: "task-completed",
    pattern: /(?:全面|如期|按期|高质量|确保|按时)?完成(?<what>[^，。；\d]{2,30}?)(?:目标)?任务$/u,
    split: false,
    state: "任务",
    reason: "a task that is set is to be completed",
  },
  {
    id: "closed",
    pattern: /(?:完成|实现|形成)(?<what>[^，。；]{2,30}?)(?<state>闭环|闭合|贯通|清零|销号|归零|达标|脱贫|见底)$/u,
    split: false,
    state: "",
    reason: "done or not done",
  },
  {
    id: "named-policy",
    pattern: /^(?:全面)落实(?<what>[^，。；、]{3,12})$/u,
    split: false,
    state: "",
    reason: "全面落实 a named rule: it holds everywhere or it does not",
  },
  {
    id: "seamless",
    pattern: /(?:实现|达到)(?<what>[^，。；]{2,20}?)(?<state>无缝衔接|全程网办|零距离|全流程|全天候|即时到账|当日达)/u,
    split: false,
    state: "",
    reason: "complete by its word",
  },
  {
    id: "quoted-goal",
    pattern: /(?<what>[^，。；]{2,24}?)(?:实现|达到)“[^”]{2,16}”(?:目标|要求)/u,
    split: false,
    state: "",
    reason: "a goal known by its name",
  },
  {
    id: "only-up",
    pattern: /(?<what>[^，。；]{2,20}?)(?:只增不减|只减不增|趋零增长|不降低|不减少|不反弹|零增长|零容忍|零发生)/u,
    split: false,
    state: "",
    reason: "a bound without a number",
  },
];

/** What follows 落实 and is no rule of its own, but talk of it. */
export const NO_POLICY = /(?:责任|政策|要求|措施|制度|机制|精神|部署|任务|工作|规定|意见|方案|条例|计划|行动|管理|战略)$/u;
