/** An amount of the seeds, what stands in its place, and both values as the plan's unit counts them. */
export interface NewAmount {
  old: string;
  now: string;
  values: readonly [old: number, now: number];
}

/** Targets, and the specs and years beside them. An amount that both plans have changes in both, so that equal ones stay equal. */
export const NEW_AMOUNTS: readonly NewAmount[] = [
  { old: "0.4个百分点", now: "1.15个百分点", values: [0.4, 1.15] },
  { old: "3000吨级", now: "2000吨级", values: [3000, 2000] },
  { old: "5000吨级", now: "8000吨级", values: [5000, 8000] },
  { old: "3000万吨", now: "4500万吨", values: [3000, 4500] },
  { old: "2027年", now: "2029年", values: [2027, 2029] },
  { old: "2026年", now: "2028年", values: [2026, 2028] },
  { old: "15分钟", now: "20分钟", values: [15, 20] },
  { old: "5-10分钟", now: "8-12分钟", values: [5, 8] },
  { old: "1小时", now: "2小时", values: [1, 2] },
  { old: "5A级", now: "4A级", values: [5, 4] },
  { old: "20年以上", now: "25年以上", values: [20, 25] },
  { old: "20年一遇", now: "50年一遇", values: [20, 50] },
  { old: "74.4万亩", now: "81.2万亩", values: [74.4, 81.2] },
  { old: "65.91万亩", now: "70.08万亩", values: [65.91, 70.08] },
  { old: "26.53万亩", now: "33.7万亩", values: [26.53, 33.7] },
  { old: "5.5万亩", now: "6.25万亩", values: [5.5, 6.25] },
  { old: "53.5万吨", now: "47.8万吨", values: [53.5, 47.8] },
  { old: "54万头", now: "61万头", values: [54, 61] },
  { old: "20万吨", now: "13万吨", values: [20, 13] },
  { old: "十条", now: "十二条", values: [10, 12] },
  { old: "99％", now: "95％", values: [99, 95] },
  { old: "99%", now: "95%", values: [99, 95] },
  { old: "2个", now: "3个", values: [2, 3] },
  { old: "4个", now: "7个", values: [4, 7] },
  { old: "8家", now: "15家", values: [8, 15] },
  { old: "百亿级", now: "千亿级", values: [100, 1000] },
  { old: "102万亩", now: "96万亩", values: [102, 96] },
  { old: "43.3万吨", now: "38.9万吨", values: [43.3, 38.9] },
  { old: "30万亩", now: "28万亩", values: [30, 28] },
  { old: "100%", now: "93%", values: [100, 93] },
  { old: "76%", now: "82%", values: [76, 82] },
  { old: "六百亿", now: "八百亿", values: [600, 800] },
  { old: "千亩", now: "两千亩", values: [1000, 2000] },
  { old: "2万亩", now: "4万亩", values: [2, 4] },
  { old: "3万亩", now: "1.6万亩", values: [3, 1.6] },
  { old: "98%", now: "97%", values: [98, 97] },
];
