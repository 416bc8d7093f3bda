/** Asks dependency-cruiser which imports of a house break the rules of its `.dependency-cruiser.mjs`. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import house from "./house.json" with { type: "json" };

export const workspaces: readonly string[] = [...house.ranks.flat(), house.web.folder];

/** The house this file stands in. */
export const root = join(import.meta.dirname, "..");

/** Each import in the house at `place` that breaks a rule, as `rule: from -> to`. */
export async function wrongImports(place: string): Promise<string[]> {
  const options = await extractOptions(join(place, ".dependency-cruiser.mjs"));
  const folders = [...workspaces, "scripts"].filter((folder) => existsSync(join(place, folder)));
  const { output } = await cruise(folders, { ...options, baseDir: place, validate: true });
  if (typeof output === "string") throw new Error(`expected the result as a value: ${output}`);
  return violationsOf(output);
}

const violationsOf = ({ summary }: ICruiseResult): string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

/** The folders of the house that the package.json of `workspace` names. */
export function declaredBy(workspace: string): string[] {
  const folderOf = new Map(workspaces.map((folder) => [manifestOf(folder).name, folder]));
  const names = Object.keys(manifestOf(workspace).dependencies ?? {});
  return names.flatMap((name) => folderOf.get(name) ?? []);
}

/** The folders that the plan of the house lets `workspace` import: those of lower rank. */
export function below(workspace: string): string[] {
  if (workspace === house.web.folder) return house.web.sees;
  const rank = house.ranks.findIndex((folders) => folders.includes(workspace));
  return house.ranks.slice(0, rank).flat();
}

type Manifest = { name: string; dependencies?: Record<string, string> };

const manifestOf = (workspace: string): Manifest =>
  JSON.parse(readFileSync(join(root, workspace, "package.json"), "utf8")) as Manifest;
