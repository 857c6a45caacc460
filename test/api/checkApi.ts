import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { ENTRIES } from "../build/tsup.config.ts";
import { ROOT } from "../support/startProcess.ts";

const SILENT = { logLevel: ExtractorLogLevel.None };

/**
 * Sets what dist/ declares against the reports in this folder, one for each entry point, and gives the entry points whose report differs. With
 * `write` the reports are written anew, so that a change of the public surface is seen where changes are read.
 */
export function checkApi({ write }: { write: boolean }): string[] {
  const drafts = mkdtempSync(join(tmpdir(), "crosscounty-api-"));
  const configs = Object.keys(ENTRIES).map((entry) => ({ entry, config: configFor(entry, drafts) }));
  const [first] = configs;
  if (!first) return [];
  // one program for all entry points: they share most of their types
  const compilerState = CompilerState.create(first.config, {
    additionalEntryPoints: configs.map(({ config }) => config.mainEntryPointFilePath),
  });
  const changed = configs.filter(({ config }) => {
    const result = Extractor.invoke(config, {
      compilerState,
      localBuild: write,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    return result.apiReportChanged;
  });
  rmSync(drafts, { recursive: true });
  return changed.map(({ entry }) => entry);
}

/** The report of `report/index` is report.api.md, that of the package itself index.api.md. */
export function reportOf(entry: string): string {
  return entry.replace(/\/index$/u, "");
}

function configFor(entry: string, drafts: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROOT, "package.json"),
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: `<projectFolder>/dist/${entry}.d.ts`,
      compiler: { tsconfigFilePath: "<projectFolder>/tsconfig.json" },
      apiReport: {
        enabled: true,
        reportFileName: reportOf(entry),
        reportFolder: "<projectFolder>/test/api",
        reportTempFolder: drafts,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      // what is declared counts here; how it is documented is checked by npm run reference
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: SILENT },
        tsdocMessageReporting: { default: SILENT },
      },
    },
  });
}
