/**
 * Says hello.
 */
import PropTypes from "prop-types";

export default function Hello({ name }) {
  return <p>hello {name}</p>;
}

Hello.propTypes = { name: PropTypes.string };
