ReactDOM.render(<p>hello</p>, document.getElementById("root"));
