import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { personShape } from '../constants/propShapes.js';
import './avatar.css';

function initialsOf(name) {
  return _.take(_.words(name), 2)
    .map(word => word[0].toUpperCase())
    .join('');
}

/** A person's picture, or what their name begins with. */
export default class Avatar extends React.PureComponent {
  static propTypes = {
    person: personShape.isRequired,
    size: PropTypes.number,
  };

  static defaultProps = {
    size: 36,
  };

  state = { isBroken: false };

  componentWillReceiveProps(nextProps) {
    if (nextProps.person.picture !== this.props.person.picture) {
      this.setState({ isBroken: false });
    }
  }

  handleError = () => {
    this.setState({ isBroken: true });
  };

  render() {
    const { person, size } = this.props;
    if (person.picture && !this.state.isBroken) {
      return (
        <img className="avatar" src={person.picture} alt="" width={size} height={size} onError={this.handleError} />
      );
    }
    return (
      <span className="avatar avatar--initials" style={{ width: size, height: size }} aria-hidden="true">
        {initialsOf(person.name)}
      </span>
    );
  }
}
