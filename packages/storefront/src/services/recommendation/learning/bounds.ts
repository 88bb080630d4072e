/** Listings a viewer is remembered to have looked at. */
export const viewsPerViewer = 50;
/** Neighbours a title keeps, the hottest … */
export const neighboursPerTitle = 48;
/** … once it has so many; cutting at every new one would cost more than the few more rows do. */
export const neighboursBeforeCutting = 72;
/** After so long without a new look, a viewer's looks are forgotten. */
export const forgetAfterMs = 120 * 86_400_000;
