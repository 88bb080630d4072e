module.exports = (api) => {
  api.cache(true);
  const isTest = process.env.NODE_ENV === "test";

  return {
    presets: [
      ["@babel/preset-env", { modules: isTest ? "commonjs" : false }],
      // JSX
      ["@babel/preset-react", { development: !isTest, runtime: "automatic" }],
      isTest && ["@babel/react", { runtime: "automatic" }],
    ].filter(Boolean),
    plugins: [...(isTest ? [["@babel/plugin-transform-react-jsx", { runtime: "automatic" }]] : [])],
    env: {
      production: {
        presets: [
          [
            "@babel/preset-react",
            {
              runtime: "automatic",
              useBuiltIns: true,
            },
          ],
        ],
      },
    },
  };
};
