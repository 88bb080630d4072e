import Types from "prop-types";

export const a = Types.any;
export const b = Types.any;
