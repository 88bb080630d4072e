import * as React from "react";
import { LocaleContext } from "./locale-context";

interface Props {
    locale: string;
    children?: React.ReactNode;
}

export class LocaleProvider extends React.Component<Props> {
    private store = { hits: 0 };

    public childContext(): { locale: string; store: object } {
        return { locale: this.props.locale, store: this.store };
    }

    public render() {
        if (!this.props.locale) {
            return null;
        }
        return (
            <LocaleContext.Provider value={this.childContext()}>
                <div className="locale">{this.props.children}</div>
            </LocaleContext.Provider>
        );
    }
}
