import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { NavLink } from 'react-router-dom';
import { PLATFORMS } from '../constants/names.js';
import withI18n from '../hocs/withI18n.jsx';

class PlatformNav extends React.PureComponent {
  static propTypes = {
    t: PropTypes.func.isRequired,
  };

  render() {
    return (
      <nav className="platform-nav" aria-label={this.props.t('shell.platformNavigation')}>
        <ul className="plain platform-nav__list">
          {_.map(PLATFORMS, (name, platform) => (
            <li key={platform}>
              <NavLink to={`/category/${platform}`}>{name}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
    );
  }
}

export default withI18n(PlatformNav);
