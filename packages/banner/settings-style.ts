/** What only the settings need; comes with them. */
export const settingsSheet = `:host{--soft:color-mix(in srgb,var(--ink) 6%,var(--card));--line:color-mix(in srgb,var(--ink) 16%,var(--card));--ink2:color-mix(in srgb,var(--ink) 78%,var(--card))}
button:hover,.note{background:var(--soft)}
p,small,li,summary{color:var(--ink2)}
dialog{position:fixed;inset:0;margin:auto;width:min(600px,100vw - 24px);max-height:min(800px,100dvh - 24px);padding:0;flex-direction:column;overflow:hidden}
dialog[open]{display:flex}
::backdrop{background:#0008}
.head{display:flex;justify-content:space-between;padding:14px 22px 6px}
h2:focus{outline:0}
.x{border:0;min-height:36px;width:36px;padding:0;font-size:22px}
.body{overflow:auto;display:grid;gap:14px;padding:2px 22px 20px;outline-offset:-3px;min-height:120px}
.foot,.cat,.svc{border-block-start:1px solid var(--line)}
.foot{padding:14px 22px}
ul{list-style:none;display:grid}
.cat{display:grid;grid-template-columns:1fr auto;gap:2px 16px;align-items:center;padding-block:13px}
.cat label,b{font-weight:600;color:var(--ink)}
.cat>p,details{grid-column:1/-1;font-size:14px}
summary{cursor:pointer;padding-block:5px;width:fit-content}
.svc{padding-block:8px;overflow-wrap:anywhere}
summary,.svc,small{font-size:13px}
input{appearance:none;margin:0;width:46px;height:28px;border-radius:14px;border:1.5px solid var(--ink2);position:relative;cursor:pointer}
input::after{content:'';position:absolute;inset-block:4px;inset-inline-start:4px;width:17px;border-radius:50%;background:var(--ink2)}
input:checked{background:var(--brand)}
input:checked::after{background:var(--card);inset-inline-start:22px}
.note{border-radius:10px;padding:10px 12px;font-size:14px;color:var(--ink)}
@media(max-width:560px){.foot.bt{padding-inline:16px;grid-template-columns:1fr 1fr}.foot.bt :last-child{grid-column:1/-1}}
@media(max-width:360px){.foot.bt{grid-template-columns:1fr}}
@media(max-height:480px){dialog[open]{display:block;overflow:auto}.body{overflow:visible}}
@media(forced-colors:active){input::after{background:ButtonText;forced-color-adjust:none}input:checked{background:Highlight}input:checked::after{background:HighlightText}}`;
