/** The page's look. Colours keep a contrast of 4.5 to 1 in both schemes, and nothing is told by colour alone. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fbfbfd; --card: #fff; --ink: #1c2024; --dim: #5b6470; --line: #dfe3e8; --base: #175cd3; --head: #9a3412; --base-faint: #e3edfd; --head-faint: #fdeadd; --tile: #eef1f5; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171b; --card: #1c2026; --ink: #e8eaed; --dim: #a3acb8; --line: #323a44; --base: #8ab4ff; --head: #fdba74; --base-faint: #1d2c47; --head-faint: #46301b; --tile: #2a313a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem clamp(.75rem, 3vw, 2rem); background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0; } h2 { font-size: 1.05rem; margin: 0; }
a { color: var(--base); } .dim { color: var(--dim); }
section { background: var(--card); border: 1px solid var(--line); border-left-width: .4rem; border-radius: .5rem; padding: .8rem 1rem; margin: .8rem 0; }
section.fail { border-left-style: solid; border-left-color: var(--head); } section.missing { border-left-style: dotted; border-left-color: var(--head); }
section.unsure { border-left-style: dashed; } section.pass h2 { display: inline; font-weight: 600; font-size: 1rem; } section p, section ul, section ol { margin: .35rem 0; } ul, ol { padding-left: 1.4rem; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .87em; }
summary { cursor: pointer; } pre { white-space: pre-wrap; }
figure { margin: .8rem 0; } figcaption { margin-bottom: .3rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 1.5rem; align-items: start; }
svg { display: block; width: 100%; max-width: 520px; height: auto; font: 11.5px system-ui, sans-serif; fill: var(--dim); margin: .4rem 0; }
svg path { fill: none; } .tick { stroke: var(--dim); } .grid { stroke: var(--line); }
.base circle { fill: none; stroke: var(--base); stroke-width: 1.3; } .head path { fill: var(--head); fill-opacity: .8; }
.base .line { stroke: var(--base); stroke-width: 1.6; stroke-dasharray: 5 3; } svg .head .line { stroke: var(--head); stroke-width: 1.6; fill: none; }
.base .spread { stroke: var(--base); stroke-width: 2; } svg .head .spread { stroke: var(--head); stroke-width: 2; } .half { stroke: currentColor; stroke-width: 4; opacity: .3; } .median { stroke: var(--ink); stroke-width: 2; } .interval { stroke: var(--head); stroke-width: 2; }
.limit { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 3; } .beyond { fill: var(--head-faint); }
.history .band { fill: var(--line); } .history .line { stroke: var(--ink); stroke-width: 1.5; } .history circle { fill: var(--ink); } .history { margin: 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .9em; } th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-top: 1px solid var(--line); } th { white-space: nowrap; } td:has(code) { min-width: 8rem; } td:nth-child(n+3), td:nth-child(n+2):not(:has(code)) { white-space: nowrap; }
.side { margin: .5rem 0 .1rem; font-weight: 600; } .side.base { color: var(--base); } .side.head { color: var(--head); }
.tiles { position: relative; aspect-ratio: 16 / 9; min-height: 20rem; width: 100%; font-size: .72rem; line-height: 1.2; }
.tiles.few { aspect-ratio: auto; min-height: 5rem; } .tile { position: absolute; overflow: hidden; padding: .15rem .25rem; background: var(--tile); border: 1px solid var(--card); } .tile { container-type: size; } .tile b, .tile span { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } @container (max-width: 2.6rem) or (max-height: 1rem) { .tile b, .tile span { display: none; } } @container (max-height: 2.1rem) { .tile span { display: none; } }
.tile.new, .tile.grown { border: 2px solid var(--head); background: var(--head-faint); } .tile.new { border-style: dashed; } .tile.shrunk { border: 2px dotted var(--base); background: var(--base-faint); }
.flame { position: relative; height: 5.1rem; font-size: .75rem; } .bar { position: absolute; height: 1.6rem; line-height: 1.5rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; padding: 0 .25rem; border: 1px solid var(--card); background: var(--base-faint); } .flame.head .bar { background: var(--head-faint); } .bar.thin { padding: 0; border-width: 0 0 0 1px; } .bar.deep2 { border-top: 2px solid var(--base); } .flame.head .bar.deep2 { border-top-color: var(--head); }
.film { min-width: 44rem; } .frames { display: flex; gap: 2px; } .frame { flex: 1 1 0; min-width: 0; background: var(--tile); min-height: 2rem; } .frame img { display: block; width: 100%; height: auto; }
.lane { position: relative; height: 1.3rem; font-size: .7rem; border-bottom: 1px solid var(--line); } .lane > .dim { position: absolute; right: 0; z-index: 1; background: var(--card); padding-left: .3rem; }
.span { position: absolute; top: .15rem; height: 1rem; min-width: 2px; overflow: hidden; white-space: nowrap; padding: 0 .15rem; background: var(--tile); border-left: 2px solid var(--ink); } .span.long-frame { background: var(--head-faint); border-left-color: var(--head); } .span.interaction { background: var(--base-faint); border-left-color: var(--base); } .span.request { background: none; border-bottom: 2px solid var(--dim); }
.flags { height: 1.3rem; border: 0; } .flags.deep { height: 2.3rem; } .flag.low { top: 1rem; } .flag { position: absolute; border-left: 2px solid var(--ink); padding-left: .2rem; white-space: nowrap; } .times { border: 0; color: var(--dim); } .times span { position: absolute; border-left: 1px solid var(--dim); padding-left: .2rem; }
`;
