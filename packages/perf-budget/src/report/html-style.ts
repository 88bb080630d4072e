/** The page's look. Colours keep a contrast of 4.5 to 1 in both schemes, and nothing is told by colour alone. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fbfbfd; --card: #fff; --ink: #1c2024; --dim: #5b6470; --line: #dfe3e8; --base: #175cd3; --head: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171b; --card: #1c2026; --ink: #e8eaed; --dim: #a3acb8; --line: #323a44; --base: #8ab4ff; --head: #fdba74; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem clamp(.75rem, 3vw, 2rem); background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0; } h2 { font-size: 1.05rem; margin: 0; }
.dim { color: var(--dim); }
section { background: var(--card); border: 1px solid var(--line); border-left-width: .4rem; border-radius: .5rem; padding: .8rem 1rem; margin: .8rem 0; }
section.fail { border-left-style: solid; border-left-color: var(--head); } section.missing { border-left-style: dotted; border-left-color: var(--head); }
section.unsure { border-left-style: dashed; } section p, section ul, section ol { margin: .35rem 0; } ul, ol { padding-left: 1.4rem; }
svg { display: block; width: 100%; max-width: 640px; height: auto; font: 12px system-ui, sans-serif; fill: var(--dim); margin: .4rem 0; }
.base circle { fill: none; stroke: var(--base); stroke-width: 1.3; } .head rect { fill: var(--head); fill-opacity: .75; }
.limit { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 3; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .87em; }
summary { cursor: pointer; } pre { white-space: pre-wrap; }
`;
