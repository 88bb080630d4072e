import * as React from "react";
import { LocaleContext } from "./locale-context";

interface ReaderContext {
    locale: string;
    store: { hits: number };
}

export class Reader extends React.PureComponent<{ name: string }> {
    public static contextType = LocaleContext;
    public context!: ReaderContext;

    public render() {
        this.context.store.hits += 1;
        return <b>{this.context.locale}</b>;
    }
}

export const Short: React.SFC<{ name: string }> & { contextTypes?: any } = ({ name }) => {
    const { locale }: ReaderContext = React.useContext(LocaleContext);
    return (
        <i title={name}>{locale}</i>
    );
};
