import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { SORTS } from '../../constants/names.js';
import withI18n from '../../hocs/withI18n.jsx';

function SortSelect({ onChange, t, value }) {
  return (
    <label className="row">
      <span>{t('search.sortBy')}</span>
      <select className="input input--short" value={value} onChange={event => onChange(event.target.value)}>
        {_.map(SORTS, (name, key) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

SortSelect.propTypes = {
  onChange: PropTypes.func.isRequired,
  t: PropTypes.func.isRequired,
  value: PropTypes.oneOf(_.keys(SORTS)),
};

SortSelect.defaultProps = {
  value: 'relevance',
};

export default withI18n(SortSelect);
