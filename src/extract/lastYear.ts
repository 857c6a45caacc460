const YEAR_AND_ON = "(?:19|20)\\d{2}\\s?年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|末)?(?:至|到|[-—–～~]{1,2}|[、和])";

/** Source of an expression for the year of a deadline: of 2026年至2030年, 2025年6月至2026年6月, 2024—2026年 and 2024年、2025年 it is the last. */
export const LAST_YEAR = `(?:${YEAR_AND_ON}){0,9}(?<year>(?:19|20)\\d{2})\\s*年`;
