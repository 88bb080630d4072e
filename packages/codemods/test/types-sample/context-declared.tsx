// types: 16 17 18
import React, { createContext } from "react";

interface Session {
  user: string | null;
  leave(): void;
}

const SessionContext = createContext<Session>({ user: null, leave: () => {} });

export class Who extends React.Component {
  static contextType = SessionContext;
  context!: React.ContextType<typeof SessionContext>;

  render() {
    return <button onClick={this.context.leave}>{this.context.user}</button>;
  }
}

export const Reader = () => <SessionContext.Consumer>{({ user }) => <i>{user}</i>}</SessionContext.Consumer>;
