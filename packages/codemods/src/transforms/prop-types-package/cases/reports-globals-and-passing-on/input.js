export { PropTypes } from "react";

window.types = React.PropTypes;
