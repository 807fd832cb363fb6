/** Paper, ink and one brand colour. A constructed sheet: no inline style, so the strictest policy lets it in. */
const css = `
:host{all:initial;--card:#fff;--ink:#1b2a2f;--ink2:#4f5e63;--line:#e4dfd5;--soft:#f5f2ec;--brand:var(--b,#0f4c4a);font:400 15px/1.5 Inter,'Inter Variable',system-ui,sans-serif;color:var(--ink);color-scheme:light dark}
@media(prefers-color-scheme:dark){:host{--card:#1a2325;--ink:#e9eeec;--ink2:#a9b6b6;--line:#334143;--soft:#222d2f;--brand:var(--bd,#7fc8c0)}}
*{box-sizing:border-box}
h2,p,ul{margin:0;padding:0}
h2{font-size:18px;font-weight:640;line-height:1.3;letter-spacing:-.01em;text-wrap:balance}
p,small,li{color:var(--ink2)}
a{color:var(--brand);text-underline-offset:3px}
.links{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:14px}
.links a{padding:2px 0}
.card,dialog{background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:18px;box-shadow:0 1px 2px rgb(20 30 30/.06),0 18px 50px rgb(20 30 30/.18)}
.card{position:fixed;z-index:2147483646;left:20px;bottom:20px;width:min(500px,calc(100vw - 24px));max-height:calc(100vh - 24px);max-height:calc(100dvh - 24px);overflow:auto;padding:22px;display:grid;gap:12px}
.bottom-right{left:auto;right:20px}
.bottom{left:50%;translate:-50%}
.bt{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}
button{font:inherit;font-size:14px;font-weight:560;line-height:1.25;color:var(--ink);background:var(--card);border:1.5px solid var(--ink);border-radius:11px;min-height:46px;padding:8px 6px;cursor:pointer}
button:hover{background:var(--soft)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
dialog{position:fixed;inset:0;margin:auto;width:min(560px,calc(100vw - 24px));max-height:min(760px,calc(100dvh - 24px));padding:0;flex-direction:column;overflow:hidden}
dialog[open]{display:flex}
::backdrop{background:rgb(14 22 24/.5)}
.head,.body,.foot{padding:20px 22px}
.head{display:flex;gap:12px;align-items:start;justify-content:space-between;padding-bottom:0}
.x{border:0;min-height:36px;width:36px;padding:0;margin:-6px -8px 0 0;font-size:22px;line-height:1;border-radius:9px;flex:none;color:var(--ink2)}
.body{overflow:auto;display:grid;gap:14px;padding-top:8px}
.foot{border-top:1px solid var(--line);padding-block:14px}
ul{list-style:none;display:grid}
.cat{display:grid;grid-template-columns:1fr auto;gap:2px 16px;align-items:center;padding:13px 0;border-top:1px solid var(--line)}
.cat label,.cat b{font-weight:600;color:var(--ink)}
.cat p,details{grid-column:1/-1;font-size:14px}
summary{cursor:pointer;color:var(--ink2);font-size:13px;padding:4px 0;width:fit-content}
details li{font-size:13px;padding:3px 0;overflow-wrap:anywhere}
small{font-size:13px}
input{appearance:none;margin:0;width:46px;height:28px;border-radius:14px;border:1.5px solid var(--ink2);background:transparent;position:relative;cursor:pointer}
input::after{content:'';position:absolute;inset:4px auto 4px 4px;width:17px;border-radius:50%;background:var(--ink2);transition:translate .15s}
input:checked{background:var(--brand);border-color:var(--brand)}
input:checked::after{background:var(--card);translate:18px}
.note{background:var(--soft);border-radius:10px;padding:10px 12px;font-size:14px;color:var(--ink)}
@media(max-width:560px){.card{left:12px;right:auto;bottom:12px;translate:none;padding:20px;width:calc(100vw - 24px)}.bt{grid-template-columns:1fr}dialog{margin-bottom:12px}.body,.head,.foot{padding-inline:18px}}
@media(prefers-reduced-motion:no-preference){.card,dialog[open]{animation:in .2s ease-out}@keyframes in{from{opacity:0;transform:translateY(8px)}}}
@media(prefers-reduced-motion:reduce){input::after{transition:none}}
@media(forced-colors:active){input::after{background:ButtonText;forced-color-adjust:none}input:checked{background:Highlight;border-color:Highlight}input:checked::after{background:HighlightText}}
@media print{:host{display:none}}
`;

export function styled(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
