import * as React from "react";

interface Props {
  label: string;
}

export const A = React.forwardRef<HTMLInputElement, Props>((props, ref) => <input aria-label={props.label} ref={ref} />);
export const B = React.forwardRef<HTMLButtonElement, Props>(function B({ label }, ref) {
  return <button ref={ref}>{label}</button>;
});
export const C = React.forwardRef(({ label }: Props, ref: React.Ref<HTMLElement>) => <b ref={ref}>{label}</b>);
export const D = React.forwardRef<HTMLElement>((_, ref) => <b ref={ref} />);
export const E = React.forwardRef((props: Props | { title: string }, ref: React.ForwardedRef<HTMLElement>) => {
  return <b {...props} ref={ref} />;
});
export const F = React.forwardRef<HTMLElement, { a?: number }>(({ a = 1 }, ref) => <b ref={ref}>{a}</b>);

export default React.forwardRef(function Select<T>({ items }: { items: T[] }, ref: React.Ref<HTMLSelectElement>) {
  return <select ref={ref}>{items.length}</select>;
});
