import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser in which pages are tested; tests that need it are skipped where there is none. */
export const CHROMIUM = process.env.CHROMIUM ?? PATHS.find((path) => existsSync(path));

/** Time for a test in a browser, where others work on the same machine. */
export const SLOW = 120_000;

/** An address as the browser shows it, and all that its page complained of or asked for beside itself and what it holds. */
export interface Opened {
  page: Page;
  said: string[];
}

/** What opens pages in one browser that is started before the tests around it; behind each test its pages are closed. */
export function useChromium(): (address: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<Opened> {
  let browser: Browser;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox", "--disable-gpu"] });
  }, SLOW);
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  }, SLOW);
  afterAll(() => browser?.close(), SLOW);

  return async (address, options = {}) => {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(SLOW);
    pages.push(page);
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("request", (request) => {
      if (request.url() !== address && !/^(?:blob|data|about):/u.test(request.url())) said.push(request.url());
    });
    await page.goto(address);
    return { page, said };
  };
}
