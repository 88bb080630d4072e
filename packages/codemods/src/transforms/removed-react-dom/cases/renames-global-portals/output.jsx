const Portal = ({ children, node }) => ReactDOM.createPortal(children, node);
