import React from "react";

export const Icon = React.forwardRef((props, ref) => (props.name ? <i ref={ref}>{props.name}</i> : undefined));
export const Space = React.memo(() => void 0);
export const Nothing = React.memo(function Nothing() {});
export const Sure = React.memo(() => null);
export const useful = (value) => undefined;
