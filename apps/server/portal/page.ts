/** The frame of every page of the portal: no script, no request elsewhere, one style under its nonce. */

import { phoneAsRead } from "@forbear/accounts";
import { type Language, languages } from "@forbear/kernel";
import type { TenantSettings } from "@forbear/operations";
import { type Content, type Markup, html } from "./html.ts";
import { type Words, languageNames, wordsIn } from "./words.ts";

export type Frame = {
  readonly language: Language;
  readonly settings: TenantSettings;
  readonly nonce: string;
  /** This page's own address without its query: the language links lead to it. */
  readonly here: string;
  /** Where one leaves to; null where nobody is in. */
  readonly leave: string | null;
  /** Loads again by itself after so many seconds; null: it does not. */
  readonly againAfterSeconds?: number;
};

const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#4a5058;--paper:#fff;--line:#8a929b;--act:#0b4f8a;--actink:#fff;--box:#f3f5f7}
@media(prefers-color-scheme:dark){:root{--ink:#eef1f4;--soft:#c3c9d0;--paper:#14181c;--line:#8a929b;--act:#9cccff;--actink:#0b1a28;--box:#1f252b}}
*{box-sizing:border-box}
body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header,main,footer{max-width:40rem;margin:0 auto;padding:1rem}
a{color:var(--act)}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;margin:1.5rem 0 .5rem}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.soft{color:var(--soft)}
.box{background:var(--box);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1rem 0}
.note{border-left:.4rem solid var(--act);padding:.5rem 1rem;background:var(--box)}
label,legend{display:block;font-weight:600;margin-top:1rem}
legend{padding:0}
fieldset{border:0;padding:0;margin:0}
.choice{display:flex;gap:.75rem;align-items:center;font-weight:400;margin:.5rem 0;min-height:2.75rem}
.choice input{width:1.5rem;height:1.5rem;flex:none}
input[type=text],input[type=number],input[type=date],select,textarea{width:100%;min-height:2.75rem;font:inherit;padding:.6rem;border:2px solid var(--line);border-radius:.4rem;background:var(--paper);color:var(--ink)}
.hint+input{margin-top:.25rem}
input[aria-invalid]{border-width:3px;border-color:var(--act)}
fieldset+fieldset{margin-top:1.5rem}
input[type=number]{max-width:8rem}
input[type=date]{max-width:16rem}
select{max-width:16rem}
.hint{font-weight:400;color:var(--soft);display:block}
button,.button{display:inline-block;font:inherit;font-weight:600;padding:.7rem 1.2rem;margin:1rem .5rem 0 0;min-height:2.75rem;border:2px solid var(--act);border-radius:.4rem;background:var(--act);color:var(--actink);text-decoration:none;cursor:pointer}
button.quiet,.button.quiet{background:transparent;color:var(--act)}
:focus-visible{outline:3px solid var(--act);outline-offset:3px}
.actions{list-style:none;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr))}
.actions a{display:block;padding:.8rem 1rem;border:2px solid var(--act);border-radius:.4rem;text-decoration:none;font-weight:600;min-height:2.75rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding-bottom:.35rem}
.box>h2:first-child{margin-top:0}
.tel{white-space:nowrap}
th,td{text-align:left;padding:.35rem 0;border-bottom:1px solid var(--line);font-weight:400}
td{text-align:right;font-variant-numeric:tabular-nums}
tr.total th,tr.total td{font-weight:700}
.langs{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;padding:0;margin:0}
.langs a,.langs span{display:inline-block;padding:.5rem 0}
.papers{list-style:none;padding:0}
.papers li{border-bottom:1px solid var(--line);padding:.6rem 0}
.papers a{display:inline-block;padding:.6rem 1.2rem .6rem 0;min-height:1.5rem}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.talk{list-style:none;padding:0}
.talk li{border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1rem;margin:.6rem 0}
.said{display:block;white-space:pre-wrap}
.talk .us{background:var(--box)}
`;

/** A whole page as text. */
export function page(frame: Frame, heading: string, body: Content): string {
  const words = wordsIn(frame.language);
  const { settings, nonce, language, againAfterSeconds } = frame;
  const again =
    againAfterSeconds !== undefined &&
    html`<meta http-equiv="refresh" content="${againAfterSeconds}" />`;
  const whole = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${again}
        <title>${heading} - ${settings.name}</title>
        <style nonce="${nonce}">
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header>
          <p><strong>${settings.name}</strong></p>
          ${languageLinks(frame, words)}
        </header>
        <main id="main">
          <h1>${heading}</h1>
          ${body}
        </main>
        <footer>
          ${whoWeAre(frame, words)}
          ${
            frame.leave !== null &&
            html`<form method="post" action="${frame.leave}">
              <button class="quiet">${words.leave}</button>
            </form>`
          }
        </footer>
      </body>
    </html>`;
  return whole.markup;
}

function languageLinks({ here, language }: Frame, words: Words): Markup {
  const links = languages.map((one) =>
    one === language
      ? html`<li><span aria-current="true" lang="${one}">${languageNames[one]}</span></li>`
      : html`<li><a href="${here}?lang=${one}" lang="${one}">${languageNames[one]}</a></li>`,
  );
  return html`<nav aria-label="${words.language}">
    <ul class="langs">
      ${links}
    </ul>
  </nav>`;
}

/** A number to call by touching it; it does not break at the end of a line. */
const phoneLink = (number: string): Markup =>
  html`<a class="tel" href="tel:${number.replace(/[^+\d]/g, "")}">${phoneAsRead(number)}</a>`;

function whoWeAre({ settings }: Frame, words: Words): Markup {
  const { callbackNumber, mailAddress } = settings;
  const phone = phoneLink(callbackNumber);
  const [before = "", after = ""] = words.realCheck.split("{phone}");
  return html`<section class="box" aria-labelledby="who">
    <h2 id="who">${words.whoWeAre}</h2>
    <p>${before}${phone}${after}</p>
    <address>${mailAddress.map((line) => html`${line}<br />`)}${phone}</address>
  </section>`;
}
