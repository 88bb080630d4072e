// types: 16 17 18
import * as React from "react";
import ReactDOM from "react-dom";

const App = () => <main />;

ReactDOM.render(<App />, document.getElementById("root"));
