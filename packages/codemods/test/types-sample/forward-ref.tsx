// types: 16 17 18
import * as React from "react";

interface Props extends React.InputHTMLAttributes<HTMLInputElement> {
  label: string;
}

export const Field = React.forwardRef<HTMLInputElement, Props>(({ label, ...rest }, ref) => (
  <label>
    {label}
    <input {...rest} ref={ref} />
  </label>
));
Field.displayName = "Field";

export const Other = React.forwardRef(function Other(props: { id: string }, ref: React.Ref<HTMLDivElement>) {
  return <div ref={ref} id={props.id} />;
});

export type FieldProps = React.ComponentProps<typeof Field>;
export type OwnProps = React.ComponentPropsWithoutRef<typeof Other>;
