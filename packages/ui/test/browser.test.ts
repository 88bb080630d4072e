// @vitest-environment node
/* oxlint-disable import/no-unassigned-import -- each file registers its tests */
// What jsdom cannot know: colours, sizes, places, scrolling. One build and one browser for all of it.
import "./browser/lists.ts";
import "./browser/looks.ts";
import "./browser/parts.tsx";
