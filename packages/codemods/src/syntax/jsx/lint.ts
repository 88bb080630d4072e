/** Rules of eslint-plugin-react that want `React` in scope wherever there is JSX. */
export const scopeRules = ["react/react-in-jsx-scope", "react/jsx-uses-react"] as const;

export const isScopeRule = (name: string): boolean => (scopeRules as readonly string[]).includes(name);

/** Shared configurations that switch these rules on. */
export const wantsScope = (config: string): boolean =>
  /^(plugin:react\/(recommended|all)|(eslint-config-)?airbnb(\/.*)?|(eslint-config-)?standard-(react|jsx)|plugin:@next\/.*react)$/.test(
    config,
  ) && !/^(eslint-config-)?airbnb\/(base|hooks|whitespace)/.test(config);

/** The shared configuration that switches them off again. */
export const isWithoutScope = (config: string): boolean => config === "plugin:react/jsx-runtime";

/** Whether a rule's setting is `off`, in any of its spellings. */
export const isOff = (setting: unknown): boolean => {
  const level: unknown = Array.isArray(setting) ? setting[0] : setting;
  return level === "off" || level === 0;
};
