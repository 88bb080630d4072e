import * as PropTypes from "prop-types";
import * as React from "react";

interface ReaderContext {
    locale: string;
    store: { hits: number };
}

export class Reader extends React.PureComponent<{ name: string }> {
    public static contextTypes: React.ValidationMap<ReaderContext> = { locale: PropTypes.string, store: PropTypes.object } as any;
    public context!: ReaderContext;

    public render() {
        this.context.store.hits += 1;
        return <b>{this.context.locale}</b>;
    }
}

export const Short: React.SFC<{ name: string }> & { contextTypes?: any } = ({ name }, { locale }: ReaderContext) => (
    <i title={name}>{locale}</i>
);
Short.contextTypes = { locale: PropTypes.string };
