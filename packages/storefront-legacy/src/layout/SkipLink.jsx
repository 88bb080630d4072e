import PropTypes from 'prop-types';
import React from 'react';
import withI18n from '../hocs/withI18n.jsx';

function SkipLink({ t, target }) {
  return (
    <a className="skip-link" href={`#${target}`}>
      {t('shell.skip')}
    </a>
  );
}

SkipLink.propTypes = {
  t: PropTypes.func.isRequired,
  target: PropTypes.string,
};

SkipLink.defaultProps = {
  target: 'content',
};

export default withI18n(SkipLink);
