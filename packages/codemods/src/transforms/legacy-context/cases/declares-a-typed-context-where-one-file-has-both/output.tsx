import * as React from "react";

const LocaleContext = React.createContext<Record<string, any>>({});

/** Keeps the same object while its entries are the same, so that nobody renders for nothing. */
function LocaleContextProvider({ value, children }: { value: Record<string, any>; children?: React.ReactNode }) {
  const { locale } = value;
  const offered = React.useMemo(() => ({ locale }), [locale]);
  return React.createElement(LocaleContext.Provider, { value: offered }, children);
}

class Provider extends React.Component<{ locale: string; children?: React.ReactNode }> {
  childContext() {
    return { locale: this.props.locale };
  }

  render() {
    return (
      <LocaleContextProvider value={this.childContext()}>
        <div>{this.props.children}</div>
      </LocaleContextProvider>
    );
  }
}

class Greeting extends React.Component {
  static contextType = LocaleContext;

  render() {
    return <p>{this.context.locale === "de" ? "Hallo" : "Hello"}</p>;
  }
}

export default function App() {
  return <Provider locale="de"><Greeting /></Provider>;
}
