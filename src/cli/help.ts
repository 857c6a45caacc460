import { VERSION } from "../version.ts";

export const HELP = `crosscounty ${VERSION} — 对照县级实施方案 / compares plans of Chinese counties

Usage
  crosscounty compare LEFT RIGHT [options]   two plans side by side
  crosscounty parse FILE [options]           one plan: outline, responsibilities, targets

FILE, LEFT and RIGHT are text (UTF-8, GB 18030, UTF-16), saved web pages, docx, doc, pdf or ofd; - is standard input.

Options
  --format text|json|markdown|html|docx|xlsx   default: text; the last three go with compare
  -o, --output FILE             write into a file; docx and xlsx need one
  --open                        show the file that was written
  --language zh-CN|en           of all that is for a reader, in tables of the reasons; not of json; default: zh-CN
  --detail full|brief           of a report in markdown, html, docx or xlsx: brief is a few pages; default: full
  --theme WORDS                 compare only the tasks that a theme names, and those they meet
  --slim                        json: the ids of the two plans in place of the plans
  --plan N                      parse: which plan of a file with several, from 1; compare: N, or N,M
  --explain                     parse: the words or the rule behind each heading, body, target and number
  --tables FOLDER               write tables into a folder: CSV, data dictionary, Data Package, SSSOM alignment
  --parquet, --bom              tables: Parquet files too; a byte order mark in CSV, for Excel
  --width N                     columns of the text report; default: the terminal's, else 100
  -h, --help                    this text
  -V, --version                 the version

Examples
  crosscounty compare left.txt right.txt
  crosscounty compare a.txt b.txt --theme 常态化帮扶
  crosscounty compare a.txt b.txt --format markdown > report.md
  crosscounty compare a.txt b.txt --format html --output report.html --open
  crosscounty compare a.txt b.txt --format docx --language en -o report.docx
  crosscounty compare a.txt b.txt --format json --slim | jq '.targets[] | select(.outcome == "left-only")'
  crosscounty parse plan.txt --format json | jq '.tasks[] | {id, title}'
  crosscounty parse plan.pdf --explain
  crosscounty compare both.txt both.txt --plan 1,2
  crosscounty compare a.txt b.txt --tables out --bom
  cat plan.txt | crosscounty parse -

Exit codes
  0  done     1  a file cannot be read or written     2  the call cannot be understood, or no task names the theme
`;
