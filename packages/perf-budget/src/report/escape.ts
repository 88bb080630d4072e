const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, SVG and XML, in elements and in attributes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => entities[each] ?? each);

/** The same, with what stands in backticks as code. */
export const prose = (text: string): string => escape(text).replace(/`([^`]+)`/g, "<code>$1</code>");
