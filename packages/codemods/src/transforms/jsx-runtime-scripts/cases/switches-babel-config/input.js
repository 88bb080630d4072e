module.exports = (api) => {
  api.cache(true);
  const isTest = process.env.NODE_ENV === "test";

  return {
    presets: [
      ["@babel/preset-env", { modules: isTest ? "commonjs" : false }],
      // JSX
      ["@babel/preset-react", { development: !isTest }],
      isTest && "@babel/react",
    ].filter(Boolean),
    plugins: [...(isTest ? ["@babel/plugin-transform-react-jsx"] : [])],
    env: {
      production: {
        presets: [
          [
            "@babel/preset-react",
            {
              pragma: "React.createElement",
              pragmaFrag: "React.Fragment",
              useBuiltIns: true,
            },
          ],
        ],
      },
    },
  };
};
