import React from "react";
import ReactDOM from "react-dom";

ReactDOM.render(<p>page</p>, document.getElementById("root"));

window.stop = ReactDOM.unmountComponentAtNode;
