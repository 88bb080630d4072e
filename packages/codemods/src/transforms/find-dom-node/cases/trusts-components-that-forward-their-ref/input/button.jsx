import React, { forwardRef } from "react";

export const Button = forwardRef((props, ref) => <button {...props} ref={ref} />);
