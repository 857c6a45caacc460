import type { Plan } from "../../src/model/plan.ts";
import { countyPlan, countyText } from "./countyPlan.ts";

const ANPING = {
  place: "安平县",
  goals: "到2027年，粮食总产量达到30万吨以上，农村卫生厕所普及率达到95%以上。",
  tasks: {
    提升粮食生产能力: "严守耕地保护红线，新建高标准农田5万亩。推广优良品种和农业机械化。（责任单位：县农业农村局、县自然资源局）",
    改善农村人居环境: "开展农村厕所改造，完善生活垃圾分类处理机制。（责任单位：县住建局）",
    发展茶叶产业: "新建茶园2万亩，培育茶叶龙头企业3家。（责任单位：县商务局）",
  },
  mechanism: "由县政府办分管副主任担任召集人，县农业农村局、县住建局、县财政局为成员单位，办公室设在县农业农村局。",
};

const LIULIN = {
  place: "柳林县",
  goals: "到2027年，粮食总产量达到25万吨以上，农村卫生厕所普及率达到98%以上。",
  tasks: {
    加快农村人居环境整治: "推进农村厕所改造，健全生活垃圾分类处理制度。（责任单位：县住建局）",
    增强粮食生产能力: "守住耕地保护红线80万亩，新建高标准农田3万亩。（责任单位：县农业农村局）",
    建设通用机场: "谋划通用机场选址。（责任单位：县交通运输局）",
  },
  mechanism: "由县政府办分管副主任担任召集人，县农业农村局、县财政局为成员单位，办公室设在县政府办。",
};

/**
 * Two invented counties. 粮食 (2.1 and 2.2) and 人居环境 (2.2 and 2.1) meet, in another order; 安平县 alone grows tea (2.3), 柳林县 alone has
 * an airport (2.3). Fresh plans each time.
 */
export function twoCounties(): { left: Plan; right: Plan } {
  return { left: countyPlan(ANPING), right: countyPlan(LIULIN) };
}

/** Their texts, as files hold them. */
export const TWO_TEXTS = { left: countyText(ANPING), right: countyText(LIULIN) } as const;
