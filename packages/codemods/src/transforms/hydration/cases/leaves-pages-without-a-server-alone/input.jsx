import React from "react";
import ReactDOM from "react-dom";

const Clock = () => <p>{Date.now()}</p>;

ReactDOM.render(<Clock />, document.getElementById("root"));
