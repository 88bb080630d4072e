// types: 16 17 18
import * as React from "react";

export interface Injected {
  theme: string;
}

type Without<P> = Pick<P, Exclude<keyof P, keyof Injected>>;

export function withTheme<P extends Injected>(Inner: React.ComponentType<P>) {
  return class WithTheme extends React.Component<Without<P>> {
    static displayName = `withTheme(${Inner.displayName || Inner.name})`;

    render() {
      return <Inner {...(this.props as any)} theme="dark" />;
    }
  };
}

const Label = ({ theme, text }: Injected & { text: string }) => <b className={theme}>{text}</b>;
export const Themed = withTheme(Label);
export const label = <Themed text="a" />;
