/** What axe finds wrong with a page by the rules of WCAG 2.2 AA. */

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Each violation as one line for a person: the rule, its help, and the elements that break it. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" "));
    return `${id}: ${help} (${places.join(", ")})`;
  });
}
