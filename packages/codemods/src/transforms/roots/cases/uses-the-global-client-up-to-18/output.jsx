ReactDOM.createRoot(document.getElementById("root")).render(<p>hello</p>);
