/** A bound as data holds it: null where nothing is ruled out. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
