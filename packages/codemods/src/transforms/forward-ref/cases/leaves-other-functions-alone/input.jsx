import { forwardRef } from "preact/compat";
import React from "react";

export const A = forwardRef((props, ref) => <b ref={ref} />);
export const B = ({ ref, ...props }) => <b {...props} ref={ref} />;
export const C = (React) => React.forwardRef((props, ref) => null);
export default React;
