const webpackConfig = {
  externals: {
    react: "React",
    "react-dom": { root: "ReactDOM", commonjs: "react-dom", amd: "react-dom" },
    jquery: "jQuery",
  },
};

const rollupConfig = {
  input: "src/index.js",
  external: ["react"],
  output: { format: "umd", name: "Library", globals: { react: "React", "react-dom/server": "ReactDOMServer" } },
};

webpackConfig.resolve = {};
webpackConfig.externals = [{ react: "window React" }];

module.exports = [webpackConfig, rollupConfig];
