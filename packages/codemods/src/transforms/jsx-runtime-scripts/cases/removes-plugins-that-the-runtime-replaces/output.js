module.exports = {
  presets: [["@babel/preset-react", { runtime: "automatic" }]],
  plugins: ["lodash"],
  env: { test: { plugins: ["istanbul"] } },
};
