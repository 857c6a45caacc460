import type { Language } from "../../../src/report/phrases.ts";
import type { Failure } from "./messages.ts";

interface Row {
  code: string;
  /** What the library says of what it found and expected; every failure of this code where it is missing. */
  says?: RegExp;
  zh: string;
  en: string;
}

/** What to do about a failure. The first row that fits decides. */
export const FAILURES: readonly Row[] = [
  {
    code: "unsupported-format",
    says: /old Word/u,
    zh: "这是旧版 Word 文件（.doc），网页读不了。请用 Word 或 WPS 打开，另存为 .docx，再选一次。",
    en: "This is an old Word file (.doc), which a page cannot read. Open it in Word or WPS, save it as .docx, and choose that.",
  },
  {
    code: "unsupported-format",
    says: /password/u,
    zh: "文件有密码。请先打开它，去掉密码后另存，再选一次。",
    en: "The file has a password. Open it, save it without one, and choose that.",
  },
  {
    code: "unsupported-format",
    says: /picture/u,
    zh: "这是图片，没有可读的文字。请先用文字识别（OCR）软件转成 Word 或带文字的 PDF，再选一次。",
    en: "This is a picture, without words to read. Turn it into a Word or PDF file with a program that recognises characters, and choose that.",
  },
  {
    code: "unsupported-format",
    zh: "这种文件读不了。请选 docx、pdf、ofd、html 或 txt；压缩包请先解压。也可以复制正文，粘贴进来。",
    en: "This kind of file is not read. Choose docx, pdf, ofd, html or txt; unpack archives first. Or copy the words and paste them here.",
  },
  {
    code: "unreadable-file",
    says: /password/u,
    zh: "文件有密码。请先打开它，去掉密码后另存，再选一次。",
    en: "The file has a password. Open it, save it without one, and choose that.",
  },
  {
    code: "unreadable-file",
    says: /a page with words/u,
    zh: "网页文件里没有文字，正文可能由脚本生成。请在浏览器中打开原网页，复制正文，粘贴进来。",
    en: "The web page has no words in it; a script may write them. Open the page in a browser, copy the words and paste them here.",
  },
  {
    code: "unreadable-file",
    says: /expected words$/u,
    zh: "文件里没有文字，多半是扫描件。请先用文字识别（OCR）软件转成带文字的 PDF 或 Word，再选一次。",
    en: "There are no words in the file: it is probably a scan. Recognise its characters first (OCR), and choose the new PDF or Word file.",
  },
  {
    code: "unreadable-file",
    says: /UTF-/u,
    zh: "看不懂文件的文字编码，或者它不是文本文件。请用记事本或 WPS 打开，另存为 UTF-8 编码的 txt，再选一次。",
    en: "The encoding is unknown, or this is no text file. Open it in an editor, save it as txt in UTF-8, and choose that.",
  },
  {
    code: "unreadable-file",
    zh: "文件已损坏或不完整。请重新下载；如果还能打开，另存为 .docx 或 .pdf，再选一次。",
    en: "The file is damaged or not whole. Download it again; if it still opens, save it as .docx or .pdf, and choose that.",
  },
  {
    code: "limit-exceeded",
    zh: "文件太大（上限：64 MB、2000 页、400 万字）。请只留下方案本身，再选一次。",
    en: "The file is too large (at most 64 MB, 2000 pages, 4 million characters). Keep the plan alone, and choose that.",
  },
  {
    code: "empty-file",
    zh: "文件是空的，一个字节也没有。请重新下载或另存，再选一次。",
    en: "The file is empty. Download or save it again, and choose that.",
  },
  {
    code: "nothing-pasted",
    zh: "还没有文字。请先把方案正文粘贴到框里。",
    en: "There are no words yet. Paste those of the plan into the box first.",
  },
  {
    code: "unknown-theme",
    zh: "两份方案都没有任务写到“{found}”。请换一个说法，或者留空，对照全文。",
    en: "No task of either plan speaks of “{found}”. Try other words, or leave the box empty to compare everything.",
  },
  {
    code: "worker-failed",
    zh: "处理中断了，可能是内存不够。请关掉其他网页，刷新本页后再试。",
    en: "The work broke off, perhaps for want of memory. Close other pages, reload this one and try again.",
  },
];

const UNEXPECTED = {
  zh: "出现了没有料到的错误。请换一种格式再试，并把下面的原话告诉维护者。",
  en: "Something unexpected went wrong. Try another format, and tell the maintainers the words below.",
};

/** What is wrong and what to do, in the reader’s language. */
export function explainFailure({ code, found, expected }: Failure, language: Language): string {
  const said = `${found} / expected ${expected}`;
  const row = FAILURES.find((one) => one.code === code && (one.says?.test(said) ?? true)) ?? UNEXPECTED;
  return (language === "en" ? row.en : row.zh).replace("{found}", () => found);
}
