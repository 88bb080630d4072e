import * as React from "react";

let renders = 0;

export const Tag = React.memo(function Tag(props) { return <b>{++renders}</b>; });

const Item = React.memo(function Item(ownProps) {
  const props = ownProps;
  return <li onClick={() => ownProps.onPick(props.text)}>{props.text}</li>;
});

export default Item;
