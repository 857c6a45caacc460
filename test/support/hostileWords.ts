/** Words of a plan that a terminal, a table or a viewer of Markdown would take for more than words. */
export const HOSTILE_WORDS: readonly (readonly [name: string, words: string])[] = [
  ["a cell's end", "甲|乙|丙"],
  ["a cell's end behind a backslash", "甲\\|乙\\\\|丙"],
  ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["an entity", "&lt;b&gt;&#60;&amp;"],
  ["a comment", "<!-- 甲 -->"],
  ["a link", "[甲](javascript:alert(1)) 乙](javascript:alert(1))"],
  ["a picture", "![甲](https://example.org/a.png)"],
  ["an autolink", "<javascript:alert(1)>"],
  ["a bare address", "https://example.org www.example.org WWW.example.org a@example.org"],
  ["a reference", "[甲][乙] [乙]: javascript:alert(1)"],
  ["code", "`甲` ``乙`` ```丙"],
  ["emphasis", "*甲* **乙** _丙_ __丁__ ~~戊~~"],
  ["a heading", "# 甲"],
  ["a rule", "--- 甲"],
  ["a list", "- 甲"],
  ["a numbered list", "1. 甲"],
  ["a quotation", "> 甲"],
  ["line ends", "甲\n\n# 乙\r\n- 丙\u2028丁\u2029戊\u0085己"],
  ["colours and a cleared screen", "\u001b[31m甲\u001b[0m\u001b[2J\u009b31m"],
  ["a link of the terminal", "\u001b]8;;https://example.org\u0007甲\u001b]8;;\u0007"],
  ["backspaces", "甲\b\b\b乙\u007f"],
  ["text turned round", "甲\u202e乙\u2066丙\u200f丁\u061c"],
  ["invisible characters", "甲\u200b乙\u00ad丙\u{e0041}丁\ufeff"],
  ["a replacement pattern", "$& $1 $$ $`"],
  ["a word of every object", "__proto__ constructor"],
];

/** What none of it may bring along: what a terminal obeys, and what hides or turns words. Line ends are the report's own. */
export const OBEYED = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u;
