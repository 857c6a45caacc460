import fc from "fast-check";
import { countyText } from "./countyPlan.ts";

/** A task's title and its body. */
export type TaskWords = readonly [title: string, body: string];

/** Tasks as counties word them; the second of a row is the same task in other words. */
const TASKS: readonly (readonly TaskWords[])[] = [
  [
    ["提升粮食生产能力", "严守耕地保护红线，新建高标准农田5万亩。推广优良品种和农业机械化。（责任单位：县农业农村局、县自然资源局）"],
    ["增强粮食综合产能", "守住耕地保护红线80万亩，新建高标准农田3万亩。（责任单位：县农业农村局）"],
  ],
  [
    ["改善农村人居环境", "开展农村厕所改造，完善生活垃圾分类处理机制，卫生厕所普及率达到95%以上。（责任单位：县住建局）"],
    ["加快农村人居环境整治", "推进农村厕所改造，健全生活垃圾分类处理制度，卫生厕所普及率达到98%以上。（责任单位：县住建局）"],
  ],
  [["发展茶叶产业", "新建茶园2万亩，培育茶叶龙头企业3家左右。（责任单位：县商务局）"]],
  [["建设通用机场", "谋划通用机场选址，力争2027年前开工建设。（责任单位：县交通运输局）"]],
  [
    ["加强乡村医疗服务", "每千人床位数达到6张，建设县域医共体2个。（牵头单位：县卫健局；配合单位：县医保局）"],
    ["提高基层医疗水平", "每千人床位数达到5.5张，完善分级诊疗制度。（责任单位：县卫健局、县人社局）"],
  ],
  [
    ["扩大城镇就业", "新增城镇就业3000人以上，开展职业技能培训20余场。（责任单位：县人社局）"],
    ["促进高质量充分就业", "新增城镇就业2500人左右，开展职业技能培训。（责任单位：县人社局）"],
  ],
  [["保护历史文化名村", "修缮古民居30多处，完善保护名录。（责任单位：县文旅局、各乡镇）"]],
];

/** Some of the tasks, each in one of its wordings, in any order. */
export const taskList: fc.Arbitrary<TaskWords[]> = fc
  .shuffledSubarray(
    TASKS.map((_, index) => index),
    { minLength: 1 },
  )
  .chain((chosen) => fc.tuple(...chosen.map((index) => fc.constantFrom(...(TASKS[index] ?? [])))));

export function toCountyText(place: string, tasks: readonly TaskWords[]): string {
  return countyText({ place, goals: "到2027年，粮食总产量达到30万吨以上。", tasks: Object.fromEntries(tasks) });
}
