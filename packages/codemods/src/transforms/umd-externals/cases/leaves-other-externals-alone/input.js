module.exports = {
  externals: ["react", "react-dom", { lodash: "_", react: "commonjs react" }],
  resolve: { alias: { react: "preact/compat" } },
  globals: { React: true, "ts-jest": { tsConfig: "tsconfig.json" } },
  names: { react: "React" },
};
