import React, { forwardRef, memo } from "react";

export const Field = forwardRef((props, ref) => {
  if (props.hidden) return;
  return <input ref={ref} />;
});

function Row({ item }) {
  if (item) {
    return <li>{item.name}</li>;
  }
}

export default memo(Row);
export const Sure = React.memo(function Sure({ on }) {
  if (on) return <b />;
  else return null;
});
