import * as React from "react";

interface Props {
  label: string;
}

export const Label = React.memo(function Label(props: Props): JSX.Element {
  return <b>{props.label}</b>;
});
Label.displayName = "Label";
