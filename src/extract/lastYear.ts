/** Source of an expression for the year of a deadline: of 2026年至2030年, 2025年6月至2026年6月 and 2024—2026年 it is the second. */
export const LAST_YEAR = "(?:(?:19|20)\\d{2}\\s?年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:至|到|[-—–～~]{1,2}))?(?<year>(?:19|20)\\d{2})\\s*年";
