/** How the chat looks: in its own shadow, as a constructed sheet that no content policy stops. */

export const css = `
:host{all:initial;--ink:#15201e;--quiet:#46534f;--paper:#fff;--sunk:#edf2f0;--edge:#6c7a76;
--act:#1c5f5a;--on-act:#fff;--ours:#e3f1ee;--red:#9d211d;
font:16px/1.5 system-ui,sans-serif;color:var(--ink);color-scheme:light dark}
@media(prefers-color-scheme:dark){:host{--ink:#e3eae8;--quiet:#b4c4c0;--paper:#1a2120;--sunk:#2a3331;
--edge:#8fa19c;--act:#7dc0b6;--on-act:#0c1211;--ours:#1b3633;--red:#ff9f97}}
*{box-sizing:border-box}
button,textarea{font:inherit;color:inherit}
button{min-height:2.75rem;padding:.5rem 1rem;border:2px solid var(--act);border-radius:.5rem;
background:var(--paper);color:var(--act);font-weight:600;cursor:pointer}
button.act{background:var(--act);color:var(--on-act)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
.open{position:fixed;inset-block-end:1rem;inset-inline-end:1rem;z-index:2147483000;
max-width:calc(100vw - 2rem);border-radius:2rem;box-shadow:0 2px 10px rgb(0 0 0/30%)}
.chat{position:fixed;inset:auto;inset-block-end:1rem;inset-inline-end:1rem;z-index:2147483001;
margin:0;padding:0;width:min(24rem,calc(100vw - 2rem));height:min(36rem,calc(100vh - 2rem));
border:1px solid var(--edge);border-radius:.75rem;background:var(--paper);color:var(--ink);
overflow:auto;box-shadow:0 6px 30px rgb(0 0 0/35%);animation:rise .15s ease-out}
.chat[open]{display:flex;flex-direction:column}
@keyframes rise{from{transform:translateY(1rem)}}
@media(prefers-reduced-motion:reduce){.chat{animation:none}}
@media(max-width:30rem),(max-height:30rem){.chat{inset:0;width:100%;height:100%;max-width:none;
max-height:none;border:0;border-radius:0}}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;padding:.75rem 1rem;
border-bottom:1px solid var(--edge)}
h2{flex:1 1 auto;margin:0;font-size:1.125rem;line-height:1.3}
.said{flex:1 1 8rem;min-height:8rem;overflow:auto;padding:.5rem 1rem}
ol{list-style:none;margin:0;padding:0;display:flex;flex-direction:column;gap:.5rem}
li{max-width:90%;padding:.5rem .75rem;border-radius:.75rem;white-space:pre-wrap;overflow-wrap:anywhere}
li.us{align-self:flex-start;background:var(--ours)}
li.you{align-self:flex-end;background:var(--sunk)}
li.waiting{font-style:italic;color:var(--quiet)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.note{margin:0;padding:0 1rem;color:var(--red);font-weight:600}
form{display:grid;gap:.5rem;padding:.75rem 1rem;border-top:1px solid var(--edge)}
label{font-weight:600}
textarea{width:100%;min-height:3.25rem;padding:.5rem;resize:vertical;border:2px solid var(--edge);
border-radius:.5rem;background:var(--paper)}
.below{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:space-between}
`;
