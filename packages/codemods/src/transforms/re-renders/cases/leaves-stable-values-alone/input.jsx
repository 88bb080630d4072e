import React, { useMemo } from "react";
import { connect } from "react-redux";
import { Theme } from "./theme";

export function App({ user, children, items }) {
  const value = useMemo(() => ({ user }), [user]);
  return (
    <Theme.Provider value={value}>
      {items.map((item) => <b key={item.id} />)}
      <input value={[user]} />
      {children}
    </Theme.Provider>
  );
}

export default connect((state) => ({ user: state.user, name: state.user && state.user.name }))(App);
