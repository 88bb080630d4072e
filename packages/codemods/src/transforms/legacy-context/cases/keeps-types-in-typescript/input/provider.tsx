import * as PropTypes from "prop-types";
import * as React from "react";

interface Props {
    locale: string;
    children?: React.ReactNode;
}

export class LocaleProvider extends React.Component<Props> {
    public static childContextTypes: React.ValidationMap<any> = {
        locale: PropTypes.string,
        store: PropTypes.object,
    };

    private store = { hits: 0 };

    public getChildContext(): { locale: string; store: object } {
        return { locale: this.props.locale, store: this.store };
    }

    public render() {
        if (!this.props.locale) {
            return null;
        }
        return <div className="locale">{this.props.children}</div>;
    }
}
