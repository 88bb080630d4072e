const Portal = ({ children, node }) => ReactDOM.unstable_createPortal(children, node);
