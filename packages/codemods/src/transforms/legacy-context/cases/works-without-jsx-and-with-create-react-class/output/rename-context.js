const { createContext, createElement, useMemo } = require('react');

/** Carries `rename`, `user`. Empty where no provider is around. */
const RenameContext = createContext({});

/** Keeps the same object while its entries are the same, so that nobody renders for nothing. */
function RenameContextProvider({ value, children }) {
  const { rename, user } = value;
  const offered = useMemo(() => ({ rename, user }), [rename, user]);
  return createElement(RenameContext.Provider, { value: offered }, children);
}

module.exports = { RenameContext, RenameContextProvider };
