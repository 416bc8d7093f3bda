/** Which notices law wants given before anything else, and which of them stand. */

import type { AccountState } from "./account.ts";
import type { CollectorProfile, PolicySwitches } from "./facts/question.ts";
import type { GivenNotice, Jurisdiction, NoticeKind } from "./words.ts";

/** The latest of its kind, came back or not. */
export function latestNotice(
  { notices }: Pick<AccountState, "notices">,
  notice: NoticeKind,
): GivenNotice | null {
  let latest: GivenNotice | null = null;
  for (const one of notices) {
    if (one.notice !== notice) continue;
    if (latest === null || one.sentAt >= latest.sentAt) latest = one;
  }
  return latest;
}

/** The latest that did not come back. */
export function standingNotice(
  account: Pick<AccountState, "notices">,
  notice: NoticeKind,
): GivenNotice | null {
  const arrived = account.notices.filter(({ returnedAt }) => returnedAt === null);
  return latestNotice({ notices: arrived }, notice);
}

const canadianFirst: ReadonlySet<string> = new Set(["CA-ON", "CA-QC", "CA-BC"]);

/**
 * The notices that a debt begins with: of those who collect for others or what they bought, validation
 * in the United States (and of creditors that are held to Regulation F by policy), a first letter in
 * three provinces of Canada, and the sixty days' notice of a medical debt in Nevada.
 */
export function firstNotices(
  lives: Jurisdiction,
  of: AccountState["of"],
  { role, actsFor }: CollectorProfile,
  policy: PolicySwitches,
): readonly NoticeKind[] {
  const collectsForOthers = role === "agency" || role === "debtBuyer";
  if (lives.country === "US") {
    const federal = collectsForOthers || policy.applyRegulationFToFirstParty;
    const nevada = collectsForOthers && lives.region === "US-NV" && of === "medical";
    const first: readonly NoticeKind[] = nevada ? ["preCollectionNotice"] : [];
    return federal ? [...first, "validationNotice"] : first;
  }
  // Who collects for a bank is under federal law there, which asks for no letter.
  const provincial = collectsForOthers && actsFor === "otherCreditor";
  return provincial && canadianFirst.has(lives.region) ? ["preCollectionNotice"] : [];
}

/** Those of them that no notice which arrived has met yet. */
export const noticesOwed = (
  lives: Jurisdiction,
  account: Pick<AccountState, "notices" | "of">,
  collector: CollectorProfile,
  policy: PolicySwitches,
): readonly NoticeKind[] =>
  firstNotices(lives, account.of, collector, policy).filter(
    (notice) => standingNotice(account, notice) === null,
  );
