/** The page's look. Colours keep a contrast of 4.5 to 1 in both schemes. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfbfd; --card: #fff; --ink: #1c2024; --dim: #5b6470; --line: #dfe3e8; --code: #f1f3f6;
  --error: #b42318; --warning: #8a5300; --info: #175cd3; --good: #146c43; --link: #175cd3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --card: #1c2026; --ink: #e8eaed; --dim: #a3acb8; --line: #323a44; --code: #262c34;
    --error: #ff8a80; --warning: #f5b74f; --info: #8ab4ff; --good: #6fd39b; --link: #8ab4ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2rem); }
h1 { margin: .5rem 0 0; font-size: 1.6rem; line-height: 1.2; }
.root { margin: .1rem 0 1rem; color: var(--dim); overflow-wrap: anywhere; }
code, .place { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .87em; }
a { color: var(--link); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .6rem; margin: 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
.tile dt { color: var(--dim); font-size: .85rem; }
.tile dd { margin: 0; } .tile b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile span { color: var(--dim); font-size: .8rem; }
.tile.error b { color: var(--error); } .tile.warning b { color: var(--warning); } .tile.info b { color: var(--info); }
.notice { border-left: 3px solid var(--warning); margin: .8rem 0 0; padding: .1rem .7rem; color: var(--dim); overflow-wrap: anywhere; }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
.filters[hidden], .progress[hidden] { display: none; }
.filters > label { display: grid; gap: .15rem; color: var(--dim); font-size: .8rem; min-width: 0; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .2rem .9rem; border: 0; padding: 0; margin: 0; }
.filters legend { color: var(--dim); font-size: .8rem; padding: 0; }
input, select { font: inherit; color: inherit; accent-color: var(--link); }
input[type=search], select { background: var(--card); border: 1px solid var(--line); border-radius: .35rem; padding: .3rem .5rem; max-width: 100%; }
select { max-width: 16rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.progress { display: flex; gap: .6rem; align-items: center; margin: .9rem 0; color: var(--dim); }
progress { flex: 1; height: 1rem; accent-color: var(--good); }
.progress output { font-variant-numeric: tabular-nums; white-space: nowrap; }
.group, .sums { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; margin: .7rem 0; overflow: clip; }
.group > summary, .sums > summary { padding: .6rem .9rem; cursor: pointer; }
.group > summary .title { color: var(--dim); margin-left: .4rem; }
.group > summary .count { float: right; color: var(--dim); font-variant-numeric: tabular-nums; }
.group[data-left="0"] > summary code { text-decoration: line-through; }
.badge { display: inline-block; min-width: 4.6rem; font-size: .8rem; font-weight: 600; }
.error .badge { color: var(--error); } .warning .badge { color: var(--warning); } .info .badge { color: var(--info); }
.words { padding: 0 .9rem .3rem; } .words p, li p { margin: .2rem 0; white-space: pre-line; overflow-wrap: anywhere; }
.words code, li p code { background: var(--code); border-radius: .25rem; padding: .05em .3em; }
.next::before { content: "Next: "; font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid var(--line); padding: .45rem .9rem; content-visibility: auto; contain-intrinsic-size: auto 3.5rem; }
li label { overflow-wrap: anywhere; cursor: pointer; }
.snippet { display: block; margin-left: 1.5rem; color: var(--dim); overflow-wrap: anywhere; white-space: pre-wrap; }
li p { margin-left: 1.5rem; }
li.done .place { text-decoration: line-through; color: var(--dim); }
li.done p { display: none; }
[hidden] { display: none !important; }
.empty { text-align: center; color: var(--dim); padding: 2rem; }
.scroll { overflow-x: auto; padding: 0 .9rem .9rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .25rem .6rem; border-top: 1px solid var(--line); }
th[scope=row], th:first-child, .rules { text-align: left; } .rules { color: var(--dim); }
tfoot { font-weight: 600; }
@media (max-width: 40rem) {
  .filters { position: static; } .filters > label { flex: 1 1 100%; } select { max-width: none; width: 100%; } input[type=search] { width: 100%; }
  .group > summary .title { display: block; margin: 0; } .group > summary .count { float: none; display: block; }
}
@media print { .filters, .progress { display: none; } }
`;
