ReactDOM.render(<p>hello</p>, document.getElementById("root"));
ReactDOM.createRoot(document.getElementById("other")).render(<p />);
