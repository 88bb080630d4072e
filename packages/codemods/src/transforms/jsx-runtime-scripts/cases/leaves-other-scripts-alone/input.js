const hasJsxRuntime = require("react/package.json").version >= "17";

module.exports = {
  presets: [
    ["@babel/preset-react", { runtime: "automatic" }],
    ["@babel/preset-react", { pragma: "h", pragmaFrag: "Fragment" }],
    [require.resolve("babel-preset-react-app"), { runtime: hasJsxRuntime ? "automatic" : "classic" }],
    "next/babel",
  ],
  plugins: [["import", { libraryName: "antd" }]],
  names: ["@babel/preset-react"],
  vite: { jsxRuntime: "classic" },
};
