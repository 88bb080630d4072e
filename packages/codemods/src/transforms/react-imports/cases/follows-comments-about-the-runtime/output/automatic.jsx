/** @jsxRuntime automatic */

export default () => <p>automatic</p>;
