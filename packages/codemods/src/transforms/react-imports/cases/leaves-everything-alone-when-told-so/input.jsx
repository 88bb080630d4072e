import React from "react";

export default () => <p>hello</p>;
